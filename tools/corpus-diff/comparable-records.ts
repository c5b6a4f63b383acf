import type { Analysis, Evidence } from '#model/analysis';

/** The lists of an analysis that are compared; `document` is its publication date and language. */
export const comparedKinds = [
  'document',
  'people',
  'events',
  'agreements',
  'initiatives',
  'stances',
  'mechanisms',
  'relationships',
] as const;
type ComparedKind = (typeof comparedKinds)[number];

/** A record without its id, with people by name, so that records of two revisions can be compared. */
export interface ComparableRecord {
  readonly kind: ComparedKind;
  /** Its values as JSON, by field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly evidence: readonly Evidence[];
}

/** The records of an analysis, ready to be compared. */
export function comparableRecords(analysis: Analysis): readonly ComparableRecord[] {
  const names = new Map(analysis.people.map((it) => [it.id, it.name]));
  const { published, publishedBasis, language } = analysis.document;
  const document = {
    kind: 'document' as const,
    fields: fieldsOf({ published, publishedBasis, language }, names),
  };
  const rest = comparedKinds.flatMap((kind) => {
    if (kind === 'document') return [];
    return analysis[kind].map((record) => {
      const { id: _, ...values } = record;
      const evidence = 'mentions' in values ? values.mentions : values.evidence;
      return {
        kind,
        evidence,
        fields: fieldsOf({ ...values, evidence: undefined, mentions: undefined }, names),
      };
    });
  });
  return [{ ...document, evidence: [] }, ...rest];
}

function fieldsOf(
  values: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  const present = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present.map(([key, value]) => [key, JSON.stringify(ordered(value, names))]));
}

/** The value with its keys in order and the ids of people replaced by their names. */
function ordered(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((it) => ordered(it, names));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, it]) => [key, ordered(it, names)]));
}
