import { z } from 'zod';
import { analysisSchema } from '#model/analysis';

/** The JSON Schema (draft 2020-12) of an analysis, from the schema that reading itself is held to. */
export function analysisJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(analysisSchema);
  return { $schema, title: 'Chancery analysis', ...schema };
}
