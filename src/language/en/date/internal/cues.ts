import { rememberByRange } from '#text/remember-range';

/** What a word, the text between white space, must hold somewhere: one of these, in small letters, or a match. */
export type WordCue = readonly string[] | RegExp;

const cues: WordCue[] = [];
const space = 32;

/** Notes a cue, and gives its bit in what `cuesIn` gives. There is room for 31 of them. */
export function addCue(cue: WordCue): number {
  cues.push(cue);
  return 1 << (cues.length - 1);
}

let asked = '';
let found = 0;

/**
 * Which cues the words of a folded sentence hold, one bit a cue. All rules ask it of one sentence before the next comes up,
 * so it is worked out once a sentence, and from what is kept of each word. Linear.
 */
export function cuesIn(folded: string): number {
  if (folded === asked) return found;
  asked = folded;
  found = 0;
  for (let at = 0; at < folded.length; at += 1) {
    if (folded.charCodeAt(at) <= space) continue;
    const start = at;
    while (at < folded.length && folded.charCodeAt(at) > space) at += 1;
    found |= cuesOfWord(folded, start, at);
  }
  return found;
}

const cuesOfWord = rememberByRange((word) => {
  const small = word.toLowerCase();
  return cues.reduce((all, cue, index) => (holds(cue, word, small) ? all | (1 << index) : all), 0);
});

function holds(cue: WordCue, word: string, small: string): boolean {
  return cue instanceof RegExp ? cue.test(word) : cue.some((it) => small.includes(it));
}
