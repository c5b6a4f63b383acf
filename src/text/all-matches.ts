/**
 * Every match of a global pattern, in order: what `text.matchAll(pattern)` gives. That one compiles the pattern anew, which
 * for a long one takes longer than the search; this one uses it as it is. Linear but for what the pattern costs.
 */
export function allMatches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    // An empty match would be found again and again; the second half of a pair is no place to go on from.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  pattern.lastIndex = 0;
  return matches;
}
