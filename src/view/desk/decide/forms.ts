import type { Conflict } from '#model/entry';
import { type CorrectableField, correctableFields, type JudgedKind } from '#model/judgement';
import { isEdtf } from '#text/edtf';
import { dateWords } from '../../date-words.ts';
import { labelOf } from '../../labels.ts';
import { type Html, html } from '../html.ts';
import { controlHtml } from './controls.ts';

/** What a form of decision is about, and where it leads back to. */
export interface Decided {
  readonly kind: JudgedKind;
  /** Of an entry, or of a record: `document.record`. */
  readonly id: string;
  /** Whether it is about every record of an entry. */
  readonly all: boolean;
  readonly back: string;
}

/** Values that go with a form unseen. */
export function hidden(fields: Readonly<Record<string, string>>): Html {
  return html`${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
}

/** A place for the reason. */
export function reasonHtml(): Html {
  return html`<label>Why <input name="reason" maxlength="500" placeholder="optional"></label>`;
}

function common({ id, all, back }: Decided): Html {
  return hidden(all ? { id, back, all: 'true' } : { id, back });
}

/** Whether the sources say so at all. */
export function verdictForm(decided: Decided): Html {
  return html`<form method="post" action="/judge" class="row">${common(decided)}${reasonHtml()}
<span class="buttons"><button name="ask" value="accept">Accept</button> <button name="ask" value="reject" class="warn">Reject</button></span></form>`;
}

/** What each field holds, to be changed; those in `without` are left out. */
export function correctForm(
  decided: Decided,
  values: Readonly<Record<string, unknown>>,
  without: readonly CorrectableField[] = [],
): Html {
  const fields = (correctableFields[decided.kind] as readonly CorrectableField[]).filter(
    (it) => !without.includes(it),
  );
  return html`<form method="post" action="/judge" class="correct">${common(decided)}${hidden({ ask: 'correct' })}
<h3>Correct</h3><p class="note">Change what is wrong; what is left as it is stays as the sources have it. An empty field is not known.</p>
<div class="fields">${fields.map((it) => controlHtml(decided.kind, it, values[it]))}</div>
<div class="row">${reasonHtml()}<span class="buttons"><button>Correct</button></span></div></form>`;
}

/** Settles a conflict: of the values that sources give, this one holds. */
export function holdForm(id: string, back: string, { field }: Conflict, value: string): Html {
  const words = isEdtf(value) ? dateWords(value) : value;
  return html` <form class="inline hold" method="post" action="/judge">${hidden({ ask: 'hold', id, field, value, back })}<button class="link" aria-label="this holds: ${words}, as ${labelOf('field', field).toLowerCase()}">this holds</button></form>`;
}
