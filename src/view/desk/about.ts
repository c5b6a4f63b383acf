import type { Entry } from '#model/entry';
import { dateWords } from '../date-words.ts';
import { capitalised, counted } from '../labels.ts';
import type { ReadingQuality } from '../quality.ts';
import { entryNouns } from '../show/entry-line.ts';
import { qualityHtml, qualityRows } from './about-quality.ts';
import { address } from './address.ts';
import { type Html, html, nothing } from './html.ts';
import type { DeskPage, View } from './page.ts';

/** What the register holds and how it is. */
export interface AboutModel {
  readonly totals: Readonly<Partial<Record<Entry['entry'], number>>>;
  readonly latest?: string | undefined;
  readonly coverage: readonly {
    readonly publisher?: string | undefined;
    readonly year?: string | undefined;
    readonly count: number;
  }[];
  readonly judgements: number;
  readonly waiting: number;
  /** How well articles are read that people coded. */
  readonly quality: readonly ReadingQuality[];
  /** The version of the program. */
  readonly version: string;
  /** The day on which the page is asked for. */
  readonly today: string;
}

/** About this register: counts, coverage, quality, how to cite it. CSV gives the coverage, then the quality. */
export const aboutView: View<AboutModel> = {
  page,
  table: ({ coverage, quality }) => ({
    columns: [
      ...['part', 'publisher', 'year', 'documents'],
      ...['set', 'held out', 'record', 'expected', 'found', 'precision', 'recall', 'f1', 'strict f1'],
    ],
    rows: [
      ...coverage.map(({ publisher, year, count }) => ['coverage', publisher, year, count]),
      ...qualityRows(quality).map(({ set, heldOut, kind, expected, found, shares }) => [
        ...['quality', undefined, undefined, undefined],
        ...[set, heldOut, kind, expected, found, ...shares],
      ]),
    ],
  }),
};

const pages: Readonly<Partial<Record<Entry['entry'], string>>> = {
  document: '/documents',
  person: '/people',
  event: '/events',
  agreement: '/agreements',
  thread: '/threads',
  'refuted-novelty': '/refuted',
  stance: '/positions',
  mechanism: '/mechanisms',
  lead: '/leads',
};

function page(model: AboutModel): DeskPage {
  const { totals, judgements, waiting, quality, version } = model;
  const kinds = (Object.keys(entryNouns) as Entry['entry'][]).filter((it) => (totals[it] ?? 0) > 0);
  return {
    title: 'About this register',
    body: html`<div class="halves"><section><h2>What it holds</h2><dl>${kinds.map((kind) => {
      const to = pages[kind];
      const name = capitalised(entryNouns[kind][1]);
      return html`<div><dt>${to ? html`<a href="${to}">${name}</a>` : name}</dt><dd>${(totals[kind] ?? 0).toLocaleString('en')}</dd></div>`;
    })}<div><dt><a href="/judgements">Decisions</a></dt><dd>${judgements.toLocaleString('en')}</dd></div></dl>
${waiting > 0 ? html`<p class="notice">${counted(waiting, 'group')} of facts wait to be worked out; what they tell is not in these pages yet.</p>` : nothing}</section>
<section><h2>How to cite</h2><blockquote>${citation(model)}</blockquote>
<p>Cite the document where you cite a fact: every value leads to its quote, and the quote to who published it when. The address of a page stays: where an entry is joined with another, the old address leads to the new one.</p>
<p class="soft">Chancery ${version}</p></section></div>
${qualityHtml(quality)}
${coverageHtml(model)}`,
  };
}

function citation({ totals, latest, today, version }: AboutModel): string {
  const upTo = latest ? `, published up to ${dateWords(latest)}` : '';
  return `Chancery register of ${counted(totals.document ?? 0, 'document')}${upTo} (Chancery ${version}), as seen on ${dateWords(today)}.`;
}

const mostYears = 12;

/** Documents by publisher and year: the last years one by one, what lies before them together. */
function coverageHtml({ coverage }: AboutModel): Html {
  if (coverage.length === 0) return nothing;
  const all = [...new Set(coverage.flatMap((it) => it.year ?? []))].sort();
  const years = all.slice(-mostYears);
  const [first] = years;
  const isEarlier = (year: string | undefined) => year !== undefined && first !== undefined && year < first;
  const [hasEarlier, hasUndated] = [years.length < all.length, coverage.some((it) => it.year === undefined)];
  const column = (name: string) => html`<th scope="col" class="number">${name}</th>`;
  const sum = (items: AboutModel['coverage']) => items.reduce((all, it) => all + it.count, 0);
  const byPublisher = [...Map.groupBy(coverage, (it) => it.publisher ?? '')].sort(
    (a, b) => sum(b[1]) - sum(a[1]) || (a[0] < b[0] ? -1 : 1),
  );
  const cell = (count: number) =>
    html`<td class="number">${count === 0 ? '' : count.toLocaleString('en')}</td>`;
  return html`<h2>Coverage</h2><p class="note">Documents by publisher and year of publication.</p>
<div class="scroll" tabindex="0" role="group" aria-label="Coverage"><table><thead><tr><th scope="col">Publisher</th>${hasEarlier ? column('before') : nothing}${years.map(column)}${hasUndated ? column('no date') : nothing}${column('all')}</tr></thead>
<tbody>${byPublisher
    .slice(0, 60)
    .map(
      ([publisher, own]) =>
        html`<tr><th scope="row">${publisher === '' ? html`<span class="soft">not known</span>` : html`<a href="${address('/documents', { source: publisher })}">${publisher}</a>`}</th>${hasEarlier ? cell(sum(own.filter((it) => isEarlier(it.year)))) : nothing}${years.map((year) => cell(sum(own.filter((it) => it.year === year))))}${hasUndated ? cell(sum(own.filter((it) => it.year === undefined))) : nothing}${cell(sum(own))}</tr>`,
    )}</tbody></table></div>
${byPublisher.length > 60 ? html`<p class="soft">And ${byPublisher.length - 60} more publishers; the CSV has them all.</p>` : nothing}`;
}
