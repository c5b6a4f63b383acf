import type { AgreementStatus } from '#model/code';
import type { Reading, SentenceReading } from '#model/reading';
import type { Act } from '../act/acts.ts';
import type { PaperDates } from './paper-dates.ts';
import type { PaperStanding } from './paper-standing.ts';
import type { Paper } from './papers.ts';
import type { Parties } from './parties.ts';

/** A paper with all that its sentence says of it. */
export interface TellingPaper {
  readonly paper: Paper;
  readonly sentence: SentenceReading;
  readonly standing?: PaperStanding | undefined;
  readonly title?: string | undefined;
  readonly parties: Parties;
  readonly dates: PaperDates;
  /** Whether the words say who does the deed. */
  readonly agent: boolean;
}

/** Words that make a plan or statement one of two sides. */
const joint =
  /^(?:joint|bilateral|trilateral|mutual|cooperation|co-operation|partnership|intergovernmental|between|both|two|common|inter-.+)$/u;

/**
 * The status under which the paper is recorded; undefined where the words only mention it: "existing agreements", "the
 * agreements reached", a convention that is cited.
 */
export function isTold(it: TellingPaper, again: boolean, reading: Reading): AgreementStatus | undefined {
  const { states, told, near } = it.parties;
  if (it.paper.known) return states.length > 0 ? statusOfKnown(it) : undefined;
  if (states.length < 2 || (!told && (!near || isOfMany(it.paper) || it.paper.kind === 'contract')))
    return undefined;
  const { standing } = it;
  if (!standing) return undescribed(it, reading);
  const { deed, status } = standing;
  if (!deed) return (isNamed(it) && !it.paper.weak) || again ? status : undefined;
  if (deed.weak) return toldByUse(it) || isApproved(it) || again ? status : undefined;
  if (deed.deed === 'drafting' || deed.deed === 'proposed') return isDraft(it) ? status : undefined;
  return toldByDeed(it, again) ? status : undefined;
}

/** An agreement known by its name is there, whatever is talked over or proposed about it. */
function statusOfKnown({ standing }: TellingPaper): AgreementStatus {
  if (!standing) return 'signed';
  const { status } = standing;
  return status === 'drafting' || status === 'proposed' || status === 'agreed' ? 'in-force' : status;
}

/** No word says what is done with it: a joint statement that speaks, or a paper known by its date or parties. */
function undescribed(
  { paper, dates, parties, title, sentence }: TellingPaper,
  reading: Reading,
): AgreementStatus | undefined {
  if (paper.plural) return undefined;
  // "A and B mark 20 years of the A-B Treaty": a headline names a paper by its date alone.
  if (sentence.sentence.segment === 'headline')
    return title !== undefined && !paper.weak && paper.proper && dates.date && parties.told
      ? 'signed'
      : undefined;
  if (paper.kind === 'joint-statement') {
    if (paper.weak || (title === undefined && paper.article !== 'indefinite')) return undefined;
    return parties.told || reading.sides.length === 2 ? 'issued' : undefined;
  }
  if (title === undefined || paper.weak) return undefined;
  if (dates.date && (parties.told || !/^\d{4}$/u.test(paper.premodifiers[0] ?? ''))) return 'signed';
  // "the treaty *of* friendship", not what "the treaty for stability" is good for.
  const about = /^(?:of|on|between|with)$/u.test(sentence.sentence.tokens[paper.head + 1]?.folded ?? '');
  const named = paper.proper || (paper.kind === 'treaty' && about);
  return parties.told && paper.article === 'definite' && named ? 'signed' : undefined;
}

/** An accord of many states, of which the words name but one: its sides are not those of the document. */
export function isOfMany({ premodifiers }: Paper): boolean {
  return premodifiers.some((word) =>
    /^(?:international|multilateral|global|universal|world|regional|un|united|ceasefire|cease-fire|political|transitional|domestic|federal|national)$/u.test(
      word,
    ),
  );
}

function isNamed({ title, paper }: TellingPaper): boolean {
  return title !== undefined && !paper.plural;
}

/** "the implementation of the agreement on the border": only of one paper that is named. */
function toldByUse(it: TellingPaper): boolean {
  const { paper, parties, dates } = it;
  if (!isNamed(it) || paper.weak || paper.article !== 'definite') return false;
  return parties.told || dates.date !== undefined || paper.described || paper.proper;
}

/** "The cabinet *approved an extradition treaty with Peru*": one paper between sides that the words name. */
function isApproved(it: TellingPaper): boolean {
  const { paper, parties, standing } = it;
  return standing?.deed?.deed === 'issued' && isNamed(it) && !paper.weak && parties.told;
}

/** A draft or a wish: of a paper that says what it will be about, and that is one of two sides. */
function isDraft(it: TellingPaper): boolean {
  const { paper, sentence, parties, standing } = it;
  if (paper.kind === 'plan' && paper.weak && paper.plural) return false;
  if (it.title === undefined && standing?.deed?.aside) return false;
  if (it.title === undefined && paper.article !== 'indefinite' && !paper.described) return false;
  const words = sentence.sentence.tokens.slice(paper.from, paper.to).map((token) => token.folded);
  return !paper.weak || parties.told || words.some((word) => joint.test(word));
}

function toldByDeed(it: TellingPaper, again: boolean): boolean {
  const { paper, standing, dates, agent, parties } = it;
  const deed = standing?.deed;
  if (!deed) return false;
  const bare = it.title === undefined && !again;
  // Who joins an accord of others joins none with the other side of the document.
  if (deed.deed === 'joined' && !parties.told) return false;
  if (deed.deed === 'reached' && isJointPlan(it)) return true;
  if (deed.deed === 'reached' && (bare || paper.weak))
    return deed.aside && parties.told && dates.date !== undefined;
  // "made a *press statement*": words to journalists.
  if (paper.weak && paper.premodifiers.some((word) => /^(?:press|media|public)$/u.test(word))) return false;
  if (deed.deed === 'issued' && paper.weak) return parties.told;
  // "exchanged plans", "programmes were ended": words of any plan, not of a paper.
  if (paper.kind === 'plan' && paper.weak && (deed.deed === 'exchanged' || deed.deed === 'expired'))
    return parties.told;
  if (deed.deed === 'issued' && paper.kind !== 'joint-statement') return parties.told;
  if (deed.aside && deed.act.clause?.relation === 'relative' && deed.act.clause.perfect && paper.plural)
    return dates.date !== undefined;
  if (deed.aside && bare) return agent || dates.date !== undefined || onOccasion(deed.act);
  if (deed.aside && paper.plural) return agent || dates.date !== undefined || paper.described;
  return true;
}

/** "Both sides *agreed on an action plan*", "*established a roadmap*": set up by those who will carry it out. */
function isJointPlan({ paper, parties, standing, title }: TellingPaper): boolean {
  const planned = (paper.kind === 'plan' || paper.kind === 'roadmap') && !paper.plural;
  const done = standing?.status === 'agreed' && standing.deed?.act.kind === 'verb';
  return planned && done && title !== undefined && parties.told && paper.article === 'indefinite';
}

/** "the documents signed *during the summit*" */
export function onOccasion(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  return act.links.some(
    ({ preposition, phrase }) =>
      /^(?:during|at|after|following)$/u.test(preposition) &&
      /^(?:visit|summit|meeting|talks?|trip|session|ceremony)$/u.test(tokens[phrase.head]?.folded ?? ''),
  );
}
