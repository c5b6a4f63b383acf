import type { Participant } from '#model/mention';
import type { Reading } from '#model/reading';
import type { Act } from '../act/acts.ts';

/** Whether those meant are one of the two sides whose talks the text reports. */
export function sitsAtTable(targets: readonly Participant[], act: Act): boolean {
  const pair = act.sentence.sides.slice(0, 2);
  return targets.some((it) => it.state !== undefined && pair.includes(it.state));
}

const talks =
  /(?<!\p{L})(?:[Mm]eetings?|[Mm]et|[Tt]alks|[Cc]all|[Cc]onversation|[Ss]poke|[Tt]elephon(?:e|ed)|[Pp]hone|[Vv]isit|[Rr]eadout|[Dd]ialogue|[Ss]ummit)(?!\p{L})/u;

/** Whether the title or the sentence is about talks, in which what one side says to the other is no act of its own. */
export function tellsOfTalks(act: Act, reading: Reading): boolean {
  const { start } = act.sentence.sentence;
  const title = reading.segments.find((it) => it.kind === 'headline') ?? { start: 0, end: 0 };
  const { text } = reading.source;
  const own = start === title.start ? '' : text.slice(title.start, title.end);
  return [reading.source.title ?? '', own].some((it) => talks.test(it)) || happensAtTalks(act);
}

/** "*met* X and urged …", "urged X *at their talks*": not "rejected an offer of *talks*". */
function happensAtTalks(act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  return tokens.some((token, at) => {
    if (!talks.test(token.text)) return false;
    if (at < act.at) return true;
    return tokens
      .slice(Math.max(act.at, at - 4), at)
      .some((it) => ['at', 'during', 'in', 'after'].includes(it.folded));
  });
}
