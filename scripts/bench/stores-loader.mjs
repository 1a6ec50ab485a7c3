// A process that loads and says how it went: registers what lets Node run TypeScript, then hands over.
import { register } from 'tsx/esm/api';

register();
await import('./stores-loader.ts');
