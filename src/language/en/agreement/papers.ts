import type { AgreementKind } from '#model/code';
import type { SentenceReading } from '#model/reading';
import type { Token, TokenRange } from '#model/token';
import { rememberBy } from '#text/remember';
import { isCapitalised, isPossessive } from '../words.ts';
import { complementEnd } from './complement.ts';
import { type KnownAgreement, type PaperLabel, paperLabels } from './paper-labels.ts';

/** An agreed paper as the sentence names it: "a *memorandum of understanding on fisheries*". */
export interface Paper extends TokenRange {
  readonly kind: AgreementKind;
  /** Index of the word that calls it a paper. */
  readonly head: number;
  readonly weak: boolean;
  readonly plural: boolean;
  /** `a`, `the` or neither: a number, "several", nothing. */
  readonly article?: 'definite' | 'indefinite' | undefined;
  /** Folded words before the head, articles left out. */
  readonly premodifiers: readonly string[];
  /** Whether it bears a name of its own: capitals before the head. */
  readonly proper: boolean;
  /** Whether words follow the head that say what it is about or who made it. */
  readonly described: boolean;
  /** Of an agreement that is known by its name ("the ABM Treaty"), which it is. */
  readonly known?: KnownAgreement | undefined;
  /** Whether it is but "those", for papers named before. */
  readonly pronoun?: boolean | undefined;
}

const definite = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'our',
  'his',
  'her',
  'both',
]);
/** "a number *of* agreements": the word before `of` only counts. */
export const groupNouns: ReadonlySet<string> = new Set(
  'number package series set range raft batch couple dozen dozens lot text version draft list total variety'.split(
    ' ',
  ),
);
/** Nouns of deeds that may follow the paper's name: "the Air Services Agreement *negotiations*". */
const deedNouns = /^(?:negotiation|talk|signing|implementation|ceremony|signature|ratification|draft)s?$/u;

/** "signed an agreement *today*" */
const dayWords = /^(?:today|yesterday|tomorrow|tonight)$/u;

/** The papers that the sentence names, in order. Texts that all the world cites are none. Linear in its tokens. */
export const papersIn: (sentence: SentenceReading) => readonly Paper[] = rememberBy(findPapers);

function findPapers(sentence: SentenceReading): readonly Paper[] {
  const { tokens } = sentence.sentence;
  const labels = paperLabels(tokens).filter((label) => isNoun(label, tokens));
  if (labels.length === 0) return [];
  const cores = labels.map((label) => ({ label, from: startOf(label, tokens) }));
  const starts = new Set(cores.flatMap(({ from, label }) => [from, label.from]));
  const context = { tokens, mentions: sentence.mentions, starts };
  const papers = cores.flatMap(({ label, from }): Paper[] => {
    if (label.kind === 'norm' || isMassNoun(label, from, sentence) || isInName(label, sentence)) return [];
    const to = complementEnd(label.to, context);
    return [paperOf(label, label.kind, { from, to }, sentence)];
  });
  return [...papers, ...pronounsIn(papers, tokens)].filter(
    (it) =>
      !isAppraisal(it, tokens) &&
      !papers.some((other) => other.head < it.head && it.head < other.to && nests(it, tokens)),
  );
}

/** "…, *an important agreement* for both": says again of the paper before the comma what it is worth. */
function isAppraisal({ from, premodifiers }: Paper, tokens: readonly Token[]): boolean {
  return tokens[from - 2]?.text === ',' && premodifiers.some((word) => appraising.test(word));
}

const appraising =
  /^(?:important|historic|landmark|crucial|significant|fundamental|groundbreaking|key|major)$/u;

/** "the protocol to amend *the 1995 agreement*" names both; "the memorandum of *agreement*" names one. */
function nests(paper: Paper, tokens: readonly Token[]): boolean {
  return tokens[paper.from - 1]?.folded === 'of' && !paper.described && !paper.proper;
}

function paperOf(
  label: PaperLabel,
  kind: AgreementKind,
  range: TokenRange,
  { sentence }: SentenceReading,
): Paper {
  const { tokens } = sentence;
  const head = label.to - 1;
  const words = tokens.slice(range.from, label.from);
  const premodifiers = words.map((token) => token.folded);
  const joint = kind === 'joint-statement' && premodifiers.includes('joint');
  return {
    ...range,
    kind,
    head,
    weak: label.weak && !joint,
    plural: isPlural(tokens[head]) && !isExchange(label, tokens) && label.known === undefined,
    article: articleBefore(range.from, tokens),
    premodifiers,
    proper:
      label.known !== undefined ||
      (isCapitalised(tokens[head]?.text ?? '') &&
        (words.some((it) => isCapitalised(it.text)) || (head > 0 && range.to > label.to))),
    described: range.to > label.to,
    // "negotiations for *a* convention on the legal status of the Caspian": not the one that is known.
    known: articleBefore(range.from, tokens) === 'indefinite' ? undefined : label.known,
  };
}

/** "an *exchange of notes*" is one paper. */
function isExchange({ from, to }: PaperLabel, tokens: readonly Token[]): boolean {
  return to - from > 1 && tokens[from]?.folded === 'exchange';
}

function isPlural(head: Token | undefined): boolean {
  const word = head?.folded ?? '';
  return word === 'memoranda' || (word.endsWith('s') && word !== 'communiques') || word === 'communiques';
}

function articleBefore(from: number, tokens: readonly Token[]): Paper['article'] {
  const before = tokens[from - 1]?.folded ?? '';
  if (before === 'a' || before === 'an' || before === 'another') return 'indefinite';
  return definite.has(before) || isPossessive(tokens[from - 1]) ? 'definite' : undefined;
}

/** "*those* reached in May" beside "agreements signed in June": papers of the same kind. */
function pronounsIn(papers: readonly Paper[], tokens: readonly Token[]): readonly Paper[] {
  return tokens.flatMap((token, at): Paper[] => {
    const next = tokens[at + 1];
    const last = papers.findLast((it) => it.to <= at);
    if (token.folded !== 'those' || !last?.plural || next?.tag !== 'VERB' || !next.folded.endsWith('ed'))
      return [];
    return [{ ...last, from: at, to: at + 1, head: at, pronoun: true }];
  });
}

/** A noun that heads its phrase: "treaty obligations" and "to plan" are no papers, "a good deal" is none either. */
function isNoun(label: PaperLabel, tokens: readonly Token[]): boolean {
  const head = tokens[label.to - 1];
  const next = tokens[label.to];
  const before = tokens[label.from - 1]?.folded ?? '';
  if (label.known) return true;
  if (!head || (head.tag === 'VERB' && !isCapitalised(head.text))) return false;
  if (head.folded === 'deal' && /^(?:great|good)$/u.test(before)) return false;
  if (
    head.folded.startsWith('program') &&
    /^(?:nuclear|missile|weapons?|enrichment|atomic|rocket|space|tv|television|radio)$/u.test(before)
  )
    return false;
  const compound = next?.tag === 'NOUN' && !deedNouns.test(next.folded) && !dayWords.test(next.folded);
  if (next && /^[-–]$/u.test(next.text) === false && compound) return false;
  if (/^(?:every|any|each|no|such|what|which|whatever)$/u.test(before)) return false;
  return !/^(?:of|state)$/u.test(before) || head.folded !== 'protocol';
}

/** "Collective Security *Treaty* Organisation", "Chief of *Protocol*": part of the name of a body or an office. */
function isInName(label: PaperLabel, { sentence, mentions }: SentenceReading): boolean {
  const { end = 0 } = sentence.tokens[label.to - 1] ?? {};
  // A known name is not in that of a body that ends it ("the Treaty on the Eurasian *Economic Union*").
  const { start = 0 } = sentence.tokens[label.known ? label.from : label.to - 1] ?? {};
  const holders = new Set(['organisation', 'office', 'person', 'place', 'mechanism']);
  // "Programme of Cultural Exchanges" may look like a body, but a body's name does not open with a paper.
  return mentions.some(
    (it) =>
      holders.has(it.kind) &&
      it.start <= start &&
      end <= it.end &&
      !(it.kind === 'organisation' && it.start === start && label.kind === 'plan'),
  );
}

/** "reached agreement on", "by mutual agreement": no paper. */
function isMassNoun(label: PaperLabel, from: number, { sentence }: SentenceReading): boolean {
  const { tokens } = sentence;
  const head = tokens[label.to - 1];
  if (!head || isPlural(head) || isCapitalised(head.text) || sentence.listItem) return false;
  if (!/^(?:agreement|accord|contract|plan|arrangement)$/u.test(head.folded)) return false;
  const bare = tokens
    .slice(from, label.from)
    .every((it) => /^(?:mutual|full|common|general|earlier|previous)$/u.test(it.folded));
  const before = tokens[from - 1];
  return (
    bare &&
    !(
      before &&
      (before.tag === 'DET' || before.tag === 'NUM' || isPossessive(before) || before.tag === 'PRON')
    )
  );
}

/** The first word of the noun phrase before the label; possessors and articles are left out. At most twelve words. */
function startOf(label: PaperLabel, tokens: readonly Token[]): number {
  let from = label.from;
  for (let at = label.from - 1; at >= Math.max(0, label.from - 12); at--) {
    const token = tokens[at];
    if (!token) break;
    const joins = /^[-–—/&]$/u.test(token.text);
    if (joins) continue;
    if (isListed(at, from, tokens)) continue;
    const inside = ['ADJ', 'NOUN', 'PROPN', 'NUM', 'X'].includes(token.tag) || isCapitalInside(at, tokens);
    if (!inside || token.tag === 'PUNCT') break;
    from = at;
  }
  return from;
}

/** "trade *and* investment agreement", "Mutual Defense *and* Assistance Treaty" */
function isListed(at: number, from: number, tokens: readonly Token[]): boolean {
  const [before, after] = [tokens[at - 1], tokens[from]];
  if (tokens[at]?.folded !== 'and' || !before || !after || from !== at + 1) return false;
  const capitals = isCapitalised(before.text) && isCapitalised(after.text);
  const adjectives = before.tag === 'ADJ' && after.tag === 'ADJ';
  return capitals || adjectives;
}

function isCapitalInside(at: number, tokens: readonly Token[]): boolean {
  const token = tokens[at];
  return (
    at > 0 &&
    isCapitalised(token?.text ?? '') &&
    !['DET', 'PRON', 'ADP', 'CCONJ', 'AUX'].includes(token?.tag ?? 'X')
  );
}
