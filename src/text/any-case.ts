const opening = '(?i:';
/** An escape whole, so that its letters stay as they are; else a letter. */
const escapeOrLetter = /\\p\{[^}]*\}|\\.|[a-z]/giu;

/**
 * The source of a pattern with its groups `(?i:…)` written out: every letter in them stands for both its cases ("in" →
 * `[Ii][Nn]`). For patterns that must not leave such groups to the engine: where V8 compiles without optimising, as it does
 * once a process holds much compiled code, it may forget what a group said of case, and "Today" is found or not as the
 * memory happens to lie. The groups hold no group of their own kind, no named group, and no letter in a class. Linear.
 */
export function anyCase(source: string): string {
  let written = '';
  let at = 0;
  for (let from = source.indexOf(opening); from >= 0; from = source.indexOf(opening, at)) {
    const inside = from + opening.length;
    const end = closing(source, inside);
    written += `${source.slice(at, from)}(?:${source.slice(inside, end).replace(escapeOrLetter, bothCases)}`;
    at = end;
  }
  return written + source.slice(at);
}

function bothCases(part: string): string {
  return part.length > 1 ? part : `[${part.toUpperCase()}${part.toLowerCase()}]`;
}

/** Where the group ends whose inside starts at `from`. Throws a `SyntaxError` where it is not closed. */
function closing(source: string, from: number): number {
  let depth = 1;
  let inClass = false;
  for (let at = from; at < source.length; at++) {
    const unit = source[at];
    if (unit === '\\') at += 1;
    else if (inClass) inClass = unit !== ']';
    else if (unit === '[') inClass = true;
    else if (unit === '(') depth += 1;
    else if (unit === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new SyntaxError(`a group is not closed: ${source.slice(from)}`);
}
