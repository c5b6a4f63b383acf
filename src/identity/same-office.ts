import { officeHeadGazetteer, officeModifierGazetteer } from '#lexicon/offices';
import { stateByName } from '#lexicon/states';
import { foldKey } from '#text/fold';
import { titleWords } from './titles.ts';

/** What the words of an office say. */
interface OfficeParts {
  /** The noun with the grades that set an office apart: "deputy minister", "minister of state". */
  readonly head: string;
  /** What it is for: "foreign", "trade". The state whose office it is and "the republic" tell nothing. */
  readonly fields: ReadonlySet<string>;
}

/** How one gives an office: as holder, acting for one, or as one who held it once or will hold it. */
export type Tenure = 'held' | 'acting' | 'over' | 'ahead';

/** Words that make another office of the same noun. */
const grades = new Set(
  'deputy vice first second third assistant associate under junior parliamentary permanent special state delegate joint additional principal chief regional honorary general'.split(
    ' ',
  ),
);
/** Words that tell no office from another of the same state. */
const idle = new Set(['affairs', 'national', 'federal', 'union', 'republic', 'relations', 'cabinet']);
const unspoken = new Set(['the', 'responsible']);
/** What parts the noun from its fields, and these from each other. */
const links = / (?:of|for|to|at|in|on|and) |\s*[,;&/]\s*/u;
const tenures = { acting: 'acting', former: 'over', future: 'ahead' } as const;

/**
 * Whether two titles name one office of a state: "Foreign Minister" and "Minister of Foreign Affairs". Fields that only one
 * of them adds do not part them ("Minister for Europe and Foreign Affairs"); another noun, grade or field does.
 */
export function isSameOffice(a: string, b: string, state: string): boolean {
  const [left, right] = [officeParts(a, state), officeParts(b, state)];
  if (left.head !== right.head || left.head === '') return false;
  const [few, many] = left.fields.size <= right.fields.size ? [left, right] : [right, left];
  if (few.fields.size === 0) return many.fields.size === 0;
  return few.fields.isSubsetOf(many.fields);
}

/** What the words around an office say of the time of holding it: "former", "acting", "designate". */
export function tenureOf(title: string): Tenure {
  const words = foldKey(title).split(/[^\p{L}\p{N}.]+/u);
  for (const word of words) {
    const kind = officeModifierGazetteer().valueOf(word)?.kind;
    if (kind === 'acting' || kind === 'former' || kind === 'future') return tenures[kind];
  }
  return 'held';
}

function officeParts(title: string, state: string): OfficeParts {
  const [noun = '', ...rest] = bareTitle(title)
    .split(links)
    .filter((part) => stateByName(part)?.code !== state);
  const whole = wholeOffice(noun);
  const before = noun.split(' ');
  const last = whole ?? before.at(-1) ?? '';
  const words = whole ? [] : before.slice(0, -1);
  const graded = words.filter((it) => grades.has(it));
  const fields = new Set<string>();
  for (const part of [words.filter((it) => !grades.has(it)).join(' '), ...rest]) {
    const key = fieldKey(part);
    if (grades.has(key)) graded.push(key);
    else if (key !== '') fields.add(key);
  }
  return { head: [...graded.sort(), last].join(' '), fields };
}

/** In lower case, hyphens as spaces, without words that tell how the office is held. */
function bareTitle(title: string): string {
  return foldKey(title)
    .replaceAll(/[-‐‑]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .split(' ')
    .filter((word) => !unspoken.has(word) && !isTenureWord(word))
    .join(' ')
    .replace(/ in charge(?= of )/u, '')
    .trim();
}

function isTenureWord(word: string): boolean {
  const kind = officeModifierGazetteer().valueOf(word)?.kind;
  return kind === 'acting' || kind === 'former' || kind === 'future';
}

/** One name for the titles of a head of government, a president and their deputies: "premier", "federal president". */
function wholeOffice(title: string): string | undefined {
  const head = officeHeadGazetteer().valueOf(title);
  if (head?.domain !== 'none') return undefined;
  const isWhole =
    head.level === 'government' || head.id === 'president' || /^(?:deputy|vice)-p/u.test(head.id);
  return isWhole ? head.id : undefined;
}

function fieldKey(part: string): string {
  return titleWords(part)
    .filter((word) => !idle.has(word))
    .map((word) => (word === 'external' ? 'foreign' : word))
    .join(' ');
}
