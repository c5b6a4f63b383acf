import { speechEn } from '#lexicon/generated/speech.en';

const byUse = Map.groupBy(speechEn, ([, use]) => use);
const verbs = (use: string): ReadonlySet<string> => new Set(byUse.get(use)?.map(([verb]) => verb));
const sayings = verbs('saying');
const reportings = verbs('reporting');
const positions = verbs('position');
const neutrals = verbs('neutral');
const responses = verbs('response');

/** Whether the verb (a clause's lemma) tells what somebody says, wants, promises or holds. */
export function isSpeechVerb(lemma: string): boolean {
  return sayings.has(verbKey(lemma));
}

/** Whether the verb alone can carry another's words: "…, he *said*". */
export function isReportingVerb(lemma: string): boolean {
  return reportings.has(verbKey(lemma));
}

/** Whether the verb takes a position on its object: "supports", "reaffirmed", "pursues". */
export function isPositionVerb(lemma: string): boolean {
  return positions.has(lemma) || positions.has(verbKey(lemma));
}

/** Whether the verb only names a subject of talk or an act upon it: "discussed", "signed", "violated". */
export function isNeutralVerb(lemma: string): boolean {
  return neutrals.has(verbKey(lemma));
}

/** Whether the verb responds to what another holds or does: "*thanked* X for its support", "*noted* X's commitment". */
export function isResponse(lemma: string): boolean {
  return responses.has(verbKey(lemma));
}

/** The verb without its particle, in British spelling. */
function verbKey(lemma: string): string {
  const [verb = ''] = lemma.split(' ');
  return verb.length > 4 ? verb.replace(/iz(?=e$)/u, 'is').replace(/^favor$/u, 'favour') : verb;
}
