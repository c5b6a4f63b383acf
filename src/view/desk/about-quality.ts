import { type ReadingCount, type ReadingQuality, sharesOf } from '../quality.ts';
import { type Html, html } from './html.ts';

const kindNames: Readonly<Record<string, string>> = {
  people: 'People',
  events: 'Events',
  agreements: 'Agreements',
  initiatives: 'Initiatives',
  stances: 'Positions',
  relationships: 'Levels of relationship',
};

/** What a reader may expect of the reading, with the figures and what they do not say. */
export function qualityHtml(sets: readonly ReadingQuality[]): Html {
  const heldOut = sets.filter((it) => it.heldOut);
  const seen = sets.filter((it) => !it.heldOut);
  return html`<section id="quality"><h2>How well it reads</h2>
<p>Rules read the articles. They miss unusual wording and take some words wrong, so read the quote before you rely on a value. To see how often, people wrote down by hand what some articles say; the program read the same articles, and the two lists were compared.</p>
${heldOut.map((it) => setHtml(it, `${it.articles} articles that nobody looked at while the rules were written`))}
<details><summary>Articles that were read while the rules were written</summary>
<p class="note">Here the rules had the chance to learn; new articles are read worse than this.</p>
${seen.map((it) => setHtml(it, `${it.articles} articles`))}</details>
<dl class="terms"><div><dt>Found</dt><dd>Of the records that a person wrote down, how many the program has too (recall).</dd></div>
<div><dt>Right</dt><dd>Of the records that the program wrote down, how many the person has too (precision).</dd></div>
<div><dt>F1</dt><dd>The harmonic mean of the two shares; 1 is perfect. Two careful people who work apart agree at about 0.88.</dd></div>
<div><dt>Strict</dt><dd>F1 where a record counts only if its details are right as well: of an event the exact date, the status and everybody who took part; of a person the state, the ranks and all offices.</dd></div></dl>
<h3>What the figures do not say</h3>
<ul class="say"><li>What was missed is not in the register: that nothing is on record does not mean that nothing happened.</li>
<li>The articles are few: one more or less moves a figure by several points.</li>
<li>A record may be right and count as wrong, where two people would differ too; initiatives above all.</li>
<li>Whether a source tells the truth is not measured, nor how well the articles of this register were read.</li></ul>
<p class="soft">How it is measured, and on what other articles: <code>docs/quality.md</code> of this release. <code>npm run eval</code> prints the figures anew.</p></section>`;
}

function setHtml({ set, counts }: ReadingQuality, title: string): Html {
  const mean = (f1: (it: ReadingCount) => number) =>
    figure(counts.reduce((sum, it) => sum + f1(it), 0) / Math.max(1, counts.length));
  return html`<div class="scroll narrow" tabindex="0" role="group" aria-label="${title}"><table class="quality"><caption>${title} (<code>${set}</code>)</caption>
<thead><tr><th scope="col">Record</th><th scope="col" class="number">Found</th><th scope="col" class="number">Right</th><th scope="col" class="number">F1</th><th scope="col" class="number">Strict</th></tr></thead>
<tbody>${counts.map(countHtml)}</tbody>
<tfoot><tr><th scope="row">Mean</th><td></td><td></td><td class="number">${mean((it) => sharesOf(it).f1)}</td><td class="number">${mean(strictF1)}</td></tr></tfoot></table></div>`;
}

function countHtml(it: ReadingCount): Html {
  const { kind, expected, found, right } = it;
  return html`<tr><th scope="row">${kindNames[kind] ?? kind}</th><td class="number">${right} of ${expected}</td><td class="number">${right} of ${found}</td><td class="number">${figure(sharesOf(it).f1)}</td><td class="number">${figure(strictF1(it))}</td></tr>`;
}

function strictF1({ expected, found, exact }: ReadingCount): number {
  return sharesOf({ expected, found, right: exact }).f1;
}

function figure(share: number): string {
  return share.toFixed(2);
}

/** A line for each kind of each set, for a table of the figures. */
export function qualityRows(sets: readonly ReadingQuality[]) {
  return sets.flatMap(({ set, heldOut, counts }) =>
    counts.map((it) => {
      const { precision, recall, f1 } = sharesOf(it);
      const shares = [precision, recall, f1, strictF1(it)].map((share) => Number(share.toFixed(3)));
      return { set, heldOut, kind: it.kind, expected: it.expected, found: it.found, shares };
    }),
  );
}
