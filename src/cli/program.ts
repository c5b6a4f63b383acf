import { Command } from 'commander';
import { keepPassword } from '#app/register-address';
import { versionOf } from '#app/version';
import { briefCommand } from './commands/brief.ts';
import { copyCommand } from './commands/copy.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { judgeCommand } from './commands/judge.ts';
import { namesCommand } from './commands/names.ts';
import { officeCommand } from './commands/office.ts';
import { readCommand } from './commands/read.ts';
import { rebuildCommand } from './commands/rebuild.ts';
import { removeCommand } from './commands/remove.ts';
import { reviewCommand } from './commands/review.ts';
import { schemaCommand } from './commands/schema.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { showCommand } from './commands/show.ts';
import { statusCommand } from './commands/status.ts';
import { exitCodes } from './exit-codes.ts';
import type { Streams } from './streams.ts';

/** The whole command line. `parseAsync` rejects with the error that ends the run; nothing exits the process. */
export function createProgram(streams: Streams): Command {
  const program = new Command('chancery')
    .description(
      'Reads the news about relations between states and keeps the record: who met whom, what was agreed, delivered, disputed; every value on a verbatim quote.',
    )
    .version(versionOf(), '-V, --version', 'print the version')
    .option(
      '--register <file|address>',
      'the register: a file or a postgres:// address (default: $CHANCERY_REGISTER, else chancery.db)',
      keepPassword,
    )
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', startText())
    .addHelpText('after', exitText());
  const commands = [
    readCommand,
    serveCommand,
    briefCommand,
    searchCommand,
    showCommand,
    officeCommand,
    statusCommand,
    removeCommand,
    reviewCommand,
    judgeCommand,
    rebuildCommand,
    exportCommand,
    copyCommand,
    extractCommand,
    explainCommand,
    namesCommand,
    schemaCommand,
  ];
  for (const command of commands) program.addCommand(command(streams));
  for (const command of [program, ...allCommands(program)]) settle(command);
  return program;
}

/** What every command shares: errors are thrown, and each names the help that explains it. */
function settle(command: Command): void {
  command
    .exitOverride()
    .helpOption('-h, --help', 'print this help')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError(`Run "${fullName(command)} --help" for what it takes.`);
}

function allCommands(command: Command): readonly Command[] {
  return command.commands.flatMap((it) => [it, ...allCommands(it)]);
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

function startText(): string {
  return `
Start here:
  $ chancery read news/
      reads a folder into the register chancery.db
  $ chancery brief Vietnam Belarus
      prints what the register holds of the two, with numbered sources`;
}

function exitText(): string {
  const rows = Object.values(exitCodes).map(({ code, means }) => `  ${String(code).padStart(3)}  ${means}`);
  return `\nExit codes:\n${rows.join('\n')}`;
}
