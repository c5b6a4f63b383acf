import type { Analysis } from '#model/analysis';

interface ReadText {
  readonly analysis: Analysis;
  readonly text: string;
}

/**
 * The document without the names of readers: each is told from the others by a number. In the text what stands in a
 * reader's part beside the comments themselves becomes blanks, so that all offsets stay.
 */
export function withoutHandles({ analysis, text }: ReadText): ReadText {
  const numbers = new Map<string, number>();
  const comments = analysis.comments.map(({ handle, start, end }) => {
    if (handle === undefined) return { start, end };
    const number = numbers.get(handle) ?? numbers.size + 1;
    numbers.set(handle, number);
    return { handle: `Reader ${number}`, start, end };
  });
  const parts = analysis.segments.filter((it) => it.kind === 'comment');
  let shown = text;
  for (const part of parts) {
    const own = comments.filter((it) => it.start >= part.start && it.end <= part.end);
    let from = part.start;
    for (const { start, end } of [...own].sort((a, b) => a.start - b.start)) {
      shown = blanked(shown, from, start);
      from = Math.max(from, end);
    }
    shown = blanked(shown, from, part.end);
  }
  return { analysis: { ...analysis, comments }, text: shown };
}

function blanked(text: string, start: number, end: number): string {
  if (end <= start) return text;
  return (
    text.slice(0, start) +
    text.slice(start, end).replace(/[^\n]/gu, (it) => ' '.repeat(it.length)) +
    text.slice(end)
  );
}

/** Hits in documents without the words around them where these are a reader's part. */
export function withoutCommentSnippets<
  Hit extends { readonly segment?: string | undefined; readonly snippet: object },
>(page: { readonly items: readonly Hit[]; readonly next?: string | undefined }) {
  return {
    ...page,
    items: page.items.map((it) =>
      it.segment === 'comment'
        ? { ...it, snippet: { ...it.snippet, text: 'in a reader’s comment', marks: [] } }
        : it,
    ),
  };
}
