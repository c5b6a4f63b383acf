import type { Reading } from '#model/reading';
import type { Proposal } from './find-facts.ts';
import type { EventProposal } from './merge-events.ts';

type AgreementProposal = Extract<Proposal, { kind: 'agreement' }>;

/**
 * Gives a signed paper whose own words tell no day that of the signing which its sentence tells, or, of an item of a list,
 * the sentence that leads the list in. `events` are the merged ones, with the best date of each; `proposals` as the
 * sentences told them. Linear in agreements times signings of their sentence.
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
  const merged = events.filter((it) => it.form === 'signing' && it.status === 'occurred' && it.date);
  return agreements.map((agreement) => {
    if (agreement.status !== 'signed' || agreement.signed || agreement.sentence === undefined)
      return agreement;
    const own = signings.get(agreement.sentence) ?? signings.get(leadOf(agreement.sentence, reading)) ?? [];
    const told = own.find((it) => it.states.every((state) => agreement.parties.includes(state)));
    const assumed = told && merged.find((it) => it.evidence.some((one) => isAmong(one, told)));
    // The merged event may have its day from a sentence about another paper.
    const best = told?.date
      ? told
      : told &&
        (talksBefore(agreement, events, reading) ??
          (assumed?.dateBasis === 'published' ? assumed : undefined));
    return best ? { ...agreement, signed: best.date, dateBasis: best.dateBasis } : agreement;
  });
}

/** In how many sentences before the signing the talks may be told at whose end the paper was signed. */
const reach = 3;

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
      it.dateBasis !== 'published' &&
      /^\d{4}-\d{2}-\d{2}$/u.test(it.date ?? '') &&
      parties.every((party) => it.states.includes(party)) &&
      it.evidence.some((one) => start <= one.start && one.end <= end),
  );
}

function isAmong(
  one: { readonly start: number; readonly end: number },
  { evidence }: EventProposal,
): boolean {
  return evidence.some((it) => it.start === one.start && it.end === one.end);
}

/** The sentence above the list in which the sentence is an item; of another sentence it is itself. */
function leadOf(index: number, { sentences }: Reading): number {
  let at = index;
  while (at > 0 && sentences[at]?.sentence.listItem) at--;
  return at;
}
