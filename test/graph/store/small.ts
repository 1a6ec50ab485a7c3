import { textGraph } from '../../graph-builders.ts';

export const A = 'A/HRC/RES/48/23';
export const B = 'A/HRC/RES/45/33';
export const C = 'A/RES/60/251';
export const D = 'A/HRC/RES/5/1';

/** Two loaded texts that share C; A also cites D, and B is cited by A. */
export const SMALL = [textGraph(A, { cites: [B, C, D] }), textGraph(B, { cites: [C] })];
