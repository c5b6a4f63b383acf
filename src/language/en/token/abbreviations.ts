/** Abbreviated ranks, titles and forms of address: a name follows, so their stop ends no sentence. Lower case, no stop. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  (
    'maj gen lt col capt cmdr cdr comdr sgt cpl pvt brig adm vadm radm sr sen snr rep gov amb mr mrs ms messrs mme mlle dr prof ' +
    'rev fr hon st ste ft mt pres prez sec secy asst dep dir supt insp det eng ing lic dipl arch h.e h.r.h h.h h.m ' +
    'hr ret retd acad assoc min cap cpt maj-gen lt-gen lt-col col-gen brig-gen dr-ing mag ambs profs gens cmd'
  ).split(' '),
);

/** Abbreviations before a number ("No. 12"): their stop ends no sentence when a digit follows. */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  'no nos art arts fig figs p pp sec secs vol vols ch chap para paras res par approx ca c tel ext rm'.split(
    ' ',
  ),
);

/** Abbreviated months and weekdays: their stop ends no sentence before a digit or a comma. */
export const calendarAbbreviations: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '),
);

/** Words whose stop never ends a sentence: something must follow. */
export const linkingAbbreviations: ReadonlySet<string> = new Set(
  'e.g i.e eg ie vs v cf viz incl excl esp approx resp aka a.k.a c/o'.split(' '),
);

/** Abbreviations that may end a sentence; they do so only before a word that commonly opens one. */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  'inc corp co ltd pte pty llc plc bros jr esq etc al dept govt univ assn intl natl mil bldg ave blvd rd est'.split(
    ' ',
  ),
);

const all = [
  titleAbbreviations,
  numberAbbreviations,
  calendarAbbreviations,
  linkingAbbreviations,
  closingAbbreviations,
];

/** Words that are no abbreviation unless more than their stop speaks for it ("no", "sun", "art"). */
const alsoWords = new Set(
  'no sun sat art min mag arch hon par res cap mar fig figs ch sec secs wed mon ext rm c p v co al ca pres est cmd ing eng fr ste mt ft hr det mil'.split(
    ' ',
  ),
);

/** Whether the word (lower case, without its stop) is an abbreviation that keeps its stop as part of the token. */
export function isAbbreviation(word: string): boolean {
  return all.some((list) => list.has(word));
}

/** Whether the word is as well an ordinary word or a letter, so that a stop after it may be a full stop. */
export function isAlsoWord(word: string): boolean {
  return alsoWords.has(word);
}

/** Capitalised words that commonly open a sentence and rarely follow an abbreviation inside a name. Lower case. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my in on at by for from with ' +
    'without after before during since under as and but or if when while where both others there here however ' +
    'also meanwhile earlier later last next today yesterday tomorrow according speaking following although though ' +
    'such some many most all each every neither either not nor to among over through once then thus moreover ' +
    'furthermore additionally what who which why how asked addressing referring regarding about until despite ' +
    'because so only another other several two three four five one'
  ).split(' '),
);
