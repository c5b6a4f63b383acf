import { type Html, html, nothing } from '../html.ts';
import type { Schema } from './openapi-document.ts';

const refs = '#/components/schemas/';
/** Longer lists of words are behind a line that opens them. */
const wordsShown = 8;

/** What a value may be, in words, with links to the shapes that have a name. */
export function typeWords(schema: Schema): Html {
  const { $ref, items, additionalProperties, properties } = schema;
  if ($ref) return html`<a href="#shape-${$ref.replace(refs, '')}">${$ref.replace(refs, '')}</a>`;
  if (schema.const !== undefined) return html`<code>${String(schema.const)}</code>`;
  if (schema.enum) return enumWords(schema.enum);
  if (items) return html`list of ${typeWords(items)}`;
  if (properties) return html`object`;
  if (typeof additionalProperties === 'object') return html`by name: ${typeWords(additionalProperties)}`;
  const kinds = schema.oneOf ?? schema.anyOf;
  if (kinds) return html`one of ${kinds.map((it, index) => html`${index > 0 ? ', ' : ''}${typeWords(it)}`)}`;
  return html`${rangeWords(schema)}`;
}

function rangeWords({ type = 'anything', minimum, maximum }: Schema): string {
  const most = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER;
  const word = type === 'string' ? 'text' : type === 'integer' ? 'whole number' : type;
  return most ? `${word} from ${minimum ?? 0} to ${maximum}` : word;
}

function enumWords(words: readonly string[]): Html {
  const list = html`${words.map((it, index) => html`${index > 0 ? ', ' : ''}<code>${it}</code>`)}`;
  if (words.length <= wordsShown) return list;
  return html`<details><summary>one of ${words.length} words</summary>${list}</details>`;
}

/** A description; what stands between grave accents is set as code. */
export function described(text = ''): Html {
  return html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}

interface Field {
  readonly path: string;
  readonly schema: Schema;
  readonly always: boolean;
}

/** The fields of a shape, those of objects without a name of their own below them. */
export function fieldsTable(name: string, schema: Schema): Html {
  const fields = fieldsOf(schema, '');
  if (fields.length === 0) return html`<p>${typeWords(schema)}</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Fields: ${name}"><table>
<caption class="hidden">Fields: ${name}</caption>
<thead><tr><th scope="col">Field</th><th scope="col">Value</th><th scope="col">Meaning</th></tr></thead>
<tbody>${fields.map(
    (it) =>
      html`<tr><th scope="row"><code>${it.path}</code>${it.always ? html` <span class="soft">always</span>` : nothing}</th><td>${typeWords(it.schema)}</td><td>${described(it.schema.description)}</td></tr>`,
  )}</tbody></table></div>`;
}

function fieldsOf(schema: Schema, before: string): readonly Field[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([name, inner]): readonly Field[] => {
    const path = before + name;
    const field: Field = { path, schema: inner, always: required.includes(name) };
    if (inner.properties) return [field, ...fieldsOf(inner, `${path}.`)];
    if (inner.items?.properties) return [field, ...fieldsOf(inner.items, `${path}[].`)];
    return [field];
  });
}
