import type { Analysis, Evidence } from '#model/analysis';
import type { JudgedKind, RecordReference } from '#model/judgement';
import { fieldOfText } from './field-text.ts';
import { referenceKey, type Standing } from './judgements.ts';

/** The list of an analysis in which records of a kind stand. */
export const listOfKind = {
  person: 'people',
  event: 'events',
  agreement: 'agreements',
  initiative: 'initiatives',
  stance: 'stances',
  mechanism: 'mechanisms',
  relationship: 'relationships',
} as const satisfies Readonly<Record<JudgedKind, keyof Analysis>>;

/** An analysis as humans corrected it, and the keys of the judged references by `kind record`. */
export interface JudgedAnalysis {
  readonly analysis: Analysis;
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

interface AnyRecord {
  readonly id: string;
  readonly evidence?: readonly Evidence[];
  readonly mentions?: readonly Evidence[];
}

/**
 * What the document says by human judgement: corrected values in place, rejected records gone. A reference leads to the
 * record of its kind with the same first quote, of several to the one with its id; to none where reading has changed so
 * much that none is left.
 */
export function judgedAnalysis(analysis: Analysis, standing: Standing): JudgedAnalysis {
  const references = standing.references.get(analysis.document.id) ?? [];
  const keys = new Map<string, string[]>();
  for (const reference of references) {
    const record = recordOf(analysis, reference);
    if (!record) continue;
    const place = `${reference.kind} ${record.id}`;
    keys.set(place, [...(keys.get(place) ?? []), referenceKey(reference)]);
  }
  return keys.size === 0 ? { analysis, keys } : { analysis: corrected(analysis, keys, standing), keys };
}

/** The record of the analysis that a reference leads to. */
function recordOf(analysis: Analysis, reference: RecordReference): AnyRecord | undefined {
  const records: readonly AnyRecord[] = analysis[listOfKind[reference.kind]];
  const anchored = records.filter((it) => {
    const [first] = it.evidence ?? it.mentions ?? [];
    return first?.start === reference.start && first.end === reference.end;
  });
  return (
    anchored.find((it) => it.id === reference.record) ?? (anchored.length === 1 ? anchored[0] : undefined)
  );
}

function corrected(
  analysis: Analysis,
  keys: ReadonlyMap<string, readonly string[]>,
  standing: Standing,
): Analysis {
  const changed: Record<string, unknown> = { ...analysis };
  const gone = new Set<string>();
  for (const [kind, list] of Object.entries(listOfKind)) {
    const records: readonly AnyRecord[] = analysis[list];
    changed[list] = records.flatMap((record) => {
      const own = keys.get(`${kind} ${record.id}`) ?? [];
      if (own.some((key) => standing.rejected.has(key))) {
        if (kind === 'person') gone.add(record.id);
        return [];
      }
      return [own.reduce((it, key) => withValues(it, standing.corrections.get(key)), record)];
    });
  }
  return withoutPeople(changed as unknown as Analysis, gone);
}

function withValues<Item extends object>(
  record: Item,
  values: ReadonlyMap<string, string | undefined> | undefined,
): Item {
  if (!values) return record;
  const given = Object.fromEntries([...values].map(([field, text]) => [field, fieldOfText(field, text)]));
  const dated = ['date', 'signed', 'since'].some((field) => given[field] !== undefined);
  const known = Object.entries({ ...record, ...given, ...(dated ? { dateBasis: 'stated' } : {}) });
  return Object.fromEntries(known.filter(([, value]) => value !== undefined)) as Item;
}

/** The analysis without what leads to people who are gone: who took part stays, as a side without a name. */
function withoutPeople(analysis: Analysis, gone: ReadonlySet<string>): Analysis {
  if (gone.size === 0) return analysis;
  const isGone = (id: string | undefined) => id !== undefined && gone.has(id);
  return {
    ...analysis,
    events: analysis.events.map((event) => ({
      ...event,
      actors: event.actors.map((actor) => (isGone(actor.person) ? { ...actor, person: undefined } : actor)),
    })),
    initiatives: analysis.initiatives.map((it) => (isGone(it.speaker) ? { ...it, speaker: undefined } : it)),
    stances: analysis.stances.map((it) => (isGone(it.speaker) ? { ...it, speaker: undefined } : it)),
  };
}
