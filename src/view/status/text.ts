import { nameOfState } from '#lexicon/states';
import type { Entry } from '#model/entry';
import { dateWords } from '../date-words.ts';
import { counted } from '../labels.ts';
import { entryNouns } from '../show/entry-line.ts';
import { asText, type Runs, settingOf, type TextOptions } from '../show/setting.ts';
import type { RegisterStatus } from './status.ts';

const labelColumns = 13;
const pairsShown = 8;
const removedShown = 5;
/** Documents are told in a line of their own. */
const order = (Object.keys(entryNouns) as Entry['entry'][]).filter((it) => it !== 'document');

/** The status for reading. */
export function statusText(status: RegisterStatus, options: TextOptions): string {
  const { row, paint, width } = settingOf(options);
  const { register, version, bytes, documents, appearances, entries, conflicts, pairs, judgements } = status;
  const line = (label: string, text: string) =>
    row(label, [{ text }], { before: 2, label: labelColumns, width });
  const found = appearances > documents ? `, found at ${counted(appearances, 'place')}` : '';
  return asText([
    paint(register, 'bold'),
    ...(version === undefined ? [] : line('version', `${version}, ${sizeWords(bytes ?? 0)}`)),
    ...line('documents', `${documents.toLocaleString('en')}${found}`),
    ...line('published', spanOf(status.published)),
    ...line('covers', spanOf(status.covers)),
    ...order
      .filter((kind) => entries[kind])
      .flatMap((kind, at) =>
        line(at === 0 ? 'entries' : '', counted(entries[kind] ?? 0, ...entryNouns[kind])),
      ),
    ...line('conflicts', conflicts.toLocaleString('en')),
    ...(judgements > 0 ? line('judgements', judgements.toLocaleString('en')) : []),
    ...pairs
      .slice(0, pairsShown)
      .flatMap(({ states, entries: count }, at) =>
        line(
          at === 0 ? 'pairs' : '',
          `${states.map(nameOfState).join(' – ')}: ${counted(count, 'entry', 'entries')}`,
        ),
      ),
    ...(pairs.length > pairsShown ? line('', `and ${counted(pairs.length - pairsShown, 'more pair')}`) : []),
    ...healthLines(status).flatMap(({ label, runs }) =>
      row(label, runs, { before: 2, label: labelColumns, width }),
    ),
  ]);
}

function healthLines({
  health: { faults, waiting, removed },
}: RegisterStatus): readonly { label: string; runs: Runs }[] {
  const more = removed.length - removedShown;
  return [
    ...fileRows(faults),
    {
      label: 'waiting',
      runs:
        waiting === 0
          ? [{ text: 'nothing' }]
          : [
              {
                text: `${counted(waiting, 'group')} of facts, from a read that was stopped; the next command that shows entries works them out`,
                style: 'yellow' as const,
              },
            ],
    },
    ...(removed.length === 0 ? [{ label: 'removed', runs: [{ text: 'nothing' }] }] : []),
    ...removed.slice(0, removedShown).map(({ id, file, title }, at) => ({
      label: at === 0 ? 'removed' : '',
      runs: [{ text: title ?? file }, { text: `[${id}]`, style: 'dim' as const }],
    })),
    ...(more > 0 ? [{ label: '', runs: [{ text: `and ${counted(more, 'more document')}` }] }] : []),
  ];
}

function fileRows(faults: RegisterStatus['health']['faults']): readonly { label: string; runs: Runs }[] {
  if (faults === undefined) return [];
  if (faults.length === 0) return [{ label: 'file', runs: [{ text: 'sound', style: 'green' }] }];
  return faults.map((text, at) => ({ label: at === 0 ? 'file' : '', runs: [{ text, style: 'red' }] }));
}

function spanOf(span: RegisterStatus['published']): string {
  if (!span) return 'no date known';
  const [first, last] = [dateWords(span.first), dateWords(span.last)];
  return first === last ? first : `${first} to ${last}`;
}

function sizeWords(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  let [value, unit] = [bytes, 0];
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
