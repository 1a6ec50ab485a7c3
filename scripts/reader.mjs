// A thread that reads texts: registers what lets Node run TypeScript, then hands over.
import { register } from 'tsx/esm/api';

register();
await import('./reader.ts');
