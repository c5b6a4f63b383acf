import type { Position } from '#model/analysis';
import type { PersonMention } from '#model/mention';
import type { DocumentPerson } from '#model/reading';
import { foldKey } from '#text/fold';
import { rememberByWord } from '#text/remember';

/** The fullest name, the ranks and the offices that the mentions of one person give. */
export function describePerson(
  mentions: readonly PersonMention[],
  state: string | undefined,
): Pick<DocumentPerson, 'name' | 'ranks' | 'positions'> {
  const fullest = mentions.toSorted((a, b) => nameWords(b).length - nameWords(a).length || a.start - b.start);
  const positions = mentions.flatMap((it) =>
    it.positions.map((position) => ({ ...position, state: position.state ?? state })),
  );
  return {
    name: fullest[0]?.name ?? '',
    ranks: [...new Set(mentions.flatMap((it) => it.ranks))],
    positions: mergePositions(positions),
  };
}

/** The words of the name, folded; initials without their stop. */
export function nameWords(mention: PersonMention): readonly string[] {
  return wordsOfName(mention.name);
}

const wordsOfName = rememberByWord((name): readonly string[] =>
  foldKey(name)
    .split(/[\s.]+/u)
    .filter(Boolean),
);

/** Positions without repeats: a title whose words another one holds says less than that one and is left out. */
export function mergePositions(positions: readonly Position[]): readonly Position[] {
  const kept: Position[] = [];
  const byLength = positions.toSorted((a, b) => titleWords(b).length - titleWords(a).length);
  for (const position of byLength) {
    const words = titleWords(position);
    const known = kept.some((it) => {
      const other = new Set(titleWords(it));
      return sameGrade(titleWords(it), words) && words.every((word) => other.has(word));
    });
    if (!known) kept.push(position);
  }
  return positions.filter((position) => kept.includes(position));
}

const grades = new Set(['deputy', 'vice', 'assistant', 'under', 'acting', 'former', 'permanent']);

function sameGrade(a: readonly string[], b: readonly string[]): boolean {
  const of = (words: readonly string[]) => words.filter((word) => grades.has(word)).join(' ');
  return of(a) === of(b);
}

/** What headlines and messages make short. */
const abbreviated: Readonly<Record<string, string>> = {
  pm: 'prime minister',
  dpm: 'deputy prime minister',
  vpm: 'vice prime minister',
  fm: 'foreign minister',
};

function titleWords(position: Position): readonly string[] {
  return foldKey(`${position.title} ${position.organization ?? ''}`)
    .replaceAll('defense', 'defence')
    .replaceAll(/(?<!\p{L})(?:[dv]?pm|fm)(?!\p{L})/gu, (short) => abbreviated[short] ?? short)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !['of', 'the', 'and', 'for'].includes(word));
}
