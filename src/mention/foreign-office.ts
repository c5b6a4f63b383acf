import { stateOfCode } from '#lexicon/states';
import type { PersonMention } from '#model/mention';
import type { Sides } from './find-sides.ts';
import { type SentenceMentions, sentenceOf } from './sentence-mentions.ts';

/** Members of a government that has secretaries in place of ministers hold none of these. */
const ministerial =
  /^(?:(?:deputy|first|vice|alternate|acting) )*(?:prime minister|premier|chancellor|(?:\p{L}+ ){0,2}minister(?: (?:of|for) .*)?)$/iu;
const crowned =
  /^(?:king|queen|emir|amir|sultan|emperor|empress|crown prince|crown princess|grand duke|grand duchess)$/iu;

/** Whether somebody holds an office that the state does not have, and so is of another one. */
export function holdsForeignOffice(mentions: readonly PersonMention[], code: string | undefined): boolean {
  const state = code === undefined ? undefined : stateOfCode(code);
  if (!state) return false;
  const titles = mentions.flatMap((it) => it.positions.map((position) => position.title));
  if (state.offices !== 'crown' && titles.some((title) => crowned.test(title))) return true;
  return state.offices === 'secretaries' && titles.some((title) => ministerial.test(title));
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
