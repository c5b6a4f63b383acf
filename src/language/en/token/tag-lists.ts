import type { PartOfSpeech, Token } from '#model/token';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Articles, demonstratives and possessive pronouns: a noun follows. */
export const determiners = words('a an the this these those his its their our my your her every each no any');

/** Modal verbs: a plain verb follows. */
export const modals = words("will would can could may might shall should must 'll ca wo");

/** Words in -ing that are as often nouns as verbs. */
export const deedNouns = words(
  'meeting signing opening hearing briefing greeting training building understanding gathering sitting closing hosting crossing setting ruling',
);

/** Verbs (lemma) whose forms the tagger takes for nouns. */
export const deedVerbs = words(
  'share support visit plan host aim hope promise claim need welcome praise mark vow award sign back offer head review tour lead start ' +
    'pledge seek value respect train exchange promote increase boost access address benefit counter call name term witness advance combat fight',
);

/** Words other than determiners that may open the object of a verb. */
export const quantifiers = words('many several some more all both new strong common');

/** Participles that tell a state of mind and are adjectives after "be". */
export const states = words(
  'interested pleased delighted concerned committed prepared dedicated determined convinced satisfied honored honoured devoted united detailed limited advanced complicated related based aged',
);

/** Participles that are adjectives more often than not, between a verb or "and" and a noun. */
export const describing = words(
  'shared continued renewed sustained organized organised related limited advanced enhanced increased coordinated extended expanded combined integrated planned repeated improved strengthened',
);

/** Words in -ing that describe the noun behind them. */
export const gerundAdjectives = words(
  'existing ongoing remaining growing emerging pressing upcoming outstanding participating neighbouring neighboring falling rising leading coming developing',
);

/** What "working" before it describes. */
export const workedAt = words(
  'visit trip meeting session group party lunch luncheon breakfast dinner level language document paper relationship relations day hours conditions committee',
);

/** Forms that are verbs and never nouns, though the tagger takes them for such. */
export const neverNouns = words(
  'includes discuss discusses agree agrees reaffirm reaffirms emphasize emphasizes provide provides receive receives condemn condemns ' +
    'become becomes consider considers strengthen strengthens deepen deepens enhance enhances expand expands',
);

/** Verbs (lemma) without an object whose form in -s stands right behind a name ("Petrov travels to …"). */
export const journeyVerbs = words('travel arrive depart meet speak participate');

/** Feelings that one expresses: nouns behind a verb. */
export const feelings = words(
  'hope concern interest support praise trust doubt desire wish regret respect help aid thanks',
);

/** Verbs (lemma) whose object is a feeling ("expressed hope that"). */
export const feelingVerbs = words(
  'express voice convey reiterate offer provide give receive seek gain lend show pledge extend share raise welcome win',
);

/** Words before "to" behind which no infinitive stands. */
export const beforePreposition = words('related relating pertaining according owing contrary regard respect');

/** Verbs (lemma) that a gerund follows. */
export const gerundVerbs = words(
  'consider suggest propose recommend continue start begin stop keep avoid oppose resume discuss',
);

/** Nouns that are plural without an "s", so that a plain verb may follow. */
export const collectives = words(
  'people police staff personnel media majority men women children youth rest half',
);

/** Pronouns that are the subject of the word behind them. */
export const subjectPronouns = words('this it he she who');

/** Pronouns that are the object of the word before them. */
export const objectPronouns = words('them him us me');

/** Tags of what a modifier stands before. */
export const nominal: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** Tags that open the object of a verb, and no compound. */
export const opensPhrase: ReadonlySet<PartOfSpeech> = new Set(['DET', 'PROPN', 'PRON', 'NUM']);

/** Whether the token is a determiner, whatever its tag says. */
export function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && determiners.has(token.folded) && token.tag !== 'ADV' && token.tag !== 'INTJ';
}

/** Whether the token is a possessive mark. */
export function isPossessive(token: Token | undefined): boolean {
  return token?.tag === 'PART' && (token.folded === "'s" || token.folded === "'");
}

/** Whether the word is written with a capital. */
export function isCapitalised(token: Token | undefined): boolean {
  if (!token) return false;
  const code = token.text.charCodeAt(0);
  if (code < 128) return code > 64 && code < 91;
  const first = token.text.charAt(0);
  return first !== first.toLowerCase();
}
