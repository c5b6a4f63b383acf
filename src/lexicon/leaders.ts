import { commonLeaderNames, leaderTerms } from './generated/leaders.ts';

/** What somebody is for a state: its head, the head of its government, its foreign minister. */
export type LeaderRole = 'head' | 'government' | 'foreign';

/** One term of office under one spelling; years inclusive, `to` is infinite where the term lasts. */
export interface LeaderTerm {
  readonly short: string;
  readonly whole: string;
  readonly state: string;
  readonly role: LeaderRole;
  readonly from: number;
  readonly to: number;
}

let terms: ReadonlyMap<string, readonly LeaderTerm[]> | undefined;
let common: ReadonlySet<string> | undefined;

/**
 * The terms whose name that stands alone ends in the word. `word` is folded, in small letters. One look-up.
 */
export function leaderTermsOf(word: string): readonly LeaderTerm[] {
  terms ??= Map.groupBy(leaderTerms.trimEnd().split('\n').map(parseTerm), (it) => lastWord(it.short));
  return terms.get(word) ?? [];
}

/** Whether the name that stands alone is an ordinary word or the name of many, and proves nothing without a title. */
export function isCommonLeaderName(short: string): boolean {
  common ??= new Set(commonLeaderNames.trimEnd().split('\n'));
  return common.has(short);
}

function parseTerm(line: string): LeaderTerm {
  const [short = '', whole = '', state = '', role = '', from = '', to = ''] = line.split('\t');
  return {
    short,
    whole,
    state,
    role: role as LeaderRole,
    from: Number(from),
    to: to === '' ? Number.POSITIVE_INFINITY : Number(to),
  };
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
