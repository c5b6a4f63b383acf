/**
 * A machine of the model: it walks over the tags of a sentence and, where a pattern ends, gives one part of what matched another
 * tag. Its states and events are numbers, so a step is one look into a table.
 */
export interface Machine {
  /** The next state, at `state * events + event`; 0, where all patterns begin, if there is none. */
  readonly next: Uint8Array;
  /** The change at whose end a state stands, if any. */
  readonly changes: readonly (Change | undefined)[];
  /** The state at whose pattern the walk ends that gets no further from a state; 0 if there is none. */
  readonly fallbacks: Uint8Array;
}

/** What a pattern does. */
interface Change {
  /** Which part of the match is changed, from 0. */
  readonly at: number;
  readonly tag: number;
  /** Whether the part is changed even if it is not known to have the tag. */
  readonly isForced: boolean;
}

/** Room for tags and hints; an event of a word with a hint is `firstHint + hint`. */
export const events = 64;
export const firstHint = 24;

/** How the model numbers what the machines do on no event at all, and the events of hints. */
const otherwise = '2070003';
const hintDelta = 1_080_000;

type States = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Reads a machine as the model writes it: version, last state, transitions, tag by state, what of the match is changed by state. */
export function readMachine(json: string): Machine {
  const [, last, states, tags, marks] = JSON.parse(json) as [
    number,
    number,
    States,
    Readonly<Record<string, string>>,
    Readonly<Record<string, readonly [number, number]>>,
  ];
  const next = new Uint8Array((last + 1) * events);
  const fallbacks = new Uint8Array(last + 1);
  const changes: (Change | undefined)[] = [];
  for (let state = 0; state <= last; state += 1) {
    for (const [event, to] of Object.entries(states[state] ?? {})) {
      if (event === otherwise) fallbacks[state] = to;
      else if (/^\d+$/u.test(event)) next[state * events + numberOf(Number(event))] = to;
    }
    const tag = Number(tags[state] ?? 0);
    const change = { at: marks[state]?.[0] ?? 0, tag: Math.abs(tag), isForced: tag < 0 };
    changes.push(tag === 0 ? undefined : change);
  }
  return { next, changes, fallbacks };
}

function numberOf(event: number): number {
  return event < hintDelta ? event : event - hintDelta + firstHint;
}
