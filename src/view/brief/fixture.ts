import type { Entry, SourceReference } from '#model/entry';

/** A small register of invented facts about Chile, Kenya and Norway, for the tests of the views. */
const documents = {
  a: {
    file: 'news/lamu-talks.txt',
    publisher: 'Coast Herald',
    title: 'Ports and patrols',
    published: '2031-03-15',
    publishedBasis: 'given',
  },
  b: {
    file: 'news/lamu-talks-wire.txt',
    publisher: 'Andes Wire',
    published: '2031-03-14',
    publishedBasis: 'stated',
  },
  c: {
    file: 'archive/1998.html',
    url: 'https://example.org/archive/1998',
    published: '1998',
    publishedBasis: 'inferred',
  },
  d: { file: 'news/norway.txt', title: 'Fish [and] *chips*' },
} as const;

function from(document: keyof typeof documents, quote: string, start = 0): SourceReference {
  const { file } = documents[document];
  return { file, document, record: `e${start}`, quote, start, end: start + quote.length };
}

const visit = from('a', 'Admiral Rosa Huenchumán arrived in Mombasa on Tuesday for a three-day visit', 40);
const visitWire = from('b', 'a three-day visit to Kenya by the Chilean navy chief', 12);
const talks = from(
  'a',
  'In talks with Defence Principal Secretary Wanjiru Otieno, the admiral asked for berths at Lamu',
  140,
);
const newArea = from('a', 'both called marine search and rescue a new field', 300);
const pact1998 = from('c', 'The navies signed a search and rescue arrangement in June 1997', 5);

/** The entries of the register, in no order. */
export const fixture: readonly Entry[] = [
  ...Object.entries(documents).map(
    ([id, document]): Entry => ({
      entry: 'document',
      id,
      ...document,
      appearances:
        id === 'b' ? [{ file: documents.b.file }, { file: 'copies/wire.txt', publisher: 'Daily Copy' }] : [],
    }),
  ),
  {
    entry: 'person',
    id: 'person-rosa',
    name: 'Rosa Huenchumán',
    names: ['Rosa Huenchumán', 'Rosa Huenchuman'],
    state: 'CHL',
    ranks: [
      { value: 'Admiral', date: '2031-03-11', sources: [visit] },
      { value: 'Vice Admiral', date: '2031-03-14', sources: [visitWire] },
    ],
    positions: [
      {
        title: 'Commander-in-Chief',
        organization: 'Chilean Navy',
        state: 'CHL',
        date: '2031-03-11',
        sources: [visit],
      },
    ],
    conflicts: [
      {
        field: 'rank',
        values: [
          { value: 'Admiral', sources: [visit] },
          { value: 'Vice Admiral', sources: [visitWire] },
        ],
      },
    ],
    sources: [visit, visitWire],
  },
  {
    entry: 'person',
    id: 'person-wanjiru',
    name: 'Wanjiru Otieno',
    names: ['Wanjiru Otieno'],
    state: 'KEN',
    ranks: [],
    positions: [
      { title: 'Principal Secretary for Defence', state: 'KEN', date: '2031-03', sources: [talks] },
    ],
    conflicts: [],
    sources: [talks],
  },
  {
    entry: 'person',
    id: 'person-elsewhere',
    name: 'Kamau Elsewhere',
    names: ['Kamau Elsewhere'],
    state: 'KEN',
    ranks: [],
    positions: [],
    conflicts: [],
    sources: [from('d', 'Kamau Elsewhere of Kenya met the Norwegians')],
  },
  {
    entry: 'event',
    id: 'event-visit',
    form: 'visit',
    plover: { type: 'CONSULT', mode: 'visit', contexts: ['military'] },
    states: ['CHL', 'KEN'],
    people: ['person-rosa'],
    actors: [
      { state: 'CHL', person: 'person-rosa', role: 'visitor' },
      { state: 'KEN', role: 'host' },
    ],
    date: '2031-03-11/2031-03-13',
    dateBasis: 'inferred',
    place: { name: 'Mombasa', state: 'KEN' },
    status: 'occurred',
    independentSources: 2,
    conflicts: [
      {
        field: 'date',
        values: [
          { value: '2031-03-11/2031-03-13', sources: [visit] },
          { value: '2031-03-12/2031-03-14', sources: [visitWire] },
        ],
      },
    ],
    sources: [visit, visitWire],
  },
  {
    entry: 'event',
    id: 'event-talks',
    form: 'meeting',
    plover: { type: 'CONSULT', contexts: ['military'] },
    states: ['CHL', 'KEN'],
    people: ['person-rosa', 'person-wanjiru'],
    actors: [
      { state: 'CHL', person: 'person-rosa', role: 'visitor' },
      { state: 'KEN', person: 'person-wanjiru', role: 'host' },
    ],
    date: '2031-03-15',
    dateBasis: 'published',
    place: { name: 'Nairobi', state: 'KEN' },
    status: 'occurred',
    hedged: true,
    independentSources: 1,
    conflicts: [],
    sources: [talks],
  },
  {
    entry: 'event',
    id: 'event-drill',
    form: 'exercise',
    plover: { type: 'AGREE', contexts: ['military'], auxiliary: 'future' },
    states: ['CHL', 'KEN', 'NOR'],
    people: [],
    actors: [{ state: 'KEN', organization: 'Kenya Coast Guard Service', role: 'organiser' }],
    date: '2032',
    dateBasis: 'stated',
    status: 'planned',
    independentSources: 1,
    conflicts: [],
    sources: [from('a', 'a drill with Norway is planned for 2032', 400)],
  },
  {
    entry: 'event',
    id: 'event-protest',
    form: 'other',
    plover: { type: 'PROTEST', contexts: [] },
    states: ['CHL', 'KEN'],
    people: [],
    actors: [
      { state: 'CHL', role: 'participant' },
      { state: 'KEN', role: 'recipient' },
    ],
    status: 'denied',
    independentSources: 1,
    conflicts: [],
    sources: [from('c', 'Santiago denied having protested to Nairobi', 80)],
  },
  {
    entry: 'agreement',
    id: 'agreement-sar',
    kind: 'memorandum',
    title: 'arrangement on search and rescue',
    parties: ['CHL', 'KEN'],
    areas: ['search-and-rescue', 'maritime-security'],
    signed: '1997-06',
    period: '1997/2002',
    status: 'signed',
    independentSources: 1,
    conflicts: [],
    sources: [pact1998],
  },
  {
    entry: 'agreement',
    id: 'agreement-plan',
    kind: 'plan',
    parties: ['CHL', 'KEN', 'NOR'],
    areas: [],
    period: '2032',
    status: 'drafting',
    independentSources: 1,
    conflicts: [],
    sources: [from('b', 'a plan for 2032 is being drafted', 200)],
  },
  {
    entry: 'relationship',
    id: 'relationship-partners',
    states: ['CHL', 'KEN'],
    level: 'partnership',
    steps: [
      { date: '1998', status: 'proposed', sources: [from('c', 'Chile hoped for a partnership', 130)] },
      { date: '2029-05', status: 'established', sources: [from('a', 'the partnership of May 2029', 500)] },
    ],
  },
  {
    entry: 'mechanism',
    id: 'mechanism-staff',
    name: 'navy staff talks',
    states: ['CHL', 'KEN'],
    areas: ['service-ties'],
    status: 'active',
    sessions: ['event-talks'],
    sources: [from('b', 'the yearly navy staff talks', 260)],
  },
  {
    entry: 'thread',
    id: 'thread-berths',
    states: ['CHL', 'KEN'],
    area: 'logistics',
    steps: [
      {
        date: '2029-05',
        status: 'delivered',
        kind: 'initiative',
        by: ['KEN'],
        record: 'i1',
        sources: [from('a', 'Kenya gave berths in May 2029', 600)],
      },
      {
        date: '2030-01-10',
        status: 'proposed',
        kind: 'initiative',
        by: ['CHL'],
        record: 'i2',
        sources: [from('b', 'Chile asked for berths on 10 January 2030', 330)],
      },
      {
        date: '2031-03-15',
        status: 'proposed',
        kind: 'initiative',
        by: ['CHL'],
        record: 'i3',
        sources: [talks],
      },
      { date: '2031-03-15', status: 'discussed', kind: 'initiative', record: 'i4', sources: [talks] },
    ],
  },
  {
    entry: 'thread',
    id: 'thread-training',
    states: ['CHL', 'KEN'],
    area: 'training',
    steps: [
      {
        date: '1998',
        status: 'proposed',
        kind: 'initiative',
        by: ['CHL'],
        record: 'i5',
        sources: [from('c', 'Chile offered courses', 170)],
      },
      {
        date: '2031-03-15',
        status: 'refused',
        kind: 'initiative',
        by: ['KEN'],
        record: 'i6',
        sources: [from('a', 'Kenya turned the courses down', 700)],
      },
    ],
  },
  {
    entry: 'refuted-novelty',
    id: 'novelty-sar',
    states: ['CHL', 'KEN'],
    area: 'search-and-rescue',
    claimed: { date: '2031-03-15', sources: [newArea] },
    earlier: { date: '1997-06', kind: 'agreement', status: 'signed', sources: [pact1998] },
  },
  {
    entry: 'stance',
    id: 'stance-sea',
    by: 'KEN',
    topic: 'law-of-the-sea',
    statements: [
      {
        date: '2031-03-15',
        speaker: 'person-wanjiru',
        sources: [from('a', 'Otieno said that the law of the sea must hold', 800)],
      },
      { date: '2030-01-01', sources: [from('d', 'Kenya told Norway that the law of the sea must hold', 90)] },
    ],
  },
  {
    entry: 'lead',
    id: 'lead-president',
    form: 'meeting',
    states: ['CHL', 'KEN'],
    people: ['President Elías Quilapán'],
    date: 'XXXX-10-24',
    status: 'planned',
    sources: [from('a', 'Related: President Elías Quilapán to meet Kenyan envoy, Oct 24', 900)],
  },
  {
    entry: 'event',
    id: 'event-norway',
    form: 'call',
    plover: { type: 'CONSULT', mode: 'phone', contexts: [] },
    states: ['KEN', 'NOR'],
    people: ['person-elsewhere'],
    actors: [{ state: 'KEN', person: 'person-elsewhere', role: 'participant' }],
    date: '2030-01-01',
    status: 'occurred',
    independentSources: 1,
    conflicts: [],
    sources: [from('d', 'Kamau Elsewhere of Kenya met the Norwegians')],
  },
];
