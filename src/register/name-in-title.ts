import { nameParts } from '#identity/names/name-tokens';
import { stripTitles } from '#identity/strip-titles';
import { foldKey } from '#text/fold';

const word = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;
/** Two capitalised words, looked at from each on, initials between them left out. */
const twoWords = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?=(?<given>${word})(?: \p{Lu}\.){0,2} (?<family>${word}))`,
  'gu',
);
const genitive = /[’']s$/u;

/**
 * The full name under which a title has somebody whom the text calls by one word: "Pedro Okoro" for "Okoro". Undefined
 * where the name has more words, where the title has no such name, or several. Linear in the title.
 */
export function nameInTitle(name: string, title: string | undefined): string | undefined {
  if (title === undefined || nameParts(name).all.length !== 1) return undefined;
  const wanted = foldKey(name);
  const full = [...title.matchAll(twoWords)].flatMap(({ groups }) => {
    const family = (groups?.family ?? '').replace(genitive, '');
    if (foldKey(family) !== wanted) return [];
    // "President Okoro" is no fuller a name.
    const bare = stripTitles(`${groups?.given} ${family}`).name;
    return nameParts(bare).all.length === 2 ? [bare] : [];
  });
  return new Set(full).size === 1 ? full[0] : undefined;
}
