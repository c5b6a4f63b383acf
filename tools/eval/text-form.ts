import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Extracted, extract } from '#app/extract';
import { listFiles } from '#source/list-files';

/** How the texts of a set of expectations are made; `texts.json` of its folder holds it. */
export interface TextForm {
  /** The texts are records of JSON Lines: their title, a blank line, their text; the text alone where it begins with the title. */
  readonly titleFirst?: boolean;
  /** Folder of the texts, from the folder of the set; for a set that brings its texts. */
  readonly texts?: string;
  /** The EDTF dates of publication that are given with texts, by the name of the file. */
  readonly published?: Readonly<Record<string, string>>;
}

/** The form that the folder states; nothing of it where the folder states none. */
export function readTextForm(folder: string): TextForm {
  const file = join(folder, 'texts.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TextForm) : {};
}

/** Extracts the texts in their form; of title-first records only those that are wanted, by their ids. */
export async function* extractInForm(
  paths: readonly string[],
  { titleFirst, published }: TextForm,
  wanted: ReadonlySet<string>,
): AsyncGenerator<Extracted> {
  if (titleFirst) {
    for (const path of paths) yield* extract(['-'], { withText: true, input: titleFirstLines(path, wanted) });
    return;
  }
  if (!published) {
    yield* extract(paths, { withText: true });
    return;
  }
  for (const path of paths) {
    for await (const file of listFiles(path)) {
      yield* extract([file.path], { withText: true, published: published[basename(file.path)] });
    }
  }
}

/** The wanted records of a JSON Lines file with the title in the text and no longer beside it. */
async function* titleFirstLines(path: string, wanted: ReadonlySet<string>): AsyncGenerator<Uint8Array> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (!line.trim()) continue;
    const { title, ...record } = JSON.parse(line) as TitledRecord;
    if (!record.id || !wanted.has(record.id)) continue;
    yield Buffer.from(
      `${JSON.stringify({ ...record, text: titleFirstText({ title, text: record.text }) })}\n`,
    );
  }
}

interface TitledRecord {
  readonly id?: string;
  readonly title?: string | undefined;
  readonly text: string;
}

/** The title, a blank line, the text; the text as it is where it begins with its title. */
export function titleFirstText({ title, text }: TitledRecord): string {
  return title === undefined || text.startsWith(title) ? text : `${title}\n\n${text}`;
}
