import { type Ask, textIn } from '#app/desk/ask';
import { numberedJudgements } from '#app/desk/judgements';
import type { OpenDesk } from '#app/desk/open-desk';
import type { Entry } from '#model/entry';
import { compareNewestFirst } from '#view/date-order';
import type { EntryModel } from '#view/desk/entry/model';
import type { PersonModel } from '#view/desk/person/person';

/** Loads an entry of one kind. */
export function loadEntry(kind: Entry['entry']) {
  return async ({ queries, store }: OpenDesk, ask: Ask): Promise<EntryModel | undefined> => {
    const cursor = textIn(ask, 'cursor');
    const found = await queries.entry(ask.params.id ?? '', { kind, limit: 100, cursor });
    if (found?.entry.entry !== kind) return undefined;
    const latest = kind === 'thread' ? await store.latestPublication() : undefined;
    return { ...found, cursor, latest, sessions: await sessionsOf(store, found.entry) };
  };
}

/** The sessions of a mechanism, the latest first, those without a date last. */
async function sessionsOf(store: OpenDesk['store'], entry: Entry): Promise<EntryModel['sessions']> {
  if (entry.entry !== 'mechanism') return undefined;
  const digests = [...(await store.digests('event', entry.sessions)).values()];
  return digests.sort((a, b) => compareNewestFirst(a.date, b.date)).map((digest) => ({ digest }));
}

/** A person with events, counterparts and mentions. */
export async function loadPerson(desk: OpenDesk, ask: Ask): Promise<PersonModel | undefined> {
  const { queries } = desk;
  const id = ask.params.id ?? '';
  const found = await queries.person(id);
  if (!found) return undefined;
  const cursor = textIn(ask, 'cursor');
  const mentions = await queries.mentions(found.digest.id, { limit: 40, cursor: textIn(ask, 'mentions') });
  return {
    person: found.digest,
    conflicts: found.conflicts,
    statements: found.statements,
    counterparts: found.counterparts,
    timeline: await queries.timeline({ person: found.digest.id, limit: 25, cursor }),
    mentions,
    judgements: await judgementsOn(desk, mentions.items),
    cursor,
  };
}

/** What was decided of the mentions that are shown. */
async function judgementsOn(
  desk: OpenDesk,
  mentions: PersonModel['mentions']['items'],
): Promise<PersonModel['judgements']> {
  const shown = new Set(mentions.map((it) => `${it.quote.document}.${it.record}`));
  const isShown = (it: { readonly document: string; readonly record: string }) =>
    shown.has(`${it.document}.${it.record}`);
  return (await numberedJudgements(desk)).filter(({ judgement }) => {
    if (judgement.kind === 'undo') return false;
    return judgement.kind === 'pair'
      ? isShown(judgement.left) || isShown(judgement.right)
      : isShown(judgement.record);
  });
}
