import { CommanderError } from 'commander';
import { CliError, type Exit, exitCodes } from './exit-codes.ts';
import { createProgram } from './program.ts';
import { OutputClosed, processStreams, type Streams } from './streams.ts';

/** Runs the program with the arguments after its name and sets the exit code of the process. Never rejects. */
export async function run(args: readonly string[]): Promise<void> {
  const streams = processStreams();
  const exit = await runProgram(args, streams);
  // Set, not called: what was printed still has to reach a slow reader.
  process.exitCode = exitCodes[exit].code;
  // An interrupted run may still hang on an input that stays silent; it has printed nothing but notes.
  if (exit === 'interrupted') process.exit();
}

async function runProgram(args: readonly string[], streams: Streams): Promise<Exit> {
  try {
    await createProgram(streams).parseAsync(args, { from: 'user' });
    return 'ok';
  } catch (error) {
    return endOf(error, streams);
  }
}

function endOf(error: unknown, streams: Streams): Exit {
  if (error instanceof OutputClosed) return 'ok';
  if (error instanceof CommanderError) return error.exitCode === 0 ? 'ok' : 'usage';
  if (error instanceof CliError) {
    if (error.message !== '') streams.note(`chancery: ${error.message}`);
    return error.exit;
  }
  if (isNamed(error, 'NoRegister')) {
    streams.note(`chancery: ${error.message} Read documents into it first: chancery read PATH`);
    return 'noInput';
  }
  if (isNamed(error, 'StoreError')) {
    streams.note(`chancery: ${error.message}`);
    return failedOnTheWay.has((error as { code?: string }).code ?? '') ? 'ioError' : 'cannotCreate';
  }
  if (isSystemError(error)) {
    streams.note(`chancery: ${error.message}`);
    return 'ioError';
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `chancery: this is a fault in the program; please report it with these lines.\n${stack}\n`,
  );
  return 'fault';
}

/** Codes of a register that was opened and then could not be read or written: a full disk, a damaged file. */
const failedOnTheWay: ReadonlySet<string> = new Set(['CH306', 'CH307']);

/** The errors of the register are loaded with it only, and so are known by name. */
function isNamed(error: unknown, name: string): error is Error {
  return error instanceof Error && error.name === name;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
