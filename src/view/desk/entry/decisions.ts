import type { DocumentDigest } from '#model/digest';
import type { Entry, SourceReference } from '#model/entry';
import type { CorrectableField, JudgedKind, Judgement } from '#model/judgement';
import { isEdtf } from '#text/edtf';
import { dateWords } from '../../date-words.ts';
import { documentTitle } from '../../document-title.ts';
import { labelOf } from '../../labels.ts';
import { onOneLine } from '../../plain-text.ts';
import { entryAddress, quoteAddress } from '../address.ts';
import { correctForm, hidden, reasonHtml, verdictForm } from '../decide/forms.ts';
import { type Html, html, nothing } from '../html.ts';
import type { NumberedJudgement } from './model.ts';

const judged = new Set<Entry['entry']>([
  'event',
  'agreement',
  'mechanism',
  'relationship',
  'stance',
  'person',
]);

/** Fields whose values an entry holds at several times: these are corrected in the document that tells them. */
const inDocuments: Readonly<Partial<Record<Entry['entry'], readonly CorrectableField[]>>> = {
  person: ['ranks'],
  relationship: ['status', 'since'],
};

/** What may be decided of an entry: all its records accepted, rejected or corrected, two of them parted, another joined. */
export function decisionsHtml(
  entry: Entry,
  sources: readonly SourceReference[],
  documents: Readonly<Record<string, DocumentDigest>>,
): Html {
  const { entry: kind, id } = entry;
  if (!judged.has(kind)) return nothing;
  const back = entryAddress(kind, id);
  const decided = { kind: kind as JudgedKind, id, all: true, back };
  return html`<details class="decide"><summary>Decide</summary>
${verdictForm(decided)}${correctForm(decided, entry as unknown as Readonly<Record<string, unknown>>, inDocuments[kind])}
${kind === 'event' || kind === 'agreement' || kind === 'person' ? html`${joinForm(sources, back)}${splitForm(sources, back, documents)}` : nothing}</details>`;
}

function recordOf({ document, record }: SourceReference): string {
  return `${document}.${record}`;
}

function joinForm(sources: readonly SourceReference[], back: string): Html {
  const [first] = sources;
  if (!first) return nothing;
  return html`<form method="post" action="/judge" class="row">${hidden({ ask: 'same', left: recordOf(first), back })}
<label>The same as <input name="right" maxlength="2000" required placeholder="address or id of another entry" size="36"></label>${reasonHtml()}<span class="buttons"><button>Join</button></span></form>`;
}

/** Two records of the entry that are not one: told by their quotes and documents. */
function splitForm(
  sources: readonly SourceReference[],
  back: string,
  documents: Readonly<Record<string, DocumentDigest>>,
): Html {
  const records = [...new Map(sources.map((it) => [recordOf(it), it])).values()].slice(0, 60);
  if (records.length < 2) return nothing;
  const options = (chosen: number) =>
    records.map(
      (it, at) =>
        html`<option value="${recordOf(it)}"${at === chosen ? html` selected` : nothing}>“${shortened(it.quote, 60)}” – ${sourceName(it, documents)}</option>`,
    );
  return html`<form method="post" action="/judge" class="row">${hidden({ ask: 'different', back })}
<label>This <select name="left">${options(0)}</select></label><label>is another than this <select name="right">${options(1)}</select></label>${reasonHtml()}<span class="buttons"><button class="warn">Split</button></span></form>`;
}

/** The document of a record: its date and its title. */
function sourceName(
  { document, file }: SourceReference,
  documents: Readonly<Record<string, DocumentDigest>>,
) {
  const digest = documents[document];
  const date = digest?.published ? [dateWords(digest.published)] : [];
  return [...date, shortened(documentTitle({ ...digest, file }), 60)].join(', ');
}

function shortened(text: string, most: number): string {
  const line = onOneLine(text);
  return line.length <= most ? line : `${line.slice(0, Math.max(line.lastIndexOf(' ', most), most / 2))} …`;
}

/** Who decided what of an entry or a record, the latest first, each with a way to take it back. */
export function historyHtml(judgements: readonly NumberedJudgement[], back: string): Html {
  if (judgements.length === 0) return nothing;
  return html`<h2 id="decisions">Decisions</h2><ol class="entries decisions">${judgements.map((it) => judgementHtml(it, back))}</ol>`;
}

/** One judgement in words. */
export function judgementHtml({ number, judgement, stands }: NumberedJudgement, back: string): Html {
  const { by, at, reason: why } = judgement;
  return html`<li${stands ? nothing : html` class="undone"`}><div class="when">${dateWords(at.slice(0, 10))}</div><div><p class="head">${judgementWords(judgement)}${stands ? nothing : html` <span class="mark">taken back</span>`}</p>
<p class="facts-line">by ${by}${why ? `: ${why}` : ''} · no. ${number}${stands && judgement.kind !== 'undo' ? html` <form class="inline" method="post" action="/judge"><input type="hidden" name="ask" value="undo"><input type="hidden" name="number" value="${number}"><input type="hidden" name="back" value="${back}"><button class="link">Take back</button></form>` : nothing}</p></div></li>`;
}

function judgementWords(judgement: Judgement): Html {
  switch (judgement.kind) {
    case 'pair': {
      const verdict = { same: 'One and the same', different: 'Not the same', unsure: 'Left open' }[
        judgement.verdict
      ];
      return html`${verdict}: ${referenceHtml(judgement.left)} and ${referenceHtml(judgement.right)}`;
    }
    case 'record':
      return html`${judgement.verdict === 'accept' ? 'Accepted' : 'Rejected'}: ${referenceHtml(judgement.record)}`;
    case 'correction':
      return html`Corrected: ${labelOf('field', judgement.field).toLowerCase()} of ${referenceHtml(judgement.record)} is ${correctedWords(judgement)}`;
    case 'undo':
      return html`Took back no. ${judgement.judgement}`;
  }
}

function correctedWords({ value }: Extract<Judgement, { kind: 'correction' }>): string {
  if (value === undefined) return 'not known';
  return isEdtf(value) ? dateWords(value) : value;
}

type Reference = Extract<Judgement, { kind: 'record' }>['record'];

function referenceHtml({ document, record, quote, name }: Reference): Html {
  return html`<a href="${quoteAddress(document, record)}">${name ?? html`<q>${onOneLine(quote).slice(0, 90)}</q>`}</a>`;
}
