import { type AgreementStatus, newsSegments } from '#model/code';
import type { Reading, SentenceReading } from '#model/reading';
import { compatible } from '#text/edtf';
import { rememberBy } from '#text/remember';
import { antecedentOf } from './antecedent.ts';
import { countOf } from './count-of.ts';
import { type AgreementDraft, draftOf, isGeneral, spanOf } from './draft-agreement.ts';
import { isTold, type TellingPaper } from './is-told.ts';
import { deedsOn } from './list-deeds.ts';
import { areasOf } from './paper-areas.ts';
import { datesOf } from './paper-dates.ts';
import { standingOfPaper } from './paper-standing.ts';
import { type Paper, papersIn } from './papers.ts';
import { partiesOf } from './parties.ts';
import { signersOf } from './signers.ts';
import { enumeratedAfter, subjectsOf } from './subjects.ts';
import { titleOf } from './title.ts';

/** An agreement as one sentence tells it, with what decides whether another tells it better. */
export interface ToldAgreement {
  readonly sentence: SentenceReading;
  readonly paper: Paper;
  readonly draft: AgreementDraft;
  /** Whether only a number of papers is told, none by its subject. */
  readonly general: boolean;
}

/**
 * The agreements that each sentence of the document tells. Papers in general ("five documents were signed") are left out
 * where the document tells which they were. Linear in the number of papers but for a bounded look back.
 */
export const agreementsOf: (reading: Reading) => ReadonlyMap<SentenceReading, readonly AgreementDraft[]> =
  rememberBy(findAgreements);

function findAgreements(reading: Reading): ReadonlyMap<SentenceReading, readonly AgreementDraft[]> {
  const told: ToldAgreement[] = [];
  for (const sentence of reading.sentences) {
    const { segment } = sentence.sentence;
    if (segment !== 'teaser' && !newsSegments.has(segment)) continue;
    for (const paper of papersIn(sentence)) told.push(...tell(paper, sentence, reading, told));
  }
  return keptOf(joinKnown(told));
}

function keptOf(told: readonly ToldAgreement[]): ReadonlyMap<SentenceReading, readonly AgreementDraft[]> {
  const named = distinct(told.filter((it) => !it.general));
  const kept = told.filter(
    (it) => !it.general || !named.some((other) => isAmong(other, it)) || countsMore(it, told),
  );
  const bySentence = Map.groupBy(
    kept.filter((it) => !isToldBelow(it, kept)),
    (it) => it.sentence,
  );
  return new Map([...bySentence].map(([sentence, own]) => [sentence, own.map((it) => it.draft)]));
}

/** An agreement known by its name is one, however often the text returns to it: of all its sides, under its longest name. */
function joinKnown(told: readonly ToldAgreement[]): readonly ToldAgreement[] {
  const byId = Map.groupBy(told, ({ paper }) => paper.known?.id ?? '');
  return told.map((it) => {
    const same = it.paper.known ? (byId.get(it.paper.known.id) ?? []) : [];
    if (same.length < 2) return it;
    const titles = same.flatMap(({ draft }) => draft.title ?? []);
    const [title] = titles.toSorted((a, b) => b.length - a.length);
    const parties = [...new Set(same.flatMap(({ draft }) => draft.parties))].sort();
    return { ...it, draft: { ...it.draft, title, parties } };
  });
}

/** How many sentences below a headline tell its news. */
const leadReach = 4;

/** A headline says in short what the lead tells in full: one paper of the same kind, parties and standing. */
function isToldBelow({ sentence, paper, draft }: ToldAgreement, told: readonly ToldAgreement[]): boolean {
  if (sentence.sentence.segment !== 'headline' || paper.plural || paper.proper) return false;
  const parties = draft.parties.join();
  return told.some(
    (it) =>
      it.sentence.sentence.segment === 'body' &&
      it.sentence.sentence.index <= sentence.sentence.index + leadReach &&
      !it.paper.plural &&
      it.draft.agreementKind === draft.agreementKind &&
      it.draft.status === draft.status &&
      it.draft.parties.join() === parties,
  );
}

/** Whether it counts more papers ("signed *fourteen* agreements") than the document tells by name. */
function countsMore(general: ToldAgreement, told: readonly ToldAgreement[]): boolean {
  const count = countOf(general.paper, general.sentence);
  if (count === undefined) return false;
  const among = new Set(
    told.filter((it) => isAmong(it, general)).map((it) => it.draft.title ?? it.draft.areas.join()),
  );
  return among.size < count;
}

/** One of all that agree in parties, standing and date: a document has few of those, however long it is. */
function distinct(told: readonly ToldAgreement[]): readonly ToldAgreement[] {
  const keyed = told.map((it) => {
    const { parties, status, signed } = it.draft;
    return [`${parties.join()}|${status}|${signed ?? ''}|${it.sentence.sentence.segment}`, it] as const;
  });
  return [...new Map(keyed).values()];
}

/** Whether `other` is one of the papers that `general` only counts. */
function isAmong(other: ToldAgreement, general: ToldAgreement): boolean {
  if (other.general || other === general || general.draft.status !== other.draft.status) return false;
  const teaser = (it: ToldAgreement) => it.sentence.sentence.segment === 'teaser';
  if (teaser(other) !== teaser(general)) return false;
  const [a, b] = [general.draft, other.draft];
  if (!a.parties.every((it) => b.parties.includes(it))) return false;
  return !a.signed || (b.signed !== undefined && compatible(a.signed, b.signed));
}

function tell(
  paper: Paper,
  sentence: SentenceReading,
  reading: Reading,
  before: readonly ToldAgreement[],
): readonly ToldAgreement[] {
  const deeds = deedsOn(paper, sentence, reading);
  const standing = standingOfPaper(paper, deeds, sentence, reading);
  const act = standing?.deed?.act ?? deeds[0]?.act;
  const telling: TellingPaper = {
    paper,
    sentence,
    standing,
    title: titleOf(paper, sentence, reading),
    parties: partiesOf(paper, act, sentence, reading),
    dates: datesOf(paper, standing?.deed, deeds, sentence, reading),
    agent: act ? signersOf(act).some((it) => it.state !== undefined) : false,
  };
  const same = antecedentOf(telling, before, sentence);
  const status = isTold(telling, same !== undefined, reading);
  if (!status) return [];
  if (same) return [again(telling, same.draft, status)];
  const listed = enumeratedAfter(paper, sentence);
  if (listed.length > 1) {
    return listed.map((span) => {
      const draft = draftOf(telling, status, areasOf(span, telling, before), reading);
      const title = reading.source.text.slice(span.start, span.end).replaceAll(/\s+/gu, ' ');
      return { sentence, paper, general: false, draft: { ...draft, title, spans: [span] } };
    });
  }
  return subjectsOf(paper, sentence).map((range) => ({
    sentence,
    paper,
    general: isGeneral(telling, sentence),
    draft: draftOf(telling, status, areasOf(range, telling, before), reading),
  }));
}

/** The same paper told again: what is new of its date and standing, under the name that it had. */
function again(telling: TellingPaper, known: AgreementDraft, status: AgreementStatus): ToldAgreement {
  const { paper, sentence, dates } = telling;
  const draft: AgreementDraft = {
    ...known,
    signed: dates.date ?? known.signed,
    dateBasis: dates.date ? dates.dateBasis : known.dateBasis,
    period: dates.period ?? known.period,
    status,
    spans: [spanOf(telling)],
  };
  return { sentence, paper, general: false, draft };
}
