// A thread begins without the loader that lets the commands be TypeScript.
import('tsx/esm/api').then(({ register }) => register() && import('./evaluate-thread.ts'));
