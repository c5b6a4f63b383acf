import { nameOfState } from '#lexicon/states';
import { textWidth } from './fit.ts';
import { element, type Markup, words } from './markup.ts';

const labelsDrawn = 14;
/** On a phone only the first labels are shown. */
const labelsOnPhone = 6;
/** Sizes of letters in units of the sheet, as the style sheet has them; on a phone the sheet is drawn smaller. */
const size = 11;
const sizeOnPhone = 22;
/** A name may reach into the margin of a phone's page. */
const marginOnPhone = 25;

/** A state that received visits, where it lies on the map. */
export interface Spot {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly count: number;
  readonly radius: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Names of the busiest states, right or left of their circles, where no other name lies. */
export function labelMarks(spots: readonly Spot[], width: number): readonly Markup[] {
  const taken: Box[] = [];
  const takenOnPhone: Box[] = [];
  const marks: Markup[] = [];
  for (const spot of spots) {
    if (marks.length === labelsDrawn) break;
    const label = `${nameOfState(spot.code)} ${spot.count.toLocaleString('en')}`;
    const side = ([1, -1] as const).find((it) => isFree(boxOf(spot, label, it, size), taken, width));
    if (side === undefined) continue;
    taken.push(boxOf(spot, label, side, size));
    const onPhone = boxOf(spot, label, side, sizeOnPhone);
    const isMajor =
      takenOnPhone.length < labelsOnPhone && isFree(onPhone, takenOnPhone, width + marginOnPhone);
    if (isMajor) takenOnPhone.push(onPhone);
    const name = ['halo', side === -1 ? 'end' : '', isMajor ? '' : 'minor'];
    const x = spot.x + side * (spot.radius + 4);
    marks.push(element('text', { class: name.filter(Boolean).join(' '), x, y: spot.y + 4 }, words(label)));
  }
  return marks;
}

function boxOf({ x, y, radius }: Spot, label: string, side: 1 | -1, letters: number): Box {
  const start = x + side * (radius + 4);
  const wide = textWidth(label, letters);
  const [left, right] = side === 1 ? [start, start + wide] : [start - wide, start];
  return { left, right, top: y - letters * 0.75, bottom: y + letters * 0.75 };
}

function isFree(box: Box, taken: readonly Box[], right: number): boolean {
  return box.left > 0 && box.right < right && !taken.some((it) => overlap(box, it));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
