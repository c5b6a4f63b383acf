import { setTimeout as sleep } from 'node:timers/promises';
import { exportRegister } from '#app/export';
import { documentWrite, openRegister } from '#app/open-register';
import { type Reader, startAsker, startReader } from './child.ts';
import type { FaultPlan } from './plan.ts';
import { type StoredRows, storedRows } from './stored-rows.ts';

/** What killing a reading came to. */
export interface KillOutcome {
  /** How many documents the register had acknowledged at each kill. */
  readonly acknowledged: readonly number[];
  /** The final export, a line an entry. */
  readonly lines: readonly string[];
}

/**
 * Reads the plan's documents into an empty register and kills the reading at random moments, each time after more documents
 * than before; then reads to the end. Throws where an acknowledged document is lost or one is stored by half.
 */
export async function killReading(address: string, plan: FaultPlan): Promise<KillOutcome> {
  const acknowledged = new Set<string>();
  const atKills: number[] = [];
  for (let kill = 0; kill < plan.kills; kill += 1) {
    const due = ((kill + plan.random.below(1000) / 1000) * plan.documents) / plan.kills;
    const reader = startReader(address, plan);
    const end = await killedAt(reader, due, acknowledged, plan);
    if (end !== 'SIGKILL' && end !== 0) throw new Error(`Reading ended with ${end} by itself.`);
    atKills.push(acknowledged.size);
    await checkWhole(address, acknowledged);
  }
  return { acknowledged: atKills, lines: await readToEnd(address, plan, acknowledged) };
}

/** Reads the plan's documents into the register at an address, undisturbed or the rest of them, and exports it. */
export async function readToEnd(
  address: string,
  plan: FaultPlan,
  acknowledged = new Set<string>(),
): Promise<readonly string[]> {
  const reader = startReader(address, plan);
  for await (const document of reader.acknowledged) acknowledged.add(document);
  const end = await reader.ended;
  if (end !== 0) throw new Error(`Reading ended with ${end}.`);
  await checkWhole(address, acknowledged);
  return exported(address);
}

/** The same while another process asks the register all the time. How often it did, and the export. */
export async function readWhileAsking(
  address: string,
  plan: FaultPlan,
): Promise<{ readonly asked: number; readonly lines: readonly string[] }> {
  const asker = startAsker(address);
  const lines = await readToEnd(address, plan);
  return { asked: await asker.stop(), lines };
}

/** Kills the reader a random while after so many documents in all were acknowledged; how it ended. */
async function killedAt(
  reader: Reader,
  due: number,
  acknowledged: Set<string>,
  { random, delayMs }: FaultPlan,
): Promise<number | string> {
  let waiting: Promise<void> | undefined;
  const kill = () => {
    waiting ??= sleep(random.below(delayMs)).then(reader.kill);
  };
  if (acknowledged.size >= due) kill();
  for await (const document of reader.acknowledged) {
    acknowledged.add(document);
    if (acknowledged.size >= due) kill();
  }
  await waiting;
  return reader.ended;
}

/** Throws where the register lacks an acknowledged document, or holds one without all of its rows. */
async function checkWhole(address: string, acknowledged: ReadonlySet<string>): Promise<void> {
  const register = await openRegister(address);
  try {
    const rows = new Map((await storedRows(address)).map((it) => [it.document, it]));
    const lost = [...acknowledged].filter((id) => !rows.has(id));
    if (lost.length > 0) throw new Error(`${lost.length} acknowledged documents are lost: ${lost[0]} …`);
    for (const [id, document] of await register.store.documents([...rows.keys()])) {
      const { facts, analysis, appearances } = documentWrite(document);
      const quotes = [
        ...[analysis.events, analysis.agreements, analysis.initiatives],
        ...[analysis.stances, analysis.mechanisms, analysis.relationships],
      ].flatMap((records) => records.flatMap((it) => it.evidence));
      const whole = { facts: facts.length, quotes: quotes.length, appearances: appearances.length, texts: 1 };
      const stored = rows.get(id) as StoredRows;
      const half = Object.entries(whole).filter(
        ([table, count]) => stored[table as keyof StoredRows] !== count,
      );
      if (half.length > 0) throw new Error(`${id} is stored by half: ${JSON.stringify({ stored, whole })}`);
    }
  } finally {
    await register.close();
  }
}

async function exported(address: string): Promise<readonly string[]> {
  const lines: string[] = [];
  await exportRegister(address, async (line) => void lines.push(line));
  return lines;
}
