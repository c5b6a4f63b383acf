import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenDesk, openDesk } from '#app/desk/open-desk';
import { read } from '#app/read';

/** A desk on a register of the samples, in a folder of its own. */
export interface SamplesDesk {
  readonly desk: OpenDesk;
  /** Where the register lies. */
  readonly address: string;
  /** Closes the register and takes it away. */
  drop(): Promise<void>;
}

/** Reads the samples, or other paths, into a new register and opens it as a desk: about a second of work. */
export async function deskOfSamples(
  options: { readonly paths?: readonly string[]; readonly hidesHandles?: boolean } = {},
): Promise<SamplesDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-desk-'));
  const address = join(folder, 'samples.db');
  await read(address, options.paths ?? ['samples']);
  const desk = await openDesk(address, options.hidesHandles);
  return {
    desk,
    address,
    drop: async () => {
      await desk.register.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
