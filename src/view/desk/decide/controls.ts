import { organisationByCode } from '#lexicon/organisations';
import { allStates, nameOfState } from '#lexicon/states';
import {
  agreementKinds,
  agreementStatuses,
  areas,
  eventForms,
  eventStatuses,
  initiativeStatuses,
  mechanismStatuses,
  relationshipLevels,
  relationshipStatuses,
  stanceTopics,
} from '#model/code';
import type { CorrectableField, JudgedKind } from '#model/judgement';
import { capitalised, labelOf, type Vocabulary } from '../../labels.ts';
import { type Html, html, nothing } from '../html.ts';

/** How a value is given: by choice from a list, or as words with a hint how to write them. */
type Control =
  | { readonly kind: 'choice'; readonly codes: readonly string[]; readonly vocabulary: Vocabulary }
  | { readonly kind: 'side' }
  | { readonly kind: 'areas' }
  | { readonly kind: 'words'; readonly hint: string; readonly date?: boolean; readonly required?: boolean };

const choice = (vocabulary: Vocabulary, codes: readonly string[]): Control => ({
  kind: 'choice',
  codes,
  vocabulary,
});
const words = (hint: string): Control => ({ kind: 'words', hint });
const date: Control = {
  kind: 'words',
  date: true,
  hint: '2025-10-20, 2025-10 or 2025; 2025-10-20/2025-10-22',
};
const sides = words('Names with commas between: Kenya, ASEAN');
const named: Control = { kind: 'words', hint: '', required: true };

const controls: { readonly [Kind in JudgedKind]: Readonly<Partial<Record<CorrectableField, Control>>> } = {
  person: { name: named, state: { kind: 'side' }, ranks: words('With semicolons between') },
  event: {
    date,
    status: choice('status', eventStatuses),
    form: choice('form', eventForms),
    place: words('Town, state: Lusaka, Zambia'),
    states: sides,
    mechanism: words('Its name, where it is a session of one'),
  },
  agreement: {
    title: words('As the sources write it'),
    kind: choice('agreement', agreementKinds),
    status: choice('status', agreementStatuses),
    signed: date,
    period: { kind: 'words', date: true, hint: '2025/2027' },
    parties: sides,
    areas: { kind: 'areas' },
  },
  initiative: { status: choice('status', initiativeStatuses), date, areas: { kind: 'areas' } },
  stance: { by: { kind: 'side' }, topic: choice('topic', stanceTopics) },
  mechanism: { name: named, status: choice('status', mechanismStatuses), areas: { kind: 'areas' } },
  relationship: {
    level: choice('level', relationshipLevels),
    status: choice('relation', relationshipStatuses),
    since: date,
  },
};

/** A date as records hold it, for the browser to look at before it sends it; the desk looks again. */
const point = String.raw`[0-9X]{4}(-[0-9X]{2}){0,2}[~?%]?`;
const edtf = String.raw`${point}|(${point}|\.\.)/(${point}|\.\.)`;

/** The control of a field with the value that it has, under the names that `decide` reads. */
export function controlHtml(kind: JudgedKind, field: CorrectableField, value: unknown): Html {
  const control = controls[kind][field];
  if (!control) return nothing;
  const label = capitalised(labelOf('field', field));
  const was = (text: string) => html`<input type="hidden" name="was.${field}" value="${text}">`;
  if (control.kind === 'areas')
    return html`${was(codesIn(value).join(', '))}${areasHtml(label, codesIn(value))}`;
  if (control.kind === 'words') {
    const text = textOf(field, value);
    return html`${was(text)}<label>${label} <input name="to.${field}" value="${text}" maxlength="2000" dir="auto"${
      control.date
        ? html` pattern="${edtf}" title="A date like ${control.hint}" inputmode="text" autocomplete="off"`
        : nothing
    }${control.required ? html` required` : nothing}>${control.hint === '' ? nothing : html` <span class="hint">${control.hint}</span>`}</label>`;
  }
  const chosen = typeof value === 'string' ? value : '';
  const options = control.kind === 'side' ? sideOptions(kind, chosen) : codeOptions(control, chosen);
  return html`${was(chosen)}<label>${label} <select name="to.${field}">${options}</select></label>`;
}

function option(value: string, text: string, chosen: string): Html {
  return html`<option value="${value}"${value === chosen ? html` selected` : nothing}>${text}</option>`;
}

function codeOptions({ codes, vocabulary }: Extract<Control, { kind: 'choice' }>, chosen: string): Html {
  return html`${codes.map((it) => option(it, capitalised(labelOf(vocabulary, it)), chosen))}`;
}

const statesByName = [...allStates].sort((a, b) => (a.name < b.name ? -1 : 1));

function sideOptions(kind: JudgedKind, chosen: string): Html {
  const isKnown =
    chosen === '' || statesByName.some((it) => it.code === chosen) || organisationByCode.has(chosen);
  return html`${kind === 'person' ? option('', 'not known', chosen) : nothing}${isKnown ? nothing : option(chosen, chosen, chosen)}
<optgroup label="States">${statesByName.map((it) => option(it.code, it.name, chosen))}</optgroup>
<optgroup label="Organisations">${[...organisationByCode.keys()].map((it) => option(it, it, chosen))}</optgroup>`;
}

function areasHtml(label: string, chosen: readonly string[]): Html {
  const byName = areas.map((code) => ({ code, name: labelOf('area', code) }));
  return html`<fieldset class="areas"><legend>${label}</legend>${byName
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ code, name }) =>
        html`<label><input type="checkbox" name="to.areas" value="${code}"${chosen.includes(code) ? html` checked` : nothing}> ${name}</label>`,
    )}</fieldset>`;
}

function codesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((it) => typeof it === 'string') : [];
}

/** The value as somebody would write it: sides by name, a place with its state. */
function textOf(field: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return field === 'ranks' ? codesIn(value).join('; ') : codesIn(value).map(nameInList).join(', ');
  if (typeof value !== 'object' || value === null || !('name' in value)) return '';
  const { name, state } = value as { readonly name: string; readonly state?: string };
  if (name === state) return nameOfState(name);
  return state === undefined ? name : `${name}, ${nameOfState(state)}`;
}

/** A name in a list with commas; one that has a comma itself goes by its code. */
function nameInList(code: string): string {
  const name = nameOfState(code);
  return name.includes(',') ? code : name;
}
