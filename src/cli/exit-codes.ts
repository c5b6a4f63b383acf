/** The exit codes of the program, those of sysexits(3) where one fits. docs/cli.md prints this table. */
export const exitCodes = {
  ok: { code: 0, means: 'everything was done' },
  partial: { code: 1, means: 'some documents could not be read; the others were' },
  usage: { code: 2, means: 'an option or argument is wrong' },
  badData: { code: 65, means: 'none of the documents could be read' },
  noInput: { code: 66, means: 'the input does not exist or may not be opened' },
  unavailable: { code: 69, means: 'Node.js 24 or a server that is needed is missing' },
  fault: { code: 70, means: 'a fault in the program itself' },
  cannotCreate: { code: 73, means: 'the register cannot be created or opened' },
  ioError: { code: 74, means: 'reading or writing failed on the way' },
  interrupted: { code: 130, means: 'stopped by Ctrl-C; what was read until then is kept' },
} as const satisfies Readonly<Record<string, { readonly code: number; readonly means: string }>>;

/** The name of an exit code. */
export type Exit = keyof typeof exitCodes;

/** An end of the program that the user caused or can mend: its message says what to do, and no stack is shown. */
export class CliError extends Error {
  readonly exit: Exit;

  constructor(exit: Exit, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CliError';
    this.exit = exit;
  }
}
