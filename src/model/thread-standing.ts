import type { ThreadEntry } from './entry.ts';

type Steps = ThreadEntry['steps'];

/** A thread that ends in one of these waits for something. */
const waiting: ReadonlySet<Steps[number]['status']> = new Set([
  'proposed',
  'planned',
  'drafting',
  'agreed',
  'under-way',
]);

/** The step with which the last unbroken run of waiting steps begins; undefined where the last step is an end. */
export function firstWaiting(steps: Steps): Steps[number] | undefined {
  const known = decisiveSteps(steps);
  const lastEnd = known.findLastIndex((it) => !waiting.has(it.status));
  return known[lastEnd + 1];
}

/**
 * The steps that decide whether a thread is open: talk about a subject moves nothing, and where dated steps exist,
 * the undated ones cannot be put in their order.
 */
export function decisiveSteps(steps: Steps): Steps {
  const moving = steps.filter((it) => it.status !== 'discussed');
  const dated = moving.filter((it) => it.date !== undefined);
  return dated.length > 0 ? dated : moving;
}
