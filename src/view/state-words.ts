import { nameOfState } from '#lexicon/states';

/** Names that English does not use without an article: unions, groups of islands, and a few by custom. */
const articled =
  /^(?:United |Soviet |Democratic Republic|Dominican |Central African|Holy See|.* (?:Islands|Republic|Emirates|Union)$|Bahamas$|Comoros$|Gambia$|Maldives$|Netherlands$|Philippines$|Seychelles$|Congo)/u;

/** The name of a state or organisation as it stands inside a sentence: "Kenya", "the Philippines". */
export function stateInSentence(code: string): string {
  const name = nameOfState(code);
  return name !== code && articled.test(name) ? `the ${name}` : name;
}
