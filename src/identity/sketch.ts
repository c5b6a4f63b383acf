/**
 * A small sample of the 4-word runs of a text, enough to tell a near-copy. `step` is the sampling step, a power of two:
 * a run is in the sample where its hash is a multiple of the step. `runs` are sorted hashes.
 */
export interface Sketch {
  readonly step: number;
  readonly runs: readonly number[];
}

const runLength = 4;
const sampleSize = 96;
/** Share of the smaller sample that two texts must have in common. Two own reports of one event share a tenth. */
const copyShare = 0.5;
const fewestRuns = 8;

/** The sketch of the running words of a text. Linear. */
export function sketchOf(text: string): Sketch {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const all = new Set<number>();
  for (let at = 0; at + runLength <= words.length; at++)
    all.add(hash(words.slice(at, at + runLength).join(' ')));
  let step = 1;
  let runs = [...all];
  while (runs.length > sampleSize) {
    step *= 2;
    runs = runs.filter((run) => run % step === 0);
  }
  return { step, runs: runs.sort((a, b) => a - b) };
}

/**
 * How many of the documents are independent: near-copies of one text count once. Give them in a canonical order.
 * A text too short for a sketch counts for itself.
 */
export function countIndependent(sketches: readonly Sketch[]): number {
  const leaders: Sketch[] = [];
  const leadersByRun = new Map<number, number[]>();
  for (const sketch of sketches) {
    const rivals = new Set(sketch.runs.flatMap((run) => leadersByRun.get(run) ?? []));
    if ([...rivals].some((index) => isCopy(sketch, leaders[index] as Sketch))) continue;
    for (const run of sketch.runs) {
      const own = leadersByRun.get(run);
      if (own) own.push(leaders.length);
      else leadersByRun.set(run, [leaders.length]);
    }
    leaders.push(sketch);
  }
  return leaders.length;
}

/** Whether one text is a near-copy of the other, or of a part of it. */
export function isCopy(a: Sketch, b: Sketch): boolean {
  const step = Math.max(a.step, b.step);
  const [left, right] = [a, b].map((it) => new Set(it.runs.filter((run) => run % step === 0))) as [
    Set<number>,
    Set<number>,
  ];
  const least = Math.min(left.size, right.size);
  return least >= fewestRuns && [...left].filter((run) => right.has(run)).length / least >= copyShare;
}

/** FNV-1a, 32 bits, finished so that the low bits are even. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (value ^ (value >>> 16)) >>> 0;
}
