import type { Mention } from '#model/mention';
import type { Token } from '#model/token';
import { isGerund, phraseEnd } from './complement-phrase.ts';

/** Prepositions that open what a paper is about, who made it, or when. */
const openers = new Set(
  'on of for between with among concerning regarding about covering governing stipulating against toward towards dated worth'.split(
    ' ',
  ),
);
/** "in the field of energy" */
const fields = new Set(['field', 'sphere', 'area', 'sector', 'domain']);
/** At most this many tokens belong to one paper. */
const longest = 60;

/** What the reader of a complement sees: the tokens, their mentions, and where other papers start. */
export interface ComplementContext {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** Token indexes at which the phrase of another paper starts. */
  readonly starts: ReadonlySet<number>;
}

/**
 * The index after the last token that belongs to a paper named just before `at`: "on trade and investment between A and
 * B", "of June 2012", "(2009-2019)". It is `at` itself where nothing does.
 */
export function complementEnd(at: number, context: ComplementContext): number {
  const limit = Math.min(context.tokens.length, at + longest);
  let end = at;
  while (end < limit) {
    const lists = end === at && /^(?:,|and|or|&)$/u.test(context.tokens[end]?.folded ?? '');
    const next = lists ? end : stepFrom(end, context);
    if (next <= end) break;
    end = wholeDate(next, context);
  }
  return end;
}

/** The end moved behind a date that it would cut in two. */
function wholeDate(end: number, { tokens, mentions }: ComplementContext): number {
  const last = tokens[end - 1];
  const date = mentions.find(
    (it) => it.kind === 'date' && last !== undefined && it.start < last.end && last.end < it.end,
  );
  return date ? indexAfter(date.end, tokens) : end;
}

/** What one paper does to another: "a protocol *amending* the 1995 treaty". */
const amending = new Set(
  'amending supplementing extending renewing replacing implementing establishing governing'.split(' '),
);

function stepFrom(at: number, context: ComplementContext): number {
  const { tokens } = context;
  const word = tokens[at]?.folded ?? '';
  if (word === '(') return bracketEnd(at, context);
  if (openers.has(word)) return afterOpener(at, context);
  if (word === 'in') return opensField(at, context) ? afterOpener(at, context) : at;
  if (word === 'until' || word === 'through') return afterOpener(at, context);
  if (word === 'to' && tokens[at + 1]?.tag === 'VERB') return purposeEnd(at, context);
  if (amending.has(word))
    return context.starts.has(at + 1) || context.starts.has(at + 2) ? at + 1 : afterOpener(at, context);
  if (word === 'such' && tokens[at + 1]?.folded === 'as') return afterOpener(at + 1, context);
  if (word === 'as' && tokens[at + 1]?.folded === 'part') return afterOpener(at + 2, context);
  if (word === 'relating' || word === 'related' || word === 'aimed') return afterOpener(at + 1, context);
  if (isNested(at, context)) return afterOpener(at, context);
  if (word === ',' || word === 'and' || word === 'or' || word === '&') return listEnd(at, context);
  return at;
}

function afterOpener(at: number, context: ComplementContext): number {
  const { tokens, mentions } = context;
  if (/^(?:behalf|occasion|basis|sidelines|margins|eve|terms)$/u.test(tokens[at + 1]?.folded ?? ''))
    return at;
  const date = mentions.find((it) => it.kind === 'date' && it.start === tokens[at + 1]?.start);
  if (date?.kind === 'date' && date.role === 'point' && /^(?:on|in)$/u.test(tokens[at]?.folded ?? '')) {
    const after = indexAfter(date.end, tokens);
    return openers.has(tokens[after]?.folded ?? '') ? after : at;
  }
  const end = phraseEnd(at + 1, context);
  return end > at + 1 ? end : at;
}

/** "to amend and supplement the 1995 agreement": up to the object of the last verb. */
function purposeEnd(at: number, context: ComplementContext): number {
  const { tokens } = context;
  let verb = at + 1;
  if (tokens[verb + 1]?.folded === 'and' && tokens[verb + 2]?.tag === 'VERB') verb += 2;
  const end = phraseEnd(verb + 1, context);
  if (end > verb + 1) return end;
  return context.starts.has(verb + 1) || context.starts.has(verb + 2) ? verb + 1 : at;
}

/** "assistance *to Norway*", "accession *to the WTO*": what hangs on a noun of the complement. */
function isNested(at: number, { tokens, mentions }: ComplementContext): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (tokens[at]?.folded !== 'to' || !before || !next || next.tag === 'VERB') return false;
  return (
    before.tag === 'NOUN' &&
    isWithin(at, tokens) &&
    !mentions.some((it) => it.kind === 'date' && it.start === next.start)
  );
}

/** Whether an opener stands in the few words before, so that the complement has begun. */
function isWithin(at: number, tokens: readonly Token[]): boolean {
  return tokens.slice(Math.max(0, at - 10), at).some((token) => openers.has(token.folded));
}

/** "(2009-2019)", "(MoU)": brackets of at most eight tokens. */
function bracketEnd(at: number, { tokens }: ComplementContext): number {
  const close = tokens.findIndex((token, index) => index > at && token.text === ')');
  return close > at && close - at <= 9 ? close + 1 : at;
}

function opensField(at: number, { tokens, mentions }: ComplementContext): boolean {
  const following = tokens.slice(at + 1, at + 7);
  const end = following.findIndex(
    (token) => token.tag === 'ADP' || token.tag === 'VERB' || token.tag === 'PUNCT',
  );
  if ((end < 0 ? following : following.slice(0, end)).some((token) => fields.has(token.lemma))) return true;
  const ahead = tokens.slice(at + 1, at + 4);
  const [first, last] = [ahead[0], ahead.at(-1)];
  if (!first || !last) return false;
  const near = mentions.filter((it) => it.start < last.end && first.start < it.end);
  const area = near.find((it) => it.kind === 'area' && it.start <= first.end);
  const elsewhere = near.some(
    (it) =>
      (it.kind === 'date' || it.kind === 'place' || it.kind === 'state') && it.start <= (area ?? last).start,
  );
  if (elsewhere) return false;
  const shared = /^(?:cooperation|co-operation|collaboration|partnership|exchange)$/u.test(
    tokens[at - 1]?.lemma ?? '',
  );
  return area !== undefined || (shared && /^\p{Ll}/u.test(first.text) && /^(?:NOUN|ADJ)$/u.test(first.tag));
}

/** End of the next item of a list that goes on at the comma or conjunction `at`; `at` where none does. */
function listEnd(at: number, context: ComplementContext): number {
  const { tokens, mentions, starts } = context;
  const comma = tokens[at]?.text === ',';
  const doubled = comma && /^(?:and|or)$/u.test(tokens[at + 1]?.folded ?? '');
  const first = at + (doubled ? 2 : 1);
  const token = tokens[first];
  if (!token || starts.has(first) || starts.has(first + 1)) return at;
  const mention = mentions.filter((it) => it.start === token.start);
  const date = mention.find((it) => it.kind === 'date');
  if (date) return comma && date.role === 'period' ? indexAfter(date.end, tokens) : at;
  if (mention.some((it) => it.kind === 'person' || it.kind === 'reference')) return at;
  if (token.folded === 'on' && !date) return Math.max(at, afterOpener(first, context));
  const end = phraseEnd(first, context);
  if (end === first || (!isBetween(at, tokens) && opensClause(first, end, context))) return at;
  return comma && !doubled ? listGoesOn(end, at, context) : end;
}

/** "between A *and B*": the second is wanted, whatever follows it. */
function isBetween(at: number, tokens: readonly Token[]): boolean {
  const before = tokens.slice(Math.max(0, at - 8), at).findLastIndex((token) => openers.has(token.folded));
  return before >= 0 && tokens[Math.max(0, at - 8) + before]?.folded === 'between';
}

/** Whether the words are the subject of a clause of their own: "…, and Norway welcomed it". */
function opensClause(from: number, to: number, { tokens, mentions }: ComplementContext): boolean {
  const [token, next] = [tokens[from], tokens[to]];
  if (!token) return true;
  if (token.tag === 'VERB' && !isGerund(token)) return true;
  const subject =
    token.tag === 'DET' || mentions.some((it) => it.kind === 'state' && it.start === token.start);
  return subject && (next?.tag === 'VERB' || next?.tag === 'AUX');
}

/** A comma belongs to the list only where a conjunction closes it. */
function listGoesOn(end: number, at: number, context: ComplementContext): number {
  const { tokens } = context;
  for (let index = end; index < Math.min(tokens.length, end + 30); index++) {
    const token = tokens[index];
    if (!token || context.starts.has(index)) break;
    if (/^(?:and|or|etc\.?)$/u.test(token.folded)) return end;
    if (token.tag === 'AUX' || token.tag === 'PRON' || /^[.;:]$/u.test(token.text)) break;
    if (token.tag === 'VERB' && !isGerund(token)) break;
  }
  return at;
}

function indexAfter(end: number, tokens: readonly Token[]): number {
  const at = tokens.findIndex((token) => token.start >= end);
  return at < 0 ? tokens.length : at;
}
