import { keysOf } from './words.ts';

/** Words that stand together; with `prefix` the last is but the beginning of a word. Keys hold letters and digits only. */
export interface Phrase {
  readonly words: readonly string[];
  readonly prefix: boolean;
}

/** What a text must and must not hold. */
export interface TextTerms {
  readonly required: readonly Phrase[];
  readonly excluded: readonly Phrase[];
}

/** Words of a query beyond these are not looked for. */
const mostWords = 32;
const parts = /(?<minus>(?<=^|\s)-)?(?:["“„](?<quoted>[^"“”„]*)["”“]?|(?<plain>[^\s"“”„]+))(?<star>\*)?/gu;

/** Takes a query apart as `TextQuery` tells. Undefined where it holds no word that must occur. Throws on no input. */
export function parseQuery(text: string): TextTerms | undefined {
  const required: Phrase[] = [];
  const excluded: Phrase[] = [];
  let left = mostWords;
  for (const { groups } of text.matchAll(parts)) {
    const found = groups?.quoted ?? groups?.plain ?? '';
    const words = keysOf(found).slice(0, left);
    if (words.length === 0) continue;
    left -= words.length;
    const prefix = groups?.star !== undefined || found.endsWith('*');
    (groups?.minus === undefined ? required : excluded).push({ words, prefix });
  }
  return required.length === 0 ? undefined : { required, excluded };
}
