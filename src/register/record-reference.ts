import {
  type Analysis,
  agreementSchema,
  type Evidence,
  eventSchema,
  initiativeSchema,
  mechanismSchema,
  personSchema,
  relationshipSchema,
  stanceSchema,
} from '#model/analysis';
import { correctableFields, type JudgedKind, judgedKinds, type RecordReference } from '#model/judgement';
import { isEdtf } from '#text/edtf';
import { fieldOfText, textOfField } from './field-text.ts';
import { listOfKind } from './judged-analysis.ts';

const schemas = {
  person: personSchema,
  event: eventSchema,
  agreement: agreementSchema,
  initiative: initiativeSchema,
  stance: stanceSchema,
  mechanism: mechanismSchema,
  relationship: relationshipSchema,
} as const;
const dates: ReadonlySet<string> = new Set(['date', 'signed', 'period', 'since']);

/** The reference to a record of an analysis by its id; undefined where the analysis has none of that id. */
export function referenceTo(analysis: Analysis, record: string): RecordReference | undefined {
  for (const kind of judgedKinds) {
    const found = recordsOf(analysis, kind).find((it) => it.id === record);
    const first = (found?.evidence ?? found?.mentions)?.[0];
    if (!found || !first) continue;
    const { quote, start, end } = first;
    const name = kind === 'person' ? { name: found.name } : {};
    return { kind, document: analysis.document.id, record, quote, start, end, ...name };
  }
  return undefined;
}

/** Why a record's field cannot be given the value, in words; undefined where it can. No value takes the field away. */
export function correctionProblem(
  analysis: Analysis,
  { kind, record }: RecordReference,
  field: string,
  value: string | undefined,
): string | undefined {
  const fields: readonly string[] = correctableFields[kind];
  if (!fields.includes(field))
    return `Of a record of this kind (${kind}) these can be corrected: ${fields.join(', ')}.`;
  if (value !== undefined && dates.has(field) && !isEdtf(value))
    return `“${value}” is no date. Write it as 2025-10-20, 2025-10 or 2025, or two of them with a stroke between.`;
  const before = recordsOf(analysis, kind).find((it) => it.id === record);
  const result = schemas[kind].safeParse({ ...before, [field]: fieldOfText(field, value) });
  const [issue] = result.error?.issues ?? [];
  if (!issue) return undefined;
  if (value === undefined) return `A record of this kind (${kind}) must have a value for “${field}”.`;
  return 'values' in issue
    ? `“${value}” is no value for “${field}”. These are: ${issue.values.join(', ')}.`
    : `${field}: ${issue.message}`;
}

/** What the field of a record holds, as a correction would give it; undefined where it holds nothing. */
export function fieldTextOf(
  analysis: Analysis,
  { kind, record }: Pick<RecordReference, 'kind' | 'record'>,
  field: string,
): string | undefined {
  const found = recordsOf(analysis, kind).find((it) => it.id === record);
  return textOfField(field, (found as Readonly<Record<string, unknown>> | undefined)?.[field]);
}

interface AnyRecord {
  readonly id: string;
  readonly name?: string;
  readonly evidence?: readonly Evidence[];
  readonly mentions?: readonly Evidence[];
}

function recordsOf(analysis: Analysis, kind: JudgedKind): readonly AnyRecord[] {
  return analysis[listOfKind[kind]];
}
