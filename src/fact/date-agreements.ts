import type { Reading } from '#model/reading';
import type { Proposal } from './find-facts.ts';
import type { EventProposal } from './merge-events.ts';

type AgreementProposal = Extract<Proposal, { kind: 'agreement' }>;

/** In how many sentences before the signing the talks may be told at whose end the paper was signed. */
const reach = 3;

/**
 * Gives a signed paper whose own words tell no day that of the signing which its sentence tells, or, of an item of a list,
 * the sentence that leads the list in; else that of talks of its parties told just before. The day of publication is no
 * day of signing. `events` are the merged ones; `proposals` as the sentences told them. Linear in agreements times events.
 */
export function dateAgreements(
  agreements: readonly AgreementProposal[],
  events: readonly EventProposal[],
  proposals: readonly EventProposal[],
  reading: Reading,
): readonly AgreementProposal[] {
  const signings = Map.groupBy(
    proposals.filter((it) => it.form === 'signing' && it.status === 'occurred'),
    (it) => it.sentence,
  );
  return agreements.map((agreement) => {
    if (agreement.status !== 'signed' || agreement.signed) return agreement;
    const own = signings.get(agreement.sentence) ?? signings.get(leadOf(agreement.sentence, reading)) ?? [];
    const told = own.find((it) => it.states.every((state) => agreement.parties.includes(state)));
    const dated = told && (isDay(told) ? told : talksBefore(agreement, events, reading));
    return dated ? { ...agreement, signed: dated.date, dateBasis: dated.dateBasis } : agreement;
  });
}

/** Whether the text tells its date. */
function isDay({ date, dateBasis }: EventProposal): boolean {
  return date !== undefined && dateBasis !== 'published';
}

/** The talks of the parties, on a day that the text tells, in the sentences just before. */
function talksBefore(
  { parties, sentence }: AgreementProposal,
  events: readonly EventProposal[],
  reading: Reading,
): EventProposal | undefined {
  const end = reading.sentences[sentence]?.sentence.end ?? 0;
  const start = reading.sentences[Math.max(0, sentence - reach)]?.sentence.start ?? 0;
  return events.find(
    (it) =>
      (it.form === 'meeting' || it.form === 'dialogue') &&
      it.status === 'occurred' &&
      isDay(it) &&
      /^\d{4}-\d{2}-\d{2}$/u.test(it.date ?? '') &&
      parties.every((party) => it.states.includes(party)) &&
      it.evidence.some((one) => start <= one.start && one.end <= end),
  );
}

/** The sentence above the list in which the sentence is an item; of another sentence it is itself. */
function leadOf(index: number, { sentences }: Reading): number {
  let at = index;
  while (at > 0 && sentences[at]?.sentence.listItem) at--;
  return at;
}
