import { z } from 'zod';
import { type Ask as JudgeAsk, type JudgeResult, judgeIn } from '../judge.ts';
import { BadAsk } from './ask.ts';
import type { OpenDesk } from './open-desk.ts';

const id = z.string().min(1).max(500);
const decisions = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('same'), left: id, right: id }),
  z.object({ ask: z.literal('different'), left: id, right: id }),
  z.object({ ask: z.literal('unsure'), left: id, right: id }),
  z.object({ ask: z.literal('accept'), id, all: z.stringbool().optional() }),
  z.object({ ask: z.literal('reject'), id, all: z.stringbool().optional() }),
  z.object({
    ask: z.literal('correct'),
    id,
    field: z.string().max(40),
    value: z
      .string()
      .max(500)
      .transform((it) => it.trim() || undefined)
      .optional(),
    all: z.stringbool().optional(),
  }),
  z.object({ ask: z.literal('undo'), number: z.coerce.number().int().positive().optional() }),
]);
const signature = z.object({ reason: z.string().max(500).optional() });

/**
 * Takes the decision that a form of the desk gives, by whom the desk knows; else by the user of the system.
 * Throws BadAsk where the fields are no decision.
 */
export async function decide(
  { register }: OpenDesk,
  fields: Readonly<Record<string, unknown>>,
  by?: string,
): Promise<JudgeResult> {
  const asked = decisions.safeParse(fields);
  const signed = signature.safeParse(fields);
  if (!asked.success || !signed.success) throw new BadAsk('The form holds no decision.');
  const reason = signed.data.reason?.trim() || undefined;
  return judgeIn(register, asked.data satisfies JudgeAsk, { by, reason });
}
