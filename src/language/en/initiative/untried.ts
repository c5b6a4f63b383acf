import type { Token, TokenRange } from '#model/token';

type Span = { readonly start: number; readonly end: number };

/** An area among the words of its sentence. */
export interface AreaPlace {
  readonly tokens: readonly Token[];
  /** The first and the last token of the area. */
  readonly at: number;
  readonly last: number;
  /** The clause that it stands in. */
  readonly clause: TokenRange;
  /** The other areas of the sentence. */
  readonly others: readonly Span[];
}

/**
 * Whether the words around the area say that nothing was done in it before: "for the first time" in its clause, "until now
 * untouched" behind it, "first-ever" before it, a verb that adds it to what there was. What happens for the first time
 * *since* a year or *in* some years has happened before.
 */
export function saidUntried(place: AreaPlace): boolean {
  return (
    firstTime(place) ||
    isAdded(place) ||
    untouched.test(wordsAfter(place)) ||
    [place.at, place.last].some((end) => breaking.test(` ${wordsBefore(place, end)}`))
  );
}

const untouched =
  /(?:not|never) (?:yet |been |before )*tried|(?:until now|up to now|till now|so far|hitherto|previously|formerly|as yet|thus far) (?:an? |was |were |has been |have been |remained )?(?:un(?:touched|tapped|explored|tried|charted)|blank|closed|neglected)|never (?:been )?(?:touched|explored|covered) before/u;

/** Where the words lead straight to the area; at most an adjective or two stand between. */
const breaking =
  / (?:first[- ]ever|first ever|very first|(?:break|breaks|broke|broken|breaking) (?:entirely |wholly )?new ground in|(?:the |an? |their )?first steps? (?:in|into)|(?:cooperation|co-operation|collaboration|partnership|ties|relations|relationship|work|dialogue) (?:in|to|into) (?:also )?(?:include|cover|embrace|encompass)|(?:extend|extends|extended|extending|expand|expands|expanded|expanding|broaden|broadened|broadening|widen|widened|widening) (?:\p{L}+ ){0,3}(?:cooperation|co-operation|collaboration|partnership|ties|relations|relationship) (?:\p{L}+ ){0,2}(?:to|into)(?: include| cover| embrace| encompass)?)(?: (?:the|a|an|their|joint|common|bilateral|such|areas|fields|as|of|field|area|sphere|cooperation|in|on|agreement|memorandum|two-way|military|naval)){0,4} $/u;

/** "*added* tourism *to their cooperation*" */
function isAdded(place: AreaPlace): boolean {
  const { tokens, at } = place;
  const adding = tokens.slice(Math.max(0, at - 4), at).some((it) => it.lemma === 'add' && it.tag === 'VERB');
  return adding && joined.test(wordsAfter(place));
}

const joined =
  / to (?:the |their |its |this )?(?:list of |agenda of |areas of |fields of )?(?:\p{L}+ )?(?:cooperation|co-operation|collaboration|partnership|relationship|relations|ties|agenda)(?: |$)/u;

/** The twelve words before the token, each with a blank behind it. */
function wordsBefore({ tokens }: AreaPlace, end: number): string {
  const words = tokens.slice(Math.max(0, end - 12), end).map((token) => `${token.folded} `);
  return words.join('').replaceAll(' - ', '-');
}

/** The words behind the area, before any other. */
function wordsAfter({ tokens, last, others }: AreaPlace): string {
  const end = tokens[last]?.end ?? 0;
  const next = Math.min(...others.map((it) => it.start).filter((it) => it > end), Infinity);
  return tokens
    .slice(last, last + 14)
    .filter((token) => token.start < next)
    .map((token) => token.folded)
    .join(' ');
}

/** "for the first time" behind the area before any other, or before it in its clause or at the head of the sentence. */
function firstTime(place: AreaPlace): boolean {
  const { tokens, last, clause } = place;
  const at = tokens.findIndex((_, index) => opensFirstTime(tokens, index));
  if (at < 0 || isAgain(tokens.slice(at + 4, at + 10))) return false;
  if (at > last) return !opensNext(tokens, at) && wordsAfter(place).includes('for the first time');
  return at === 0 || (clause.from <= at && at < clause.to);
}

/** "for the first time *since 2016*", "*in five years*", "*this year*" */
function isAgain(after: readonly Token[]): boolean {
  const [first] = after;
  if (/^(?:since|this|after)$/u.test(first?.folded ?? '')) return true;
  return first?.folded === 'in' && after.some((it) => /^(?:year|month|decade|week)s$/u.test(it.folded));
}

/** "…, *and for the first time*, they …": said of what follows. */
function opensNext(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.folded === 'and' || tokens[at + 4]?.text === ',';
}

function opensFirstTime(tokens: readonly Token[], at: number): boolean {
  return ['for', 'the', 'first', 'time'].every((word, offset) => tokens[at + offset]?.folded === word);
}
