import { setImmediate } from 'node:timers/promises';
import type { Sketch } from '#identity/sketch';
import type { Entry } from '#model/entry';
import type { EntryIndex } from '#model/entry-index';
import type { Judgement } from '#model/judgement';
import { isPersonBlock, type Layer, layerOf, layers, linksPeople } from '#register/block';
import { buildBlock, buildPersonBlocks } from '#register/build-block';
import { personIndex } from '#register/build-register';
import { type Change, changesOf } from '#register/changes';
import type { BuildContext } from '#register/context';
import { digestOf } from '#register/digest-of';
import { entryIndex } from '#register/entry-index';
import type { Fact } from '#register/fact';
import { type BlockFeed, type Feed, feedsOf } from '#register/feed';
import { nothingJudged, type Standing, standingOf } from '#register/judgements';
import type { BlockEntry, BlockQuestion, EntryFeed, Settling, Store } from '#store/store';
import { questionsOf } from './questions.ts';
import { storableKey } from './storable-key.ts';

/** Blocks settled in one transaction: another process waits no longer than for these. */
const blocksAtOnce = 400;
/** After so many of these the database is given the time to look after itself. */
const manyTransactions = 5;

/**
 * Works out anew all entries whose facts have changed since, layer by layer, and tells what changed. A read that was killed
 * is settled by the next one, and so is one that the signal stopped. Cost: linear in the facts of the blocks that were touched, so settle after many documents.
 */
export async function settleRegister(
  store: Store,
  onChange?: (change: Change) => void,
  signal?: AbortSignal,
): Promise<void> {
  let judged: Judged = { judgements: [], standing: nothingJudged };
  let transactions = 0;
  while ((await store.unsettled()) > 0) {
    // Gives signals their turn: settling leaves none.
    if (signal) await setImmediate();
    if (signal?.aborted) return;
    const changes = await store.settle(async (settling) => {
      const judgements = await settling.judgements(judged.judgements);
      if (judgements !== judged.judgements) judged = { judgements, standing: standingOf(judgements) };
      const { standing } = judged;
      const { layer, blocks } = await lowestWaiting(settling);
      return layer === 0
        ? settlePeople(settling, blocks, standing)
        : settleOthers(settling, blocks, standing);
    });
    if (onChange) for (const change of changes) onChange(change);
    transactions += 1;
  }
  if (transactions >= manyTransactions) await store.tidy();
}

/** Waiting blocks of the lowest layer that has any. */
async function lowestWaiting(
  settling: Settling,
): Promise<{ readonly layer: Layer; readonly blocks: readonly string[] }> {
  for (const layer of layers) {
    const blocks = await settling.waiting(layer, blocksAtOnce);
    if (blocks.length > 0) return { layer, blocks };
  }
  return { layer: 1, blocks: [] };
}

/** All judgements of the register with what stands of them. */
interface Judged {
  readonly judgements: readonly Judgement[];
  readonly standing: Standing;
}

async function settlePeople(
  settling: Settling,
  waiting: readonly string[],
  standing: Standing,
): Promise<readonly Change[]> {
  const sets = await linkedSets(settling, waiting);
  const blocks = sets.flat();
  const facts = await settling.facts(blocks);
  const context = { ...(await contextOf(settling, blocks, new Map())), standing };
  const blockByRecord = new Map(
    blocks.flatMap((block) => factsIn(facts, block).map((it) => [`${it.document} ${it.record}`, block])),
  );
  const blockOf = (place: { readonly document: string; readonly record: string } | undefined) =>
    blockByRecord.get(`${place?.document} ${place?.record}`) ?? '';
  const people = sets.map((set) =>
    buildPersonBlocks(
      set.flatMap((block) => factsIn(facts, block)),
      context,
    ),
  );
  const built = people.flatMap((it) => it.entries);
  const entries = built.map(
    (entry): BlockEntry => ({
      // An entry has its id from its first record.
      block: blockOf(entry.entry === 'person' ? entry.sources[0] : undefined),
      entry,
      index: entryIndex(entry),
      digest: digestOf(entry),
      feeds: [],
    }),
  );
  const { before, after } = await settling.replace(blocks, entries);
  await settling.ask(
    blocks,
    people.flatMap((it) => questionsOf(it.doubts(), blockOf, context)),
  );
  const assignments = [...personIndex(built)].map(([place, person]) => {
    const [document = '', record = ''] = place.split(' ');
    return { document, record, person };
  });
  await settling.assignPeople(assignments);
  return changesOf(before, after);
}

/** The waiting blocks with all that are linked to them, directly or not: sets that share no person with any other block. */
async function linkedSets(settling: Settling, waiting: readonly string[]): Promise<readonly string[][]> {
  const links = new Map<string, readonly string[]>();
  for (let found = waiting; found.length > 0; ) {
    const neighbours = await settling.neighbours(found);
    for (const block of found) {
      const near = neighbours.get(block) ?? [];
      links.set(
        block,
        near.filter((other) => isPersonBlock(other) && linksPeople(block, other)),
      );
    }
    found = [...new Set(found.flatMap((block) => links.get(block) ?? []))].filter((it) => !links.has(it));
  }
  const seen = new Set<string>();
  return waiting.flatMap((start) => {
    if (seen.has(start)) return [];
    const set = new Set([start]);
    for (const block of set) for (const other of links.get(block) ?? []) set.add(other);
    for (const block of set) seen.add(block);
    return [[...set]];
  });
}

async function settleOthers(
  settling: Settling,
  blocks: readonly string[],
  standing: Standing,
): Promise<readonly Change[]> {
  const facts = await settling.facts(blocks);
  const feeds = (await settling.feeds(blocks)) as ReadonlyMap<string, readonly Feed[]>;
  const context = { ...(await contextOf(settling, blocks, await settling.people(blocks))), standing };
  const questions: BlockQuestion[] = [];
  const built = blocks.flatMap((block) => {
    const own = factsIn(facts, block);
    const { entries, doubts } = buildBlock(block, own, feeds.get(block) ?? [], context);
    questions.push(...questionsOf(doubts(), () => block, context));
    return entries.map(
      (entry): BlockEntry => ({
        block,
        entry,
        index: indexOf(entry, own),
        digest: digestOf(entry),
        feeds: feedsOf(entry, own).map(toStoredFeed),
      }),
    );
  });
  const { before, after } = await settling.replace(blocks, built);
  await settling.ask(blocks, questions);
  return changesOf(before, after);
}

/** By what an entry is found; a document also by the sides that it tells of. */
function indexOf(entry: Entry, facts: readonly Fact[]): EntryIndex {
  const index = entryIndex(entry);
  if (entry.entry !== 'document') return index;
  return { ...index, tells: facts.flatMap((it) => (it.kind === 'document' ? it.tells : [])) };
}

function toStoredFeed({ block, feed }: BlockFeed): EntryFeed {
  return { block: storableKey(block), layer: layerOf(block), feed };
}

async function contextOf(
  settling: Settling,
  blocks: readonly string[],
  people: ReadonlyMap<string, string>,
): Promise<BuildContext> {
  const documents = await settling.contexts(blocks);
  return {
    fileOf: (document) => documents.get(document)?.file ?? '',
    sketchOf: (document) =>
      (documents.get(document)?.sketch() as Sketch | undefined) ?? { step: 1, runs: [] },
    personOf: (document, record) => people.get(`${document} ${record}`),
  };
}

function factsIn(facts: ReadonlyMap<string, readonly unknown[]>, block: string): readonly Fact[] {
  return (facts.get(block) ?? []) as readonly Fact[];
}
