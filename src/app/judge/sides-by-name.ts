import { organisationByCode } from '#lexicon/organisations';
import { stateByName, suggestStates } from '#lexicon/states';
import { listed } from '#view/labels';

type Named =
  | { readonly kind: 'known'; readonly text?: string | undefined }
  | { readonly kind: 'unknown'; readonly why: string };

const oneSide: ReadonlySet<string> = new Set(['state', 'by']);
const manySides: ReadonlySet<string> = new Set(['states', 'parties']);

/** The text with the codes of states and organisations where it names them: "Kenya, Viet Nam" as "KEN, VNM". */
export function sidesByName(field: string, text: string | undefined): Named {
  if (field === 'place' && text !== undefined) return { kind: 'known', text: placeByName(text) };
  if (text === undefined || !(oneSide.has(field) || manySides.has(field))) return { kind: 'known', text };
  const names = oneSide.has(field) ? [text] : text.split(',').filter((it) => it.trim() !== '');
  const codes: string[] = [];
  for (const name of names.map((it) => it.trim())) {
    const code = stateByName(name)?.code ?? organisationOf(name);
    if (code === undefined) return { kind: 'unknown', why: unknownWords(name) };
    codes.push(code);
  }
  return { kind: 'known', text: codes.join(', ') };
}

/** "Lusaka, Zambia" as "Lusaka, ZMB"; what stands behind the last comma may also belong to the name. */
function placeByName(text: string): string {
  const at = text.lastIndexOf(',');
  const code = at < 0 ? undefined : stateByName(text.slice(at + 1))?.code;
  return code === undefined ? text : `${text.slice(0, at).trim()}, ${code}`;
}

function organisationOf(name: string): string | undefined {
  if (organisationByCode.has(name)) return name;
  const key = name.toLowerCase();
  return [...organisationByCode.values()].find((it) =>
    [it.code, it.name].some((one) => one.toLowerCase() === key),
  )?.code;
}

function unknownWords(name: string): string {
  const near = suggestStates(name).map((it) => it.name);
  const hint = near.length > 0 ? ` Is ${listed(near).replace(/ and (?=[^,]*$)/u, ' or ')} meant?` : '';
  return `“${name}” is no state or organisation that is known here.${hint}`;
}
