import type { Token } from '#model/token';
import type { Lattice } from '../lattice.ts';
import { isAllCaps, isCapitalised, isPossessive } from '../words.ts';

/** Lower-case words inside names of many cultures; they stand between capitalised parts only. */
const particles = new Set(
  'al el ul ur bin bint ibn ben abu ould van von der den de da das do dos del della di du la le los las y e zu zur af av ter ten mac ap'.split(
    ' ',
  ),
);

/** At most this many tokens a name: the longest full names in use (title words apart) stay below. */
const longestName = 7;

/**
 * The end of the run of name words that starts at token `at`; `at` itself when no name starts there.
 * A name word is capitalised and is no state, organisation, office, rank, month or function word.
 */
export function nameEnd(lattice: Lattice, at: number): number {
  const { tokens } = lattice;
  if (!isNameWord(lattice, at) || isInitialOnly(tokens[at], tokens[at + 1])) return at;
  let end = at + 1;
  for (let index = end; index < Math.min(tokens.length, at + longestName); index++) {
    const token = tokens[index];
    if (!token || (titling.has(token.folded) && !lattice.isNamePart(index))) break;
    if (isNameWord(lattice, index) || isNumeral(lattice, index) || isMiddleArticle(lattice, index)) {
      end = index + 1;
      continue;
    }
    // "Elizabeth II": the number of a monarch or pope.
    if (/^[IVX]{1,5}$/u.test(token.text)) {
      end = index + 1;
      continue;
    }
    if (particles.has(token.folded) && particleRun(lattice, index)) continue;
    break;
  }
  return end;
}

function particleRun(lattice: Lattice, at: number): boolean {
  for (let index = at + 1; index <= at + 2; index++) {
    if (isNameWord(lattice, index)) return true;
    if (!particles.has(lattice.tokens[index]?.folded ?? '')) return false;
  }
  return false;
}

function isNameWord(lattice: Lattice, at: number): boolean {
  const token = lattice.tokens[at];
  if (!token || isPossessive(token) || !isCapitalised(token.text)) return false;
  if (isInitial(token.text)) return true;
  if (!/\p{L}/u.test(token.text) || /\p{N}/u.test(token.text)) return false;
  if (lattice.isNamePart(at)) return true;
  if (isAllCaps(token.text) && token.text.length < 6 && !lattice.shouting) return false;
  if (lattice.shouting && (token.tag !== 'PROPN' || telling.has(token.folded))) return false;
  return !lattice.isOtherThanName(at);
}

/** What a title in capitals says of somebody right behind the name: "Ana Lopez *Travels* to Lima", "Ana Lopez *Remarks*". */
const titling = new Set(
  'travel travels travelled co-host co-hosts visit visits visited meet meets meeting meetings met trip call calls remarks speech statement host hosts hosted lead leads led attend attends attended deliver delivers delivered conclude concludes concluded participate participates announce announces announced arrive arrives arrived receive receives received welcome welcomes welcomed address addresses join joins joined sign signs signed hold holds held chair chairs open opens launch launches return returns returned congratulate congratulates congratulated urge urges condemn condemns discuss discusses pay pays send sends thank thanks invite invites appoint appoints following before after during ahead'.split(
    ' ',
  ),
);

/** Verbs behind a name, where all words are in capitals and the tagger takes any for a name. */
const telling = new Set(
  'said says told met meets arrived arrives left leaves visited visits held holds signed signs will has had was is are were called asked urged added received opened discussed agreed'.split(
    ' ',
  ),
);

/** "Queen Beatrix *II*" */
function isNumeral({ tokens }: Lattice, at: number): boolean {
  return /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})$/u.test(tokens[at]?.text ?? '');
}

/** "Pham *The* Duy": a capitalised article between two name words belongs to an Asian name. */
function isMiddleArticle(lattice: Lattice, at: number): boolean {
  const [before, own, next] = [lattice.tokens[at - 1], lattice.tokens[at], lattice.tokens[at + 1]];
  if (own?.text !== 'The' || !before || !next) return false;
  return (
    before.text.length <= 6 &&
    next.text.length <= 6 &&
    isNameWord(lattice, at - 1) &&
    isNameWord(lattice, at + 1)
  );
}

/** "J." or "JR." */
export function isInitial(text: string): boolean {
  return /^\p{Lu}\p{M}*\.?$/u.test(text) || /^(?:\p{Lu}\.){1,3}$/u.test(text);
}

/** A lone "A" or "I" before a lower-case word opens a sentence, not a name. */
function isInitialOnly(token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !isInitial(token.text)) return false;
  return !next || !isCapitalised(next.text) || !token.text.endsWith('.');
}
