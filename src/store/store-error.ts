import { type ProblemCode, problemMessage } from '#model/problems';

/** A register that cannot be opened or used, with its code (3xx of model/problems.ts). */
export class StoreError extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, address: string, cause?: unknown) {
    super(problemMessage(code, address), { cause });
    this.name = 'StoreError';
    this.code = code;
  }
}
