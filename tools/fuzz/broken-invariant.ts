import { isDeepStrictEqual } from 'node:util';
import { type Analysis, analysisSchema } from '#model/analysis';
import type { SourceDocument } from '#model/source-document';
import { readDocument } from '#pipeline/read-document';
import { misplacedFact, unlikeQuote } from './evidence-invariants.ts';

/** What must hold of the analysis of any text; returns what is wrong, or undefined. */
type Invariant = (analysis: Analysis, source: SourceDocument) => string | undefined;

/** Unicode counts the line break U+0085 as white space, `\s` does not. */
const visible = /[^\s\u0085]/u;
const invariants: readonly Invariant[] = [
  invalidAnalysis,
  strayInJson,
  disorderedSegments,
  uncoveredCharacter,
  unlikeQuote,
  misplacedFact,
  changedAnalysis,
];

/**
 * Reads a document and says which invariant its analysis breaks, in words; undefined where all hold. Never throws: that
 * reading throws is a broken invariant itself.
 */
export function brokenInvariant(source: SourceDocument): string | undefined {
  try {
    const analysis = readDocument(source);
    for (const invariant of invariants) {
      const broken = invariant(analysis, source);
      if (broken !== undefined) return broken;
    }
    return undefined;
  } catch (error) {
    return `throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

function invalidAnalysis(analysis: Analysis): string | undefined {
  const { error } = analysisSchema.safeParse(analysis);
  const [issue] = error?.issues ?? [];
  return issue && `is not valid: ${issue.path.join('.')}: ${issue.message}`;
}

function strayInJson(analysis: Analysis): string | undefined {
  const again: unknown = JSON.parse(JSON.stringify(analysis));
  return isDeepStrictEqual(again, withoutUndefined(analysis)) ? undefined : 'does not survive JSON';
}

function disorderedSegments({ segments }: Analysis, { text }: SourceDocument): string | undefined {
  let last = 0;
  for (const { kind, start, end } of segments) {
    if (start < last || end <= start || end > text.length)
      return `segment ${kind} [${start}, ${end}) is out of order`;
    last = end;
  }
  return undefined;
}

function uncoveredCharacter({ segments }: Analysis, { text }: SourceDocument): string | undefined {
  let last = 0;
  for (const { start, end } of [...segments, { start: text.length, end: text.length }]) {
    const seen = text.slice(last, start).search(visible);
    if (seen >= 0) return `no segment holds the character at ${last + seen}`;
    last = end;
  }
  return undefined;
}

function changedAnalysis(analysis: Analysis, source: SourceDocument): string | undefined {
  return isDeepStrictEqual(analysis, readDocument(source))
    ? undefined
    : 'read again, the text gives another analysis';
}

/** The value without the fields that are undefined, which JSON leaves out. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const present = Object.entries(value).filter(([, it]) => it !== undefined);
  return Object.fromEntries(present.map(([key, it]) => [key, withoutUndefined(it)]));
}
