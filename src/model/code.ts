/**
 * The closed vocabularies of the codebook (docs/records.md explains each word).
 * Sources: PLOVER (event types and modes), ISO 3166-1 (states), FactBank (status), UN Treaty Collection (agreements).
 */

export const segmentKinds = [
  'headline',
  'heading',
  'dateline',
  'body',
  'caption',
  'credit',
  'teaser',
  'comment',
  'furniture',
] as const;
export type SegmentKind = (typeof segmentKinds)[number];

/** Segments whose sentences may yield facts; of the rest, a teaser yields leads and a comment nothing. */
export const newsSegments: ReadonlySet<SegmentKind> = new Set([
  'headline',
  'heading',
  'dateline',
  'body',
  'caption',
]);

export const eventForms = [
  'visit',
  'meeting',
  'call',
  'dialogue',
  'conference',
  'signing',
  'upgrade',
  'exercise',
  'competition',
  'exhibition',
  'exchange',
  'training',
  'port-call',
  'transfer',
  'other',
] as const;
export type EventForm = (typeof eventForms)[number];

export const eventStatuses = ['occurred', 'planned', 'proposed', 'denied'] as const;
export type EventStatus = (typeof eventStatuses)[number];

export const actorRoles = [
  'visitor',
  'host',
  'participant',
  'signatory',
  'witness',
  'organiser',
  'recipient',
] as const;
export type ActorRole = (typeof actorRoles)[number];

export const ploverTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type PloverType = (typeof ploverTypes)[number];

export const ploverAuxiliaries = ['historical', 'future', 'hypothetical', 'negation'] as const;

export const agreementKinds = [
  'treaty',
  'agreement',
  'memorandum',
  'plan',
  'protocol',
  'joint-statement',
  'contract',
  'roadmap',
] as const;
export type AgreementKind = (typeof agreementKinds)[number];

export const agreementStatuses = [
  'proposed',
  'drafting',
  'agreed',
  'issued',
  'signed',
  'in-force',
  'expired',
] as const;
export type AgreementStatus = (typeof agreementStatuses)[number];

export const initiativeStatuses = [
  'proposed',
  'agreed',
  'under-way',
  'delivered',
  'refused',
  'discussed',
] as const;
export type InitiativeStatus = (typeof initiativeStatuses)[number];

export const stanceTopics = [
  'no-alliances',
  'no-siding',
  'no-foreign-bases',
  'no-force',
  'peaceful-settlement',
  'law-of-the-sea',
  'code-of-conduct',
  'asean-centrality',
  'independent-foreign-policy',
  'friendly-cooperation',
  'historical-gratitude',
  'territorial-integrity',
  'one-china',
  'denuclearisation',
  'sanctions',
  'multilateralism',
  'sovereignty',
  'non-interference',
  'rules-based-order',
  'counter-terrorism',
] as const;
export type StanceTopic = (typeof stanceTopics)[number];

export const mechanismStatuses = ['proposed', 'established', 'active', 'suspended', 'ended'] as const;

export const relationshipLevels = [
  'diplomatic-relations',
  'traditional-friendship',
  'partnership',
  'comprehensive-partnership',
  'strategic-partnership',
  'comprehensive-strategic-partnership',
  'alliance',
  'cooperative-relations',
] as const;
export type RelationshipLevel = (typeof relationshipLevels)[number];

export const relationshipStatuses = ['current', 'established', 'proposed', 'ended'] as const;
export type RelationshipStatus = (typeof relationshipStatuses)[number];

export const areas = [
  'delegation-exchange',
  'training',
  'language-training',
  'scholarships',
  'experience-sharing',
  'military-science',
  'military-medicine',
  'military-history',
  'military-communications',
  'military-technical',
  'service-ties',
  'exercises',
  'competitions',
  'exhibitions',
  'peacekeeping',
  'maritime-security',
  'cyber',
  'intelligence',
  'logistics',
  'counter-terrorism',
  'border',
  'search-and-rescue',
  'war-legacies',
  'space',
  'press-and-political-work',
  'multilateral-support',
  'agreement-implementation',
  'policy-consultation',
  'trade',
  'investment',
  'energy',
  'education',
  'culture',
  'health',
  'science-technology',
  'agriculture',
  'transport',
  'tourism',
  'environment',
  'legal-judicial',
  'law-enforcement',
  'people-to-people',
  'digital',
  'finance',
  'migration',
  'nuclear',
  'defence-general',
  'basing',
  'economy',
  'infrastructure',
  'industry',
  'critical-minerals',
  'humanitarian-aid',
  'fisheries',
  'labour',
  'consular',
  'alliance-accession',
  'conflict-settlement',
] as const;
export type Area = (typeof areas)[number];

/** What a date value rests on: written in the text, worked out from another date, or the day of publication. */
export const dateBases = ['stated', 'inferred', 'published'] as const;
export type DateBasis = (typeof dateBases)[number];

export const publishedBases = ['given', 'stated', 'inferred'] as const;
export type PublishedBasis = (typeof publishedBases)[number];
