import type { Area } from '#model/code';
import type { Entry } from '#model/entry';
import { buildAgreements } from './agreement-entries.ts';
import type { BuildContext } from './context.ts';
import { buildDocument, buildLeads } from './document-entries.ts';
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

const builders: Readonly<Record<string, Build>> = {
  document: buildDocument,
  event: (facts, context) => buildEvents(ofKind(facts, 'event'), context),
  agreement: (facts, context) => buildAgreements(ofKind(facts, 'agreement'), context),
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

/** The entries of a block that holds no people, from all its facts and feeds. No entries without any. */
export function buildBlock(
  block: string,
  facts: readonly Fact[],
  feeds: readonly Feed[],
  context: BuildContext,
): readonly Entry[] {
  const colon = block.indexOf(':');
  return builders[block.slice(0, colon)]?.(facts, context, block.slice(colon + 1), feeds) ?? [];
}

/** The people of blocks that are linked, from all their facts. */
export function buildPersonBlocks(facts: readonly Fact[], context: BuildContext): readonly Entry[] {
  return buildPeople(ofKind(facts, 'person'), context);
}

function ofKind<Kind extends Fact['kind']>(
  facts: readonly Fact[],
  kind: Kind,
): readonly Extract<Fact, { kind: Kind }>[] {
  return facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);
}
