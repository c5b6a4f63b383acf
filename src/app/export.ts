import { exportLine } from '#view/export-jsonl';
import { withRegister } from './open-existing.ts';

/** Hands every entry of the register to `print` as a line of JSON Lines, sorted by kind and id. Memory stays flat. */
export async function exportRegister(address: string, print: (line: string) => Promise<void>): Promise<void> {
  await withRegister(address, async (register) => {
    for await (const entry of register.entries()) await print(exportLine(entry));
  });
}
