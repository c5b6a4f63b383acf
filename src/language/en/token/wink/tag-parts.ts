import type { Part } from './cut-chunk.ts';
import { events, firstHint, type Machine, readMachine } from './machine.ts';
import { winkModel } from './wink-model.ts';

const machines = winkModel.pos().machines.map(readMachine);

/**
 * The tags of the parts of a sentence, as wink-nlp finds them: each has the tag that is likeliest for it alone, until a pattern of
 * tags and words around it speaks for another. Linear: no pattern is longer than a few parts. `tags` must hold a number a part.
 */
export function tagParts(parts: readonly Part[], tags: Uint8Array): void {
  for (let at = 0; at < parts.length; at += 1) tags[at] = parts[at]?.tag ?? 0;
  for (const machine of machines) runMachine(machine, parts, tags);
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part?.isFixed) tags[at] = part.tag;
  }
}

/** Takes the longest pattern from the first part on, then goes on behind it, or at the next part where there is none. */
function runMachine({ next, changes, fallbacks }: Machine, parts: readonly Part[], tags: Uint8Array): void {
  for (let first = 0; first < parts.length; first += 1) {
    let state = 0;
    let ended = 0;
    let end = first;
    for (let at = first; at < parts.length; at += 1) {
      const hint = parts[at]?.hint ?? 0;
      state = next[state * events + (hint === 0 ? (tags[at] ?? 0) : firstHint + hint)] ?? 0;
      if (state === 0) break;
      const stop = changes[state] === undefined ? (fallbacks[state] ?? 0) : state;
      if (stop === 0) continue;
      ended = stop;
      end = at;
      if (stop === state) break;
    }
    const change = changes[ended];
    if (!change) continue;
    const target = first + change.at;
    if (change.isForced || ((parts[target]?.readings ?? 0) & (1 << change.tag)) !== 0)
      tags[target] = change.tag;
    first = end;
  }
}
