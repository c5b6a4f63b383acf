import { z } from 'zod';
import { type Ask as JudgeAsk, type JudgeResult, judgeIn } from '../judge.ts';
import { BadAsk } from './ask.ts';
import type { OpenDesk } from './open-desk.ts';

/** An id, or the address of the page that has it. */
const id = z.string().min(1).max(2_000).transform(idIn);
const change = z.object({ field: z.string().max(40), value: z.string().max(2_000).optional() });
const decisions = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('same'), left: id, right: id }),
  z.object({ ask: z.literal('different'), left: id, right: id }),
  z.object({ ask: z.literal('unsure'), left: id, right: id }),
  z.object({ ask: z.literal('accept'), id, all: z.stringbool().optional() }),
  z.object({ ask: z.literal('reject'), id, all: z.stringbool().optional() }),
  z.object({
    ask: z.literal('correct'),
    id,
    changes: z.array(change).max(40),
    all: z.stringbool().optional(),
  }),
  z.object({ ask: z.literal('hold'), id, field: z.string().max(40), value: z.string().max(500) }),
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
  const asked = decisions.safeParse({ ...fields, changes: changesIn(fields) });
  const signed = signature.safeParse(fields);
  if (!asked.success || !signed.success) throw new BadAsk('The form holds no decision.');
  const reason = signed.data.reason?.trim() || undefined;
  return judgeIn(register, asked.data satisfies JudgeAsk, { by, reason });
}

/**
 * The fields whose value (`to.status`) is another than the one that the form showed (`was.status`). Lists may come as
 * several values or as one text.
 */
function changesIn(fields: Readonly<Record<string, unknown>>): readonly z.infer<typeof change>[] {
  return Object.keys(fields).flatMap((name) => {
    if (!name.startsWith('was.')) return [];
    const field = name.slice('was.'.length);
    const [before, value] = [textOf(fields[name]), textOf(fields[`to.${field}`])];
    return before === value ? [] : [{ field, value }];
  });
}

function textOf(given: unknown): string | undefined {
  const text = Array.isArray(given) ? given.filter((it) => typeof it === 'string').join(', ') : given;
  return typeof text === 'string' ? text.trim() || undefined : undefined;
}

/** The id in the address of a page of the desk, whole or in part; other text is an id already. */
function idIn(text: string): string {
  const path = text
    .trim()
    .replace(/[?#].*$/su, '')
    .replace(/\/+$/u, '');
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
