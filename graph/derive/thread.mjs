// Where the thread begins that looks for groups: registers what lets Node run TypeScript, then goes on.
import { register } from 'tsx/esm/api';

register();
await import('./groups-thread.server.ts');
