/**
 * A correction gives a value as text. Most fields hold text; a list is written with commas (ranks, which may hold commas,
 * with semicolons), and a place as its name with the code of its state behind a comma: "Lusaka, ZMB".
 */

const separators: Readonly<Record<string, string>> = { areas: ',', states: ',', parties: ',', ranks: ';' };
/** Lists that records keep in the order of the text; the others are sorted. */
const ordered: ReadonlySet<string> = new Set(['ranks']);
const placeWithState = /^(?<name>.*\S)\s*,\s*(?<state>[A-Z]{3})$/u;

/** What a record holds in the field that is corrected to the text; no text leaves a list empty and any other field away. */
export function fieldOfText(field: string, text: string | undefined): unknown {
  const separator = Object.hasOwn(separators, field) ? separators[field] : undefined;
  if (separator !== undefined) {
    const parts = (text ?? '').split(separator).map((it) => it.trim());
    const values = [...new Set(parts.filter((it) => it !== ''))];
    return ordered.has(field) ? values : values.sort();
  }
  if (field !== 'place' || text === undefined) return text;
  const { name = text, state } = placeWithState.exec(text)?.groups ?? {};
  return state === undefined ? { name } : { name, state };
}

/** The text of what a record holds in a field; undefined where it holds nothing. */
export function textOfField(field: string, value: unknown): string | undefined {
  if (Array.isArray(value)) return value.join(`${separators[field] ?? ','} `) || undefined;
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('name' in value)) return undefined;
  const { name, state } = value as { readonly name: string; readonly state?: string };
  return state === undefined ? name : `${name}, ${state}`;
}
