import type { DateContext } from '#language/pack';
import { rememberBy } from '#text/remember';

/**
 * How the verb beside a date looks at it. Read from the words alone: a date belongs to the verb before it in its part of
 * the sentence ("which will meet *in May*"), else to the one after it ("*On Friday* they met"), else to the nearest before.
 */
export type Outlook = 'past' | 'present' | 'future';

/** `timetable` is a present tense for what is fixed ("flies home on Tuesday"); `opening` a past act that lasts
 * on ("arrived"), `commitment` a verb with an infinitive that looks forward. */
type Cue = Outlook | 'timetable' | 'opening' | 'commitment';

const pastForms =
  'was|were|had|did|met|held|said|told|took|paid|came|went|left|began|sent|signed|saw|made|gave|spoke|led|flew|sat|became|wrote|won|got|brought|thought|sought|chose|drew|fell|felt|found|fought|grew|hit|knew|laid|lost|ran|rose|sank|sold|set|shook|spent|stood|struck|taught|understood|wore|withdrew|broke|built|bought|kept|put|read|undertook|overtook';
const openings = 'arrived|began|started|opened|kicked\\s+off|embarked|launched|commenced';
const timetable =
  'begins|opens|starts|ends|closes|flies|leaves|arrives|departs|returns|runs|takes\\s+place|travels|stays|concludes|lasts|meets|hosts|holds|attends|kicks\\s+off';
/** Verbs whose infinitive looks forward ("agreed *to open*"); told of the past, they are past themselves. */
const commitments =
  'agree[ds]?|resolve[ds]?|vow(?:ed|s)?|pledge[ds]?|promise[ds]?|plan(?:ned|s)?|expect(?:ed|s)?|intend(?:ed|s)?|decide[ds]?|hope[ds]?|want(?:ed|s)?|invite[ds]?|ask(?:ed|s)?|urge[ds]?|propose[ds]?|offer(?:ed|s)?|committed|undertook|called\\s+on';
const settled = 'scheduled|slated|due|set|bound|poised|ready|supposed|meant|expected|planned';
const infinitive =
  'to(?=\\s+\\p{Ll})(?!\\s+(?:an?|the|his|her|its|their|our|this|that|these|those|both|all|each|which|whom)(?!\\p{L}))';
const adverbs = '(?:\\s+(?:also|now|soon|not|then|therefore|reportedly|jointly|officially|still|again))?';

const passive = `be(?:\\s+\\p{Ll}+ly)?\\s+(?:\\p{Ll}+ed|${pastForms})`;

/** In order of precedence at one place. Each is a whole word or phrase of lower-case letters. */
const cuePatterns: readonly (readonly [Cue, string])[] = [
  ['future', `(?:(?:will|shall|would|won't|can|may|might|should|must)|'ll)${adverbs}(?:\\s+${passive})?`],
  ['future', `to\\s+${passive}`],
  ['future', `(?:is|are|was|were|be)${adverbs}\\s+${infinitive}`],
  ['future', `(?:${settled})(?:\\s+[^\\s,;:()]+){0,3}?\\s+${infinitive}`],
  ['commitment', `(?:${commitments})(?:\\s+[^\\s,;:()]+){0,6}?\\s+${infinitive}`],
  [
    'future',
    '(?:upcoming|forthcoming|scheduled\\s+(?:for|on|in)|planned\\s+(?:for|on|in)|set\\s+for|due\\s+(?:in|on|for|back)|expected\\s+(?:in|on|by)|in\\s+preparation\\s+for|looks?\\s+forward|looked\\s+forward|invited|call(?:s|ed|ing)?\\s+for|planning|preparing)',
  ],
  ['opening', `(?:${openings})`],
  ['present', `(?:is|are|am)${adverbs}\\s+(?:being\\s+\\p{Ll}+|\\p{Ll}+ing|in|at|on)`],
  ['past', `(?:${pastForms})`],
  [
    'past',
    '(?!(?:need|indeed|feed|seed|speed|proceed|exceed|succeed|breed|hundred)(?!\\p{L}))\\p{Ll}{2,20}ed',
  ],
  ['timetable', `(?:${timetable})`],
  ['present', '(?:is|are)'],
];
const cueWord = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}'-])(?:${cuePatterns.map(([, source], index) => `(?<c${index}>${source})`).join('|')})(?![\\p{L}\\p{M}\\p{N}]|-\\p{L})`,
  'gu',
);
/** A participle after these is an adjective ("the proposed visit"), save one that looks forward. */
const determiner =
  /(?<![\p{L}\p{M}])(?:the|an?|its|their|his|her|this|that|these|those|two|of|and\s+the)\s+$/u;
const boundary =
  /[,;:()"“”—]|(?<![\p{L}\p{M}])-{1,2}(?![\p{L}\p{M}\p{N}])|(?<![\p{L}\p{M}])(?:that|who|which|while|when|where|after|before|because|as|whom|although|but|since)(?![\p{L}\p{M}])/gu;

/** What follows a date that closes its clause, rather than opens the next one. */
const complement = /^\s+(?:to|for|with|where|as|during|at|in|and|following|on|under)\s/u;

/** "Premier *to visit* Oslo on Monday": a title whose only verb is an infinitive. */
const promises =
  /^(?!.*(?<!\p{L})(?:[Tt]he|[Aa]n?|for|of|invit\p{L}*|plans?|bid|efforts?|ways|how)\s+\S*\s*to\s)[\p{L}'.-]+(?:\s+[\p{L}'.-]+){0,6}\s+to\s+(?!the|an?\s)\p{Ll}{3,}\s[^.]*$/u;

interface PlacedCue {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
}

/** The verb's view of the words in `[start, end)` of the folded sentence; undefined where no verb tells. `lasts`: of a range. */
export function outlookAt(
  context: DateContext,
  start: number,
  end: number,
  lasts: boolean,
): Outlook | undefined {
  const cue = nearestCue(context, start, end);
  if (!cue) return promises.test(context.folded.slice(0, start)) ? 'future' : undefined;
  if (cue === 'timetable') return lasts ? undefined : 'future';
  if (cue === 'opening') return lasts ? 'present' : 'past';
  return cue === 'commitment' ? 'future' : cue;
}

function nearestCue(context: DateContext, start: number, end: number): Cue | undefined {
  const cues = cuesOf(context).filter((it) => it.end <= start || it.start >= end);
  const [from, to] = partAround(context, start, end);
  const { folded } = context;
  const before = cues.filter((it) => it.end <= start);
  const inPart = before.findLast((it) => it.end > from);
  if (inPart) return inPart.cue;
  const after = cues.filter((it) => it.start >= end);
  const next = after.find((it) => it.start < to);
  const latest = before.at(-1);
  return (latest && complement.test(folded.slice(end, end + 16)) ? latest : (next ?? latest ?? after[0]))
    ?.cue;
}

function cuesOf({ matchesOf }: DateContext): readonly PlacedCue[] {
  return findCues(matchesOf(cueWord));
}

/** The matches of one sentence are one list, however often the rules ask. */
const findCues = rememberBy((matches: readonly RegExpExecArray[]): readonly PlacedCue[] => {
  const cues: PlacedCue[] = [];
  for (const match of matches) {
    const folded = match.input;
    const index = cuePatterns.findIndex((_, position) => match.groups?.[`c${position}`] !== undefined);
    const cue = cuePatterns[index]?.[0] ?? 'past';
    const isAdjective =
      match[0].endsWith('ed') && determiner.test(folded.slice(Math.max(0, match.index - 12), match.index));
    if (isAdjective && cue !== 'future') continue;
    cues.push(...placed(cue, match[0], match.index));
  }
  return cues;
});

/** A commitment in the past is two cues: its verb, and the infinitive that looks forward. */
function placed(cue: Cue, words: string, start: number): PlacedCue[] {
  const end = start + words.length;
  if (cue !== 'commitment') return [{ cue, start, end }];
  const verb = /^\p{L}+/u.exec(words)?.[0] ?? '';
  const own: PlacedCue[] = /(?:ed|took)$/u.test(verb)
    ? [{ cue: 'past', start, end: start + verb.length }]
    : [];
  return [...own, { cue: 'future', start: end - 2, end }];
}

function partAround(
  { folded, matchesOf }: DateContext,
  start: number,
  end: number,
): readonly [number, number] {
  let from = 0;
  let to = folded.length;
  for (const { index } of matchesOf(boundary)) {
    if (index < start) from = index;
    if (index >= end && index < to) to = index;
  }
  return [from, to];
}
