import type {
  ActorRole,
  AgreementKind,
  AgreementStatus,
  Area,
  EventForm,
  EventStatus,
  InitiativeStatus,
  PloverType,
  PublishedBasis,
  RelationshipLevel,
  RelationshipStatus,
  StanceTopic,
} from '#model/code';

/** What the codes of the register are called in words, for every view. Codes not listed read well once their hyphens are spaces. */
const words = {
  form: {
    visit: 'Visit',
    meeting: 'Meeting',
    call: 'Call',
    dialogue: 'Dialogue',
    conference: 'Conference',
    signing: 'Signing',
    upgrade: 'Relationship raised or established',
    exercise: 'Joint exercise',
    competition: 'Competition',
    exhibition: 'Exhibition',
    exchange: 'Exchange',
    training: 'Training',
    'port-call': 'Port call',
    transfer: 'Transfer',
    other: 'Other act',
  } satisfies Record<EventForm, string>,
  act: {
    AGREE: 'Statement of intent',
    CONSULT: 'Consultation',
    SUPPORT: 'Statement of support',
    COOPERATE: 'Cooperation',
    AID: 'Aid',
    CONCEDE: 'Concession',
    RETREAT: 'Retreat',
    REQUEST: 'Request',
    ACCUSE: 'Accusation',
    REJECT: 'Rejection',
    THREATEN: 'Threat',
    PROTEST: 'Protest',
    SANCTION: 'Sanction',
    MOBILIZE: 'Mobilisation',
    COERCE: 'Coercion',
    ASSAULT: 'Assault',
  } satisfies Record<PloverType, string>,
  status: {
    occurred: 'took place',
    planned: 'planned',
    proposed: 'proposed',
    denied: 'did not take place',
    discussed: 'discussed',
    agreed: 'agreed',
    'under-way': 'under way',
    delivered: 'delivered',
    refused: 'refused',
    drafting: 'being drafted',
    issued: 'issued',
    signed: 'signed',
    'in-force': 'in force',
    expired: 'expired',
  } satisfies Record<EventStatus | InitiativeStatus | AgreementStatus, string>,
  relation: {
    current: 'in place',
    established: 'established',
    proposed: 'proposed',
    ended: 'ended',
  } satisfies Record<RelationshipStatus, string>,
  level: {
    'diplomatic-relations': 'Diplomatic relations',
    'traditional-friendship': 'Traditional friendship',
    partnership: 'Partnership',
    'comprehensive-partnership': 'Comprehensive partnership',
    'strategic-partnership': 'Strategic partnership',
    'comprehensive-strategic-partnership': 'Comprehensive strategic partnership',
    alliance: 'Alliance',
    'cooperative-relations': 'Cooperative relations',
  } satisfies Record<RelationshipLevel, string>,
  agreement: {
    treaty: 'Treaty',
    agreement: 'Agreement',
    memorandum: 'Memorandum',
    plan: 'Plan',
    protocol: 'Protocol',
    'joint-statement': 'Joint statement',
    contract: 'Contract',
    roadmap: 'Roadmap',
  } satisfies Record<AgreementKind, string>,
  role: {
    visitor: 'visiting',
    host: 'hosting',
    participant: 'taking part',
    signatory: 'signing',
    witness: 'witnessing',
    organiser: 'organising',
    recipient: 'receiving',
  } satisfies Record<ActorRole, string>,
  basis: {
    given: 'given with the document',
    stated: 'stated in the text',
    inferred: 'inferred from the text',
  } satisfies Record<PublishedBasis, string>,
  area: {
    'press-and-political-work': 'Press and political work',
    'science-technology': 'Science and technology',
    'defence-general': 'Defence in general',
    'legal-judicial': 'Legal and judicial affairs',
    'military-technical': 'Military technology and arms',
    'service-ties': 'Ties between armed services',
    'delegation-exchange': 'Exchange of delegations',
    'multilateral-support': 'Support in multilateral forums',
    'agreement-implementation': 'Carrying out agreements',
    'people-to-people': 'People-to-people ties',
    border: 'Border affairs',
    cyber: 'Cyber security',
    'war-legacies': 'Legacies of war',
    digital: 'Digital technology',
    nuclear: 'Nuclear affairs',
    'search-and-rescue': 'Search, rescue and disaster relief',
    'counter-terrorism': 'Counter-terrorism',
    'experience-sharing': 'Sharing of experience',
    'alliance-accession': 'Accession to an alliance',
    'conflict-settlement': 'Settlement of conflicts',
  } satisfies Partial<Record<Area, string>>,
  topic: {
    'no-alliances': 'No military alliances',
    'no-siding': 'No siding with one country against another',
    'no-foreign-bases': 'No foreign bases',
    'no-force': 'No use or threat of force',
    'law-of-the-sea': 'Law of the sea',
    'code-of-conduct': 'Code of conduct at sea',
    'asean-centrality': 'Centrality of ASEAN',
    'one-china': 'One China',
    'rules-based-order': 'Rules-based order',
    'counter-terrorism': 'Counter-terrorism',
    'non-interference': 'Non-interference',
  } satisfies Partial<Record<StanceTopic, string>>,
  field: {
    rank: 'rank',
    date: 'date',
    place: 'place',
    signed: 'date of signing',
    status: 'status',
    states: 'sides',
    by: 'stated by',
    ranks: 'ranks',
    since: 'date',
    name: 'name',
    state: 'state',
    form: 'form',
    mechanism: 'mechanism',
    title: 'title',
    kind: 'kind',
    period: 'period',
    parties: 'parties',
    areas: 'areas',
    topic: 'topic',
    level: 'level',
  },
} as const;

/** The vocabularies that have labels. */
export type Vocabulary = keyof typeof words;

/** What a code is called in words; a code without an entry of its own reads as written, hyphens as spaces, first letter large. */
export function labelOf(vocabulary: Vocabulary, code: string): string {
  const table: Readonly<Record<string, string>> = words[vocabulary];
  return (Object.hasOwn(table, code) ? table[code] : undefined) ?? capitalised(code.replaceAll('-', ' '));
}

/** The text with its first letter large; the rest is left alone. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "1 document", "2 documents": the count with a noun whose plural takes an s, unless one is given. */
export function counted(count: number, noun: string, plural: string = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : plural}`;
}

/**
 * Who asked, offered or did what an initiative is about, behind its status, and of whom: " by Chile to Kenya". The sides of
 * what was refused are those that it was refused to: " to Chile by Kenya". Empty where nobody is named.
 */
export function sidesWords(status: string, by: readonly string[], to: readonly string[] = []): string {
  const [first, second] = status === 'refused' ? ['to', 'by'] : ['by', 'to'];
  const words = (link: string | undefined, names: readonly string[]) =>
    names.length > 0 ? ` ${link} ${listed(names)}` : '';
  return `${words(first, by)}${words(second, to)}`;
}
