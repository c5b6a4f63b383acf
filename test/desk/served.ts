import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentWrite, openRegister } from '#app/open-register';
import { read } from '#app/read';
import { serveDesk } from '#server/serve-desk';
import { buildDocument, type DocumentSpec } from '../build-documents.ts';

/** A desk that listens on this machine. */
export interface Served {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

const person = (file: string, name: string): DocumentSpec => ({ file, people: [{ name, state: 'VNM' }] });
/** Two pairs of people who may be one, and a visit that may not have taken place: three questions for a reviewer. */
export const doubtful: readonly DocumentSpec[] = [
  person('a', 'Đặng Thị Hoa'),
  person('b', 'Đặng Thị Hòa'),
  person('c', 'Trần Văn Bảo'),
  person('d', 'Trần Văn Bao'),
  { file: 'e', events: [{ form: 'visit', states: ['PER', 'ZMB'], date: '2031-07', hedged: true }] },
];

/** Training in an area that is called new two years after it was agreed. */
export const refuted: readonly DocumentSpec[] = ['2029-03-01', '2031-03-01'].map((date, at) => ({
  file: `training-${at}`,
  published: date,
  initiatives: [
    {
      by: ['PER'],
      to: ['ZMB'],
      areas: ['language-training'],
      status: 'agreed',
      date,
      ...(at === 1 ? { claimedNew: true } : {}),
    },
  ],
}));

/** Serves a new register of files that are read, or of documents that are built; gone once closed. */
export async function serve(
  from: { readonly paths?: readonly string[]; readonly documents?: readonly DocumentSpec[] } = {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-served-'));
  const address = join(folder, 'register.db');
  if (from.paths) await read(address, from.paths);
  if (from.documents) {
    const register = await openRegister(address);
    await register.store.write(from.documents.map((it) => documentWrite(buildDocument(it))));
    await register.close();
  }
  const desk = await serveDesk({ address, port: 0 });
  return {
    url: desk.url.replace(/\/$/u, ''),
    close: async () => {
      await desk.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
