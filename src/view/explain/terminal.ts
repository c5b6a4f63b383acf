import type { MentionKind } from '#model/mention';
import { cutMiddle, padded, type Run } from '../cells.ts';
import { listed } from '../labels.ts';
import { onOneLine } from '../plain-text.ts';
import { asText, type Runs, type Setting, type Style, settingOf, type TextOptions } from '../show/setting.ts';
import type {
  ExplainedClause,
  ExplainedFact,
  ExplainedMark,
  ExplainedSentence,
  Explanation,
} from './model.ts';
import { underlined } from './underline.ts';

/** Phrases of a clause are shown to be recognised, not to be read. */
const phraseColumns = 44;
const quoteColumns = 160;

const styles: Readonly<Record<MentionKind, Style>> = {
  person: 'cyan',
  office: 'cyan',
  reference: 'blue',
  state: 'yellow',
  organisation: 'yellow',
  place: 'yellow',
  date: 'green',
  mechanism: 'magenta',
  area: 'magenta',
};

/** Sets the heading of one document: title, file, publication, the states it is about, its problems. */
export function explanationHead(explanation: Explanation, options: TextOptions): string {
  const { title, file, published, sides, home, problems } = explanation;
  const setting = settingOf(options);
  const facts = [
    file,
    published ? `published ${published}` : 'publication date unknown',
    ...(sides.length > 0 ? [`about ${listed(sides)}`] : []),
    ...(home ? [`officials without a state are of ${home}`] : []),
  ];
  return asText([
    ...setting.set([{ text: title, style: 'bold' }], setting.width),
    ...setting.set([{ text: facts.join(' · '), style: 'dim' }], setting.width),
    ...problems.flatMap((it) => setting.set([{ text: it, style: 'red' }], setting.width)),
  ]);
}

/**
 * Sets one sentence: the words with carets, what they were understood as, the clauses, the facts or what was missing. Of
 * a sentence that no rule is asked about, the words and why.
 */
export function explainedSentence(sentence: ExplainedSentence, options: TextOptions): string {
  const setting = settingOf(options);
  const { line, segment, text, marks, clauses, nothing } = sentence;
  const head = { text: `line ${line} · ${segment}`, style: 'bold' } as const;
  if (nothing?.isUnasked) {
    const reason = { text: `· not asked: ${nothing.missing.join('; ')}`, style: 'dim' } as const;
    const words = setting.set([{ text, style: 'dim' }], setting.width - 2).map((it) => `  ${it}`);
    return asText(['', ...setting.set([head, reason], setting.width, 2), ...words]);
  }
  return asText([
    '',
    ...setting.set([head], setting.width),
    ...sentenceLines(text, marks, setting),
    ...marks.flatMap((it) => markLines(it, setting)),
    ...clauseLines(clauses, setting),
    ...factTree(sentence, setting),
  ]);
}

function sentenceLines(
  text: string,
  marks: readonly ExplainedMark[],
  { width, paint }: Setting,
): readonly string[] {
  return underlined(text, marks, width - 2).flatMap((line) => [
    `  ${line.text}`,
    ...line.carets.map(
      (runs) =>
        `  ${runs.map(({ text: carets, mark }) => (mark ? paint(carets, styleOf(mark)) : carets)).join('')}`,
    ),
  ]);
}

function styleOf({ mentions }: ExplainedMark): Style {
  return styles[mentions[0]?.kind ?? 'reference'];
}

const kindColumns = 14;

function markLines(mark: ExplainedMark, { set, width, paint }: Setting): readonly string[] {
  const indent = 6 + kindColumns;
  return mark.mentions.flatMap(({ kind, words, rule }, index) => {
    const number = (index === 0 ? String(mark.number) : '').padStart(4);
    const label = `${paint(number, styles[kind])}  ${padded(kind, kindColumns)}`;
    return set([{ text: words }, { text: `[${rule}]`, style: 'dim' }], width - indent).map((line, at) =>
      at === 0 ? label + line : ' '.repeat(indent) + line,
    );
  });
}

function clauseLines(clauses: readonly ExplainedClause[], { set, width }: Setting): readonly string[] {
  return clauses.flatMap(({ verb, notes, parts }) => {
    const runs: Runs = [
      { text: verb, style: 'bold' },
      { text: `(${notes.join(', ')})`, style: 'dim' },
      ...parts.flatMap(
        ({ label, text }): Runs => [
          { text: `· ${label}`, style: 'dim' },
          { text: `“${cutMiddle(onOneLine(text), phraseColumns)}”` },
        ],
      ),
    ];
    return set(runs, width - 6, 2).map((line, at) => (at === 0 ? `    » ${line}` : `      ${line}`));
  });
}

function factTree({ facts, nothing }: ExplainedSentence, setting: Setting): readonly string[] {
  if (nothing) return nothingLines(nothing, setting);
  return facts.flatMap((fact, index) => {
    const isLast = index === facts.length - 1;
    const [head = '', ...rest] = factLines(fact, setting);
    return [`  ${isLast ? '└─' : '├─'} ${head}`, ...rest.map((line) => `  ${isLast ? '  ' : '│ '} ${line}`)];
  });
}

const labelColumns = 11;

function factLines(fact: ExplainedFact, setting: Setting): readonly string[] {
  const { kind, id, head, notes, date, parts, quotes, rules, otherLines } = fact;
  const { set, width } = setting;
  const runs: Runs = [
    { text: `${kind}:`, style: 'dim' },
    { text: head, style: ['bold', 'green'] },
    ...notes.map((it): Run<Style> => ({ text: `· ${it}` })),
  ];
  const rows: readonly (readonly [label: string, text: string])[] = [
    ...(date ? [['when', `${date.words} – ${date.reason}`] as const] : []),
    ...parts.map((it) => [it.label, it.text] as const),
    ...quotes.map((it) => ['quote', `“${cutMiddle(onOneLine(it), quoteColumns)}”`] as const),
    ['rule', rules.join(', ')],
    ['record', otherLines.length > 0 ? `${id}, also on ${linesWords(otherLines)}` : id],
  ];
  return [...set(runs, width - 5, 2), ...rows.flatMap(([label, text]) => rowLines(label, text, setting))];
}

const linesShown = 8;

function linesWords(numbers: readonly number[]): string {
  const more = numbers.length - linesShown;
  const shown = numbers.slice(0, linesShown).map(String);
  const named = more > 0 ? [...shown, `${more} more`] : shown;
  return `${numbers.length === 1 ? 'line' : 'lines'} ${listed(named)}`;
}

function rowLines(label: string, text: string, { row, width }: Setting): readonly string[] {
  return row(label, [{ text }], { before: 2, label: labelColumns, width: width - 5 });
}

function nothingLines(
  { found, missing }: NonNullable<ExplainedSentence['nothing']>,
  setting: Setting,
): readonly string[] {
  const head = setting.paint('nothing taken', 'yellow');
  const rows = [
    ...rowLines('found', found, setting),
    ...missing.flatMap((it, index) => rowLines(index === 0 ? 'missing' : '', it, setting)),
  ];
  return [`  └─ ${head}`, ...rows.map((line) => `     ${line}`)];
}
