import type { MarkupBlock } from '#model/source-document';

type Hint = MarkupBlock['hint'];

/** As much of a DOM element as reading a page needs. */
export interface PageElement {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly localName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageElement>;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => PageElement | null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const unseen = words(
  'script style template noscript head title iframe object embed svg canvas audio video select datalist input textarea math map',
);
const blocks = words(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const close = words('li dd dt td th tr button summary legend');

/** Words in the class, id or label of an element that tell what the element is for. */
const furnitureNames = words(
  'nav navbar navigation menu breadcrumb breadcrumbs crumb crumbs cookie cookies consent gdpr privacy share sharing social soc sharebar ' +
    'newsletter subscribe subscription signup signin login paywall ad ads advert advertisement sponsor sponsored promo tags taglist topics ' +
    'tweet instagram skip toolbar pagination footer masthead sitemap donate donation print',
);
const relatedNames = words(
  'related relatedposts recommended recommendations recommend recirc recirculation mostread mostviewed popular trending outbrain taboola teasers readalso',
);
const relatedPairs =
  /(?:most|top)[-_ ]?(?:read|viewed|popular|shared|commented)|(?:read|see)[-_ ]?(?:also|more|next)|also[-_ ]?read/u;
const commentNames = words('comment comments commentlist disqus respond replies cmt comms');
const bylineNames = words('byline author authors reporter writer contributor');
const timeNames = words('date time dateline timestamp published pubdate publishdate updated datetime');
const captionNames = words('caption figcaption wpcaption');
const furnitureRoles = words('navigation banner contentinfo search dialog alertdialog menu menubar toolbar');

/** Whether nothing of the element is shown. */
export function isHidden(element: PageElement): boolean {
  if (unseen.has(element.localName) || element.getAttribute('hidden') !== null) return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.getAttribute('style') ?? '');
}

/** Whether the element stands on lines of its own. */
export function isBlock(element: PageElement): boolean {
  return blocks.has(element.localName);
}

/** How many line breaks set the block apart: lists and tables stand closer than paragraphs. */
export function breaksAround(element: PageElement): 1 | 2 {
  return close.has(element.localName) ? 1 : 2;
}

/** What a whole part of the page is for: related articles, comments, furniture; undefined where the markup does not tell. */
export function partHint(element: PageElement): Hint | undefined {
  const { localName: tag } = element;
  if (tag === 'nav' || tag === 'form' || tag === 'button' || tag === 'dialog') return 'furniture';
  const names = namesOf(element);
  if (names.some((name) => commentNames.has(name))) return 'comment';
  if (names.some((name) => relatedNames.has(name)) || relatedPairs.test(names.join(' '))) return 'related';
  if (tag === 'footer' || furnitureRoles.has(element.getAttribute('role') ?? '')) return 'furniture';
  if (names.some((name) => furnitureNames.has(name))) return 'furniture';
  return tag === 'header' && !element.querySelector('h1, h2, p') ? 'furniture' : undefined;
}

/** What a single block or inline element is. */
export function ownHint(element: PageElement): Hint | undefined {
  const { localName: tag } = element;
  if (tag === 'h1') return 'title';
  if (/^h[2-6]$/u.test(tag)) return 'heading';
  if (tag === 'figcaption' || tag === 'caption') return 'caption';
  if (tag === 'time') return 'time';
  const names = namesOf(element);
  if (names.some((name) => captionNames.has(name))) return 'caption';
  if (element.getAttribute('rel') === 'author' || names.some((name) => bylineNames.has(name)))
    return 'byline';
  if (names.some((name) => timeNames.has(name))) return 'time';
  if (tag === 'li') return 'list-item';
  return tag === 'p' ? 'paragraph' : undefined;
}

function namesOf(element: PageElement): readonly string[] {
  const written = ['class', 'id', 'aria-label', 'data-component', 'itemprop'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return written
    .join(' ')
    .replace(/(?<small>[a-z])(?<big>[A-Z])/gu, '$<small> $<big>')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((name) => name !== '');
}
