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

/** Extracts the texts in their form; of the records of JSON Lines only those that are wanted, by their ids. */
export async function* extractInForm(
  paths: readonly string[],
  { titleFirst, published }: TextForm,
  wanted: ReadonlySet<string>,
): AsyncGenerator<Extracted> {
  if (!published) {
    for (const path of paths) {
      if (titleFirst || path.endsWith('.jsonl'))
        yield* extract(['-'], { withText: true, input: wantedLines(path, wanted, titleFirst) });
      else yield* extract([path], { withText: true });
    }
    return;
  }
  for (const path of paths) {
    for await (const file of listFiles(path)) {
      yield* extract([file.path], { withText: true, published: published[basename(file.path)] });
    }
  }
}

/** The lines of a JSON Lines file whose records are wanted; title first, the title in the text and no longer beside it. */
async function* wantedLines(
  path: string,
  wanted: ReadonlySet<string>,
  titleFirst = false,
): AsyncGenerator<Uint8Array> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (!line.trim()) continue;
    const { title, ...record } = JSON.parse(line) as TitledRecord;
    const names = [record.id, record.file].filter((it) => it !== undefined);
    if (names.length > 0 && !names.some((it) => wanted.has(it))) continue;
    const text = { ...record, text: titleFirstText({ title, text: record.text }) };
    yield Buffer.from(titleFirst ? `${JSON.stringify(text)}\n` : `${line}\n`);
  }
}

interface TitledRecord {
  readonly id?: string;
  readonly file?: string;
  readonly title?: string | undefined;
  readonly text: string;
}

/** The title, a blank line, the text; the text as it is where it begins with its title. */
export function titleFirstText({ title, text }: TitledRecord): string {
  return title === undefined || text.startsWith(title) ? text : `${title}\n\n${text}`;
}
