import { textWidth } from './fit.ts';
import { element, type Markup, words } from './markup.ts';

/** One sign of a chart with what it means. */
export interface Entry {
  readonly label: string;
  /** The class of the marks that it explains. */
  readonly sign: 'mark' | 'span' | 'hollow' | 'denied' | 'rank' | 'line' | 'line dashed' | 'conflict';
}

const rowHeight = 16;
const size = 10;

/** Signs and what they mean in rows that fit the width, then a remark; `y` is the base line of the first row. */
export function legendOf(
  entries: readonly Entry[],
  width: number,
  y: number,
  remark?: string,
): { readonly marks: readonly Markup[]; readonly height: number } {
  let [x, row] = [0, 0];
  const place = (wide: number): readonly [number, number] => {
    if (x > 0 && x + wide > width) {
      x = 0;
      row += 1;
    }
    const at = [x, y + row * rowHeight] as const;
    x += wide + 14;
    return at;
  };
  const marks = entries.map(({ label, sign }) => {
    const [left, base] = place(22 + textWidth(label, size));
    return element(
      'g',
      { transform: `translate(${left.toFixed(1)} ${base.toFixed(1)})` },
      signOf(sign),
      element('text', { class: 'soft small', x: 22, y: 0 }, words(label)),
    );
  });
  if (remark) {
    const [left, base] = place(textWidth(remark, size));
    marks.push(element('text', { class: 'soft small', x: left, y: base }, words(remark)));
  }
  return { marks, height: marks.length > 0 ? (row + 1) * rowHeight : 0 };
}

function signOf(sign: Entry['sign']): Markup {
  if (sign.startsWith('line')) return element('line', { class: sign, x1: 1, x2: 16, y1: -3.5, y2: -3.5 });
  if (sign === 'span' || sign === 'rank') {
    const name = sign === 'rank' ? 'mark rank' : 'span';
    return element('rect', { class: name, x: 0, y: -6.5, width: 17, height: 6, rx: 3 });
  }
  const name = sign === 'conflict' ? 'mark conflict' : sign;
  return element('circle', { class: name, cx: 9, cy: -3.5, r: 4.3 });
}
