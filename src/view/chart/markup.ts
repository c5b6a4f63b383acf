import { escapeHtml, onOneLine } from '../plain-text.ts';

/** Finished markup: made by `element` and `words` alone, so that nothing from a document gets in unescaped. */
export type Markup = string & { readonly markup: true };

/** Values of attributes; one that is `undefined` or false is left out, `true` stands alone. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Elements that HTML writes without an end. In SVG an empty element is closed in its tag. */
const shapes = new Set(['circle', 'line', 'path', 'rect', 'stop', 'use']);

/** One element. Throws RangeError for a number that is not finite: a chart never draws NaN. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Markup | undefined)[]
): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${attributeText(key, value)}"`))
    .join('');
  if (shapes.has(name) && children.length === 0) return `<${name}${written}/>` as Markup;
  return `<${name}${written}>${joined(children)}</${name}>` as Markup;
}

/** Text as it may stand in an element: escaped, on one line, without marks that turn the direction of writing. */
export function words(text: string): Markup {
  return escapeHtml(text) as Markup;
}

/** Markup in a row. */
export function joined(parts: readonly (Markup | undefined)[]): Markup {
  return parts.filter((it) => it !== undefined).join('') as Markup;
}

/** The markup inside a link where there is an address, else as it is. Addresses that run code are left out. */
export function linked(url: string | undefined, ...children: readonly (Markup | undefined)[]): Markup {
  if (url === undefined || !isAddress(url)) return joined(children);
  return element('a', { href: url }, ...children);
}

/** A number with at most one decimal, as coordinates are written. */
function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A chart cannot draw ${value}`);
  return String(Math.round(value * 10) / 10 + 0);
}

/** A path in this page's own site (`/…`, `?…`, `#…`) or one of the web. */
function isAddress(url: string): boolean {
  const written = onOneLine(url);
  if (/^(?:\/(?![/\\])|\?|#)/u.test(written)) return true;
  return URL.canParse(written) && /^https?:$/u.test(new URL(written).protocol);
}

function attributeText(key: string, value: string | number | boolean | undefined): string {
  if (typeof value === 'number') return coordinate(value);
  const text = String(value);
  if (key === 'd' || key === 'points') {
    if (/NaN|Infinity|undefined/u.test(text))
      throw new RangeError(`A chart cannot draw ${text.slice(0, 80)}`);
  }
  return escapeHtml(text);
}
