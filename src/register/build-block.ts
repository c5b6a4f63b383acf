import type { Area } from '#model/code';
import type { Entry } from '#model/entry';
import { buildAgreements } from './agreement-entries.ts';
import type { BuildContext } from './context.ts';
import { buildDocument, buildLeads } from './document-entries.ts';
import type { Built } from './doubts.ts';
import { buildEvents } from './event-entries.ts';
import type { Fact } from './fact.ts';
import type { Feed } from './feed.ts';
import { buildMechanisms } from './mechanism-entries.ts';
import { buildPeople } from './person-entries.ts';
import { buildRelationships } from './relationship-entries.ts';
import { buildStances } from './stance-entries.ts';
import { buildThread } from './thread-entries.ts';

type Build = (
  facts: readonly Fact[],
  context: BuildContext,
  rest: string,
  feeds: readonly Feed[],
) => readonly Entry[];

/** Kinds whose facts are joined by the keys of their block alone. */
const builders: Readonly<Record<string, Build>> = {
  document: buildDocument,
  relationship: (facts, context) => buildRelationships(ofKind(facts, 'relationship'), context),
  mechanism: (facts, context, _, feeds) => buildMechanisms(ofKind(facts, 'mechanism'), feeds, context),
  thread: (facts, context, rest, feeds) => {
    const words = rest.split(' ');
    const area = words.at(-1) as Area;
    return buildThread(words.slice(0, -1), area, ofKind(facts, 'initiative'), feeds, context);
  },
  stance: (facts, context) => buildStances(ofKind(facts, 'stance'), context),
  lead: (facts, context) => buildLeads(ofKind(facts, 'lead'), context),
};

/** The entries of a block that holds no people, from all its facts and feeds, and its doubts. No entries without any. */
export function buildBlock(
  block: string,
  facts: readonly Fact[],
  feeds: readonly Feed[],
  context: BuildContext,
): Built {
  const colon = block.indexOf(':');
  const [kind, rest] = [block.slice(0, colon), block.slice(colon + 1)];
  if (kind === 'event') return buildEvents(ofKind(facts, 'event'), context);
  if (kind === 'agreement') return buildAgreements(ofKind(facts, 'agreement'), context);
  return { entries: builders[kind]?.(facts, context, rest, feeds) ?? [], doubts: () => [] };
}

/** The people of blocks that are linked, from all their facts, and the doubts about them. */
export function buildPersonBlocks(facts: readonly Fact[], context: BuildContext): Built {
  return buildPeople(ofKind(facts, 'person'), context);
}

function ofKind<Kind extends Fact['kind']>(
  facts: readonly Fact[],
  kind: Kind,
): readonly Extract<Fact, { kind: Kind }>[] {
  return facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
}
