/** The words between the spaces of a list; `_` stands for a space inside one. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).map((it) => it.replaceAll('_', ' ')));
}

/** Verbs (lemma) whose complement may be a clause with or without "that": speech, thought, knowledge. */
export const contentVerbs = words(
  `say affirm reaffirm stress emphasize underscore underline note state announce declare add explain tell inform assure believe think
  hope expect know hear learn see find show indicate suggest propose recommend agree confirm reiterate recall remind warn claim
  report argue acknowledge admit recognize highlight point_out understand feel predict estimate pledge promise vow insist assert
  maintain conclude decide determine demonstrate mean ensure request demand ask urge observe remark write reply answer respond
  stipulate provide verify welcome_that commend guarantee anticipate consider convince notify advise testify caution clarify
  express_hope signal propose comment quip joke continue concede deny reveal disclose imply`,
);

/** Content verbs that stand beside a quote or behind what was said ("…, X said"). */
export const speechVerbs = words(
  `say affirm reaffirm stress emphasize underscore underline note state announce declare add explain tell reiterate recall warn claim report argue
  acknowledge highlight observe remark write reply answer respond insist assert conclude comment caution continue point_out
  confirm hope believe think quip joke suggest propose pledge promise vow ask urge inform`,
);

/** Verbs whose object does what the infinitive after it tells: "asked Y to consider". */
export const objectControl = words(
  `ask invite urge request allow enable help encourage persuade convince order instruct direct advise force permit press push
  tell remind warn want expect authorize cause lead require challenge train prepare implore compel summon oblige
  assign appoint designate task call_on call_upon appeal_to beg bid forbid motivate inspire commission send pressure lobby`,
);

/** Verbs that take a thing and, by "to", who gets it; the "to" phrase is the verb's. */
export const transferVerbs = words(
  `give provide offer send hand transfer deliver supply extend convey express sell present grant donate award submit return pay
  bring raise upgrade elevate lift promote lend show address devote dedicate add attach welcome expand propose
  hand_over entrust allocate assign ship forward commit limit apply link connect move restore dispatch deploy export compare`,
);

/** Nouns (lemma) that tell an act of diplomacy: what hangs on them by a preposition stays with them. */
export const eventNouns = words(
  `visit trip tour meeting talk discussion conversation call dialogue summit conference session signing exchange negotiation consultation
  ceremony reception exercise stay stopover arrival departure participation cooperation agreement memorandum protocol invitation
  conclusion establishment readout briefing forum round handover opening transfer sale delivery implementation anniversary
  drill patrol training statement attack launch lunch dinner breakfast event interview encounter remark speech address`,
);

/** Nouns whose complement is a clause with "that". */
export const contentNouns = words(
  'belief hope view fact confidence opinion wish assurance agreement conviction understanding idea proposal report claim statement assertion pledge promise evidence sign certainty impression news expectation condition concern doubt announcement commitment readiness satisfaction decision',
);

/** Nouns that an infinitive completes and whose receiver ("to Y") does the act. */
export const receiverNouns = words(
  'invitation request call appeal order permission instruction offer proposal recommendation need necessity opportunity chance',
);

/** Prepositions of several words, after the first; the longest is tried first. */
export const prepositionChains: Readonly<Record<string, readonly string[]>> = {
  on: [
    'the sidelines of',
    'the margins of',
    'the fringes of',
    'the occasion of',
    'the eve of',
    'the basis of',
    'the part of',
    'the side of',
    'the initiative of',
    'the sideline of',
    'behalf of',
    'account of',
    'top of',
  ],
  in: [
    'the presence of',
    'the framework of',
    'the context of',
    'the course of',
    'the wake of',
    'the event of',
    'the light of',
    'the face of',
    'the run-up to',
    'accordance with',
    'addition to',
    'line with',
    'light of',
    'view of',
    'support of',
    'response to',
    'exchange for',
    'return for',
    'favor of',
    'favour of',
    'honor of',
    'honour of',
    'terms of',
    'front of',
    'spite of',
    'coordination with',
    'cooperation with',
    'collaboration with',
    'consultation with',
    'partnership with',
    'conjunction with',
    'connection with',
    'relation to',
    'charge of',
    'case of',
    'place of',
    'keeping with',
    'the capacity of',
  ],
  at: ['the invitation of', 'the request of', 'the initiative of', 'the head of', 'the expense of'],
  within: ['the framework of'],
  under: ['the auspices of', 'the framework of', 'the leadership of', 'the chairmanship of', 'the terms of'],
  with: ['a view to', 'regard to', 'respect to', 'the participation of', 'reference to'],
  for: ['the purpose of', 'the sake of'],
  by: ['means of', 'way of', 'virtue of'],
  as: ['part of', 'a result of', 'a guest of', 'opposed to', 'of', 'for', 'to', 'regards'],
  ahead: ['of'],
  because: ['of'],
  due: ['to'],
  according: ['to'],
  out: ['of'],
  instead: ['of'],
  regardless: ['of'],
  along: ['with'],
  together: ['with'],
  such: ['as'],
  prior: ['to'],
  thanks: ['to'],
  next: ['to'],
  close: ['to'],
  up: ['to'],
  apart: ['from'],
  aside: ['from'],
  away: ['from'],
  based: ['on'],
  pursuant: ['to'],
  subject: ['to'],
  contrary: ['to'],
  outside: ['of'],
  inside: ['of'],
  pertaining: ['to'],
  owing: ['to'],
  starting: ['from'],
};

/** Words that look like verbs or adverbs and stand as prepositions before a phrase. */
export const verbalPrepositions = words(
  'following including regarding concerning during despite amid amidst pending per via alongside excluding involving versus vs unlike like except worth',
);

/** Words that open an adverbial clause. */
export const subordinators = words(
  'while whereas although though because if unless until when whenever once since as after before whether till lest',
);

/** Subordinators that are prepositions before a phrase without a verb. */
export const subordinatorsOrPrepositions = words(
  'since as after before until till once while when although though if unless',
);

/** Words that open a relative clause. */
export const relativeWords = words('who whom which whose where whereby');

/** Words that open an indirect question. */
export const questionWords = words('how what why who which where when whether whom');

/** Verbs whose object does what a plain verb after it tells ("help farmers sell"). */
export const bareInfinitive = words('help let make see have');
