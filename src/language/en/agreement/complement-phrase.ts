import type { Token } from '#model/token';
import { isCapitalised, isPossessive } from '../words.ts';
import type { ComplementContext } from './complement.ts';

/** End of a simple noun phrase, gerunds with their object included: "opening a consulate"; `at` where there is none. */
export function phraseEnd(at: number, { tokens, starts }: ComplementContext): number {
  let end = at;
  for (let index = at; index < Math.min(tokens.length, at + 20); index++) {
    const token = tokens[index];
    if (!token || (index > at && (starts.has(index) || isDayWord(token)))) break;
    if (isNominal(token)) end = index + 1;
    else if (joinsAdjectives(token, tokens[index - 1], tokens[index + 1])) continue;
    else if (!mayStandInside(token, tokens[index - 1], index === at)) break;
    else if (isDay(token, tokens[index + 1])) index++;
  }
  return end;
}

function isNominal(token: Token): boolean {
  if (['NOUN', 'PROPN', 'NUM', 'X'].includes(token.tag) || isGerund(token)) return true;
  return isCapitalised(token.text) && !['DET', 'PRON', 'CCONJ', 'ADP'].includes(token.tag);
}

/** "economic *and* technical cooperation", "political*,* economic and cultural ties" */
function joinsAdjectives(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  return /^(?:and|or|,|&)$/u.test(token.folded) && before?.tag === 'ADJ' && next?.tag === 'ADJ';
}

/** "today", "Monday": of the deed, not of the paper. */
function isDayWord(token: Token): boolean {
  return /^(?:today|yesterday|tomorrow|tonight|\p{L}{3,6}day)$/u.test(token.folded);
}

export function isGerund(token: Token): boolean {
  return token.tag === 'VERB' && token.folded.endsWith('ing');
}

function mayStandInside(token: Token, before: Token | undefined, first: boolean): boolean {
  if (isPossessive(token) || /^[-–—/&"“”'‘’]$/u.test(token.text)) return true;
  if (token.tag === 'ADJ' || token.tag === 'SYM' || token.folded === 'than') return true;
  if (token.tag === 'DET' || (token.tag === 'PRON' && /^(?:its|their|his|her|our)$/u.test(token.folded)))
    return (
      first ||
      (before !== undefined &&
        (before.tag === 'VERB' || before.folded.endsWith('ing') || before.tag === 'ADP'))
    );
  if (token.tag === 'ADV') return /^(?:mutually|jointly|further|newly)$/u.test(token.folded);
  return token.tag === 'VERB' && (first || token.folded.endsWith('ed'));
}

/** The comma inside "May 28, 1997". */
function isDay(token: Token, next: Token | undefined): boolean {
  return token.text === ',' && /^\d{4}$/u.test(next?.text ?? '');
}
