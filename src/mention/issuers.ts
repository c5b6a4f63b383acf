import type { SentenceMentions } from './sentence-mentions.ts';

/** In how many sentences from the top a joint statement names its issuers. */
const statementReach = 4;

/** What the names of the issuers do not go on behind: "the statement of A and B *as* co-chairs of a group *on* C". */
const behindNames =
  /^(?:on|regarding|concerning|following|as|about|in|at|for|to|with|under|after|during|which|that|who|whose|where|condemning|welcoming|calling)$/u;

/** "The following statement was released by the governments of A, B and C": three sides or more, else none. */
export function issuersOf(sentences: readonly SentenceMentions[]): readonly string[] {
  for (const { sentence, mentions } of sentences.slice(0, statementReach)) {
    const words = sentence.tokens.map((token) => token.folded);
    const at = words.findIndex((word) => /^(?:statement|declaration|communique)$/u.test(word));
    const by = words.findIndex((word, index) => {
      if (at < 0 || index <= at || index > at + 8) return false;
      return word === 'by' || (index === at + 1 && /^(?:of|from)$/u.test(word));
    });
    if (by < 0) continue;
    const about = words.findIndex((word, index) => index > by && behindNames.test(word));
    const from = sentence.tokens[by]?.end ?? 0;
    const to = sentence.tokens[about]?.start ?? sentence.end;
    const codes = mentions.flatMap((it) =>
      it.start < from || it.end > to
        ? []
        : it.kind === 'state' && it.use !== 'capital'
          ? [it.code]
          : it.kind === 'organisation' && it.intergovernmental && it.code
            ? [it.code]
            : [],
    );
    const issuers = [...new Set(codes)];
    if (issuers.length >= 3) return issuers;
  }
  return [];
}
