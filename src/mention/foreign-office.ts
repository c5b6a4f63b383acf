import type { PersonMention } from '#model/mention';
import type { Sides } from './find-sides.ts';
import { type SentenceMentions, sentenceOf } from './sentence-mentions.ts';

/**
 * Heads and members of government that a state does not have, by its code. The members of the cabinet of the United States are
 * secretaries (United States Code, title 5, section 101); it has neither a prime minister nor a crown.
 */
const absent: Readonly<Record<string, RegExp>> = {
  USA: /^(?:(?:deputy|first|vice|alternate|acting) )*(?:prime minister|premier|chancellor|king|queen|emir|sultan|crown prince|(?:\p{L}+ ){0,2}minister(?: (?:of|for) .*)?)$/iu,
};

/** States with a crown, by their codes (Commonwealth realms, emirates and the like included). */
const crowns = new Set(
  `AND ATG AUS BEL BHS BHR BLZ BRN BTN CAN DNK ESP GBR GRD JAM JOR JPN KHM KNA KWT LCA LIE LSO LUX MAR MCO MYS NLD NOR NZL OMN
  PNG QAT SAU SLB SWE SWZ THA TON TUV VCT ARE VAT WSM`.split(/\s+/u),
);
const crowned =
  /^(?:king|queen|emir|amir|sultan|emperor|empress|crown prince|crown princess|grand duke|grand duchess)$/iu;

/** Whether somebody holds an office that the state does not have, and so is of another one. */
export function holdsForeignOffice(mentions: readonly PersonMention[], state: string | undefined): boolean {
  if (state === undefined) return false;
  const titles = mentions.flatMap((it) => it.positions.map((position) => position.title));
  if (!crowns.has(state) && titles.some((title) => crowned.test(title))) return true;
  const none = absent[state];
  return !!none && titles.some((title) => none.test(title));
}

/**
 * The state of an official whose office the text's own state `home` does not have: the one other state that his sentence names,
 * else the one of the other main side. Undefined where there are several.
 */
export function foreignOfficial(
  mentions: readonly PersonMention[],
  sentences: readonly SentenceMentions[],
  home: string | undefined,
  sides: Sides,
): string | undefined {
  const first = mentions[0];
  if (!first || !holdsForeignOffice(mentions, home)) return undefined;
  const own = sentenceOf(first, sentences);
  const codes = own?.mentions.map((it) =>
    it.kind === 'state' || it.kind === 'organisation' ? it.code : undefined,
  );
  const named = new Set(codes?.filter((it) => it !== undefined && it !== home));
  if (named.size > 0) return named.size === 1 ? [...named][0] : undefined;
  const others = sides.filter((it) => it !== undefined && it !== home);
  return others.length === 1 && sides.some((it) => it === home) ? others[0] : undefined;
}
