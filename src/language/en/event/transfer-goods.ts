import type { Phrase } from '#model/clause';
import type { Act } from '../act/acts.ts';

/** Things that are handed over; what is only said, promised or shared ("support", "information") is none. */
const goods = new Set(
  `aircraft airplane aeroplane plane jet fighter bomber helicopter ship vessel boat cutter launch submarine corvette frigate destroyer
  minesweeper minehunter hovercraft tug tugboat dredger ferry trawler tanker barge yacht tank howitzer gun artillery cannon mortar launcher
  missile rocket torpedo mine rifle pistol revolver machine-gun weapon weaponry arm arms armament ammunition munition cartridge shell bomb
  grenade explosive interceptor radar sonar sensor scanner drone uav vehicle carrier armour armor truck lorry bus minibus tram train locomotive
  wagon carriage car motorcycle motorbike bicycle bike tractor bulldozer excavator crane machine machinery engine turbine transformer ambulance
  equipment hardware spare system trainer simulator vest helmet uniform boot jacket binoculars goggles radio satellite antenna tent blanket
  mattress tarpaulin shelter house food foodstuff rice grain wheat flour maize corn sugar milk oil meat biscuit seed fertiliser fertilizer formula
  livestock cattle cow sheep goat horse panda elephant medicine drug vaccine dose insulin serum antibiotic oxygen mask glove gown ventilator test
  reagent kit hospital clinic ward bed incubator wheelchair prosthesis x-ray microscope refrigerator freezer generator battery panel pump well
  pipe filter purifier fuel diesel petrol gas lng coal electricity cement steel timber computer laptop tablet printer server software laboratory
  lab textbook desk supply supplies goods cargo consignment shipment batch package parcel tonne ton relief aid assistance fund money dollar
  euro grant loan credit donation funding school dormitory centre center bridge plant farm library station building stadium museum headquarters`.split(
    /\s+/u,
  ),
);
/** Objects of "donate", "hand over" and the like that are no goods. */
const noGoods = new Set(
  `letter message note copy credential credentials report document instrument invitation suspect prisoner hostage fugitive criminal person man woman
  citizen national body presidency chairmanship chair power reins command control baton post office list protest petition statement speech
  greeting regard condolence congratulation organ blood time life responsibility sovereignty draft proposal award medal order prize degree
  decoration title key territory island region area land base remains archive text file information intelligence data paper ultimatum response
  reply memorandum plan programme program certificate card flag gift present ownership torch
  share stake bond product company right licence license interest asset book painting picture album portrait statue icon`.split(
    /\s+/u,
  ),
);
/** Verbs whose object is goods whatever it is, unless it is known for none. */
const giftVerbs = new Set([
  'donate',
  'gift',
  'hand over',
  'sell',
  'export',
  'lend',
  'airlift',
  'ship',
  'buy',
  'purchase',
]);

/** Whether the phrase names goods or money that one may hand over. */
export function hasGoods(phrase: Phrase, act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const parts = phrase.conjuncts.length > 0 ? phrase.conjuncts : [phrase];
  return parts.some((part) => {
    const nested = part.attached.filter((it) => it.preposition === 'of').map((it) => it.phrase.head);
    return (
      isSum(part, act) ||
      [part.head, ...nested].some(
        (at) =>
          /^[A-Z]{1,3}-?\d{2,3}s?$/u.test(tokens[at]?.text ?? '') ||
          goods.has(tokens[at]?.lemma ?? '') ||
          goods.has(tokens[at]?.folded ?? ''),
      ) ||
      isGift(part, act)
    );
  });
}

/** "donated *two dredgers*": a countable thing, or one with a number, that is given by a verb of giving. */
function isGift(part: Phrase, act: Act): boolean {
  if (act.kind !== 'verb' || !giftVerbs.has(act.lemma)) return false;
  const { tokens } = act.sentence.sentence;
  const head = tokens[part.head];
  if (!head || head.tag !== 'NOUN' || noGoods.has(head.lemma)) return false;
  const before = tokens.slice(part.range.from, part.head);
  return (
    before.some((word) => word.tag === 'NUM') || (head.folded !== head.lemma && !/ion$/u.test(head.lemma))
  );
}

/** "$20 million in aid", "a loan of 30 billion yen": money that is given. */
export function isFunding(phrase: Phrase, act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const to = Math.max(phrase.range.to, ...phrase.attached.map((it) => it.phrase.range.to));
  const words = tokens.slice(phrase.range.from, to);
  const kind = words.some((word) =>
    /^(?:aid|assistance|relief|loan|grant|credit|funding|support)s?$/u.test(word.folded),
  );
  return kind && words.some((word) => word.tag === 'NUM' || /[$€£¥]/u.test(word.text));
}

/** "9 million dollars", "A$9 million": a sum of money. */
export function isSum(phrase: Phrase, act: Act): boolean {
  const { tokens } = act.sentence.sentence;
  const words = tokens.slice(phrase.range.from, phrase.range.to + 1);
  return (
    words.some((word) => /^(?:\p{Lu}{0,3}[$€£¥₹]|[$€£¥₹])/u.test(word.text)) ||
    (words.some((word) => word.tag === 'NUM') &&
      words.some((word) =>
        /^(?:dollar|euro|pound|yen|yuan|franc|krone|krona|rupee|ruble|rouble|won|shilling|rand|dirham|riyal|peso)s?$/u.test(
          word.folded,
        ),
      ))
  );
}
