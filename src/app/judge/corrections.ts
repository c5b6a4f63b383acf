import type { Conflict } from '#model/entry';
import { correctionProblem, fieldTextOf } from '#register/record-reference';
import type { Store } from '#store/store';
import { type Draft, type FoundRecord, judgedEntry, recordsIn } from './judged-records.ts';
import { sidesByName } from './sides-by-name.ts';

/** Another value for a field, as text; none takes the value away. */
export interface Change {
  readonly field: string;
  readonly value?: string | undefined;
}

/** Corrects the fields of every record; a text says why that cannot be. */
export function correctionDrafts(
  records: readonly FoundRecord[],
  changes: readonly Change[],
): readonly Draft[] | string {
  const drafts: Draft[] = [];
  for (const { field, value: given } of changes) {
    const named = sidesByName(field, given);
    if (named.kind === 'unknown') return named.why;
    const { text: value } = named;
    for (const { reference, document } of records) {
      const problem = correctionProblem(document.analysis, reference, field, value);
      if (problem !== undefined) return problem;
      const corrected = value === undefined ? { field } : { field, value };
      drafts.push({ kind: 'correction', record: reference, ...corrected });
    }
  }
  return drafts.length > 0 ? drafts : 'Nothing was changed.';
}

/** Fields of records that bear another name than the conflicts in them. */
const recordFields: Readonly<Record<string, string>> = { rank: 'ranks' };
/** Fields whose conflicts tell the value as records hold it; of others it is taken from a record. */
const toldWhole: ReadonlySet<string> = new Set(['date', 'signed', 'status']);

/** Gives the value that holds to the records that tell another one. */
export async function holdDrafts(
  store: Store,
  { id, field, value }: { readonly id: string; readonly field: string; readonly value: string },
): Promise<readonly Draft[] | string> {
  const entry = await judgedEntry(store, id);
  const conflicts: readonly Conflict[] = entry && 'conflicts' in entry ? entry.conflicts : [];
  const isMeant = (it: Conflict) => it.field === field && it.values.some((one) => one.value === value);
  const conflict = conflicts.find(isMeant);
  const chosen = conflict?.values.find((it) => it.value === value);
  if (!conflict || !chosen) return 'The sources no longer differ in that.';
  const others = conflict.values.filter((it) => it !== chosen).flatMap((it) => it.sources);
  const name = recordFields[field] ?? field;
  const [holder] = await recordsIn(store, chosen.sources.slice(0, 1));
  const text = toldWhole.has(field)
    ? value
    : holder && fieldTextOf(holder.document.analysis, holder.reference, name);
  return correctionDrafts(await recordsIn(store, others), [{ field: name, value: text }]);
}
