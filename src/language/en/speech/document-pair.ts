import type { Reading } from '#model/reading';

/**
 * The two states that "our", "both sides" and the like mean where nothing nearer names them: the home state of the
 * document and the other one it is most about, else the two it is most about. Sorted; empty where it names no two.
 */
export function documentPair({ sides, home }: Reading): readonly string[] {
  const others = sides.filter((side) => side !== home);
  const pair = home === undefined ? sides.slice(0, 2) : [home, ...others.slice(0, 1)];
  return pair.length === 2 ? pair.toSorted() : [];
}
