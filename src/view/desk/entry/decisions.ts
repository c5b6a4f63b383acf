import type { Entry, SourceReference } from '#model/entry';
import { correctableFields, type Judgement } from '#model/judgement';
import { dateWords } from '../../date-words.ts';
import { onOneLine } from '../../plain-text.ts';
import { entryAddress, quoteAddress } from '../address.ts';
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

/** What may be decided of an entry: all its records accepted, rejected or corrected, two of them parted, another joined. */
export function decisionsHtml(entry: Entry, sources: readonly SourceReference[]): Html {
  const { entry: kind, id } = entry;
  if (!judged.has(kind)) return nothing;
  const back = entryAddress(kind, id);
  const fields = correctableFields[kind as keyof typeof correctableFields];
  return html`<details class="decide"><summary>Decide</summary>
<form method="post" action="/judge" class="row">${hidden({ id, back, all: 'true' })}<label>Why ${reason()}</label>
<span class="buttons"><button name="ask" value="accept">Accept</button> <button name="ask" value="reject" class="warn">Reject</button></span></form>
<form method="post" action="/judge" class="row">${hidden({ id, back, all: 'true', ask: 'correct' })}
<label>Correct <select name="field">${fields.map((it) => html`<option>${it}</option>`)}</select></label>
<label>to <input name="value" maxlength="500" placeholder="empty: not known"></label><label>Why ${reason()}</label><span class="buttons"><button>Correct</button></span></form>
${kind === 'event' || kind === 'agreement' || kind === 'person' ? html`${joinForm(sources, back)}${splitForm(sources, back)}` : nothing}</details>`;
}

function hidden(fields: Readonly<Record<string, string>>): Html {
  return html`${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

function reason(): Html {
  return html`<input name="reason" maxlength="500" placeholder="optional">`;
}

function recordOf({ document, record }: SourceReference): string {
  return `${document}.${record}`;
}

function joinForm(sources: readonly SourceReference[], back: string): Html {
  const [first] = sources;
  if (!first) return nothing;
  return html`<form method="post" action="/judge" class="row">${hidden({ ask: 'same', left: recordOf(first), back })}
<label>The same as <input name="right" maxlength="500" required placeholder="id of another entry" size="36"></label><label>Why ${reason()}</label><span class="buttons"><button>Join</button></span></form>`;
}

/** Two records of the entry that are not one: told by their quotes. */
function splitForm(sources: readonly SourceReference[], back: string): Html {
  const records = [...new Map(sources.map((it) => [recordOf(it), it])).values()].slice(0, 60);
  if (records.length < 2) return nothing;
  const options = (chosen: number) =>
    records.map(
      (it, at) =>
        html`<option value="${recordOf(it)}"${at === chosen ? html` selected` : nothing}>${onOneLine(it.quote).slice(0, 70)}</option>`,
    );
  return html`<form method="post" action="/judge" class="row">${hidden({ ask: 'different', back })}
<label>This <select name="left">${options(0)}</select></label><label>is another than this <select name="right">${options(1)}</select></label><label>Why ${reason()}</label><span class="buttons"><button class="warn">Split</button></span></form>`;
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
      return html`Corrected: ${judgement.field} of ${referenceHtml(judgement.record)} is ${judgement.value ?? 'not known'}`;
    case 'undo':
      return html`Took back no. ${judgement.judgement}`;
  }
}

type Reference = Extract<Judgement, { kind: 'record' }>['record'];

function referenceHtml({ document, record, quote, name }: Reference): Html {
  return html`<a href="${quoteAddress(document, record)}">${name ?? html`<q>${onOneLine(quote).slice(0, 90)}</q>`}</a>`;
}
