import type { Place } from '#model/analysis';
import type { PlaceMention, StateMention } from '#model/mention';
import type { Reading } from '#model/reading';
import type { Act } from '../act/acts.ts';

const cache = new WeakMap<Reading, Place | null>();

/** Where "here" is in "arrived *here* on Sunday": the place of the dateline. Undefined where the words or the dateline lack it. */
export function hereOf(act: Act, reading: Reading): Place | undefined {
  const { tokens } = act.sentence.sentence;
  const range = act.clause?.range ?? act.range;
  const last = Math.min(range.to, act.at + 8);
  for (let at = Math.max(range.from, act.at - 3); at < last; at++)
    if (tokens[at]?.folded === 'here' && tokens[at]?.tag === 'ADV') return datelinePlace(reading);
  return undefined;
}

function datelinePlace(reading: Reading): Place | undefined {
  const known = cache.get(reading);
  if (known !== undefined) return known ?? undefined;
  const place = findPlace(reading);
  cache.set(reading, place ?? null);
  return place;
}

function findPlace(reading: Reading): Place | undefined {
  const line = reading.sentences.filter((it) => it.sentence.segment === 'dateline');
  const named = line.flatMap((it) =>
    it.mentions.filter(
      (mention): mention is PlaceMention | StateMention =>
        mention.kind === 'place' || (mention.kind === 'state' && mention.use === 'capital'),
    ),
  );
  const first = named.find((it) => it.kind === 'place') ?? named[0];
  if (!first) return undefined;
  const { text } = reading.source;
  const name = text.slice(first.start, first.end).replace(/ ?,.*$/u, '');
  const plain = name === name.toUpperCase() ? titleCase(name) : name;
  return { name: plain, state: first.kind === 'place' ? first.state : first.code };
}

/** "ADDIS ABABA" → "Addis Ababa" */
function titleCase(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
