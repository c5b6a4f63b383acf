import { escapeHtml, safeLink } from '../plain-text.ts';
import { briefStyle } from './html-style.ts';
import type { Citation } from './model.ts';
import {
  type Detail,
  type Line,
  numbersOf,
  type Page,
  placeQuotes,
  type Quote,
  type Section,
  type SourceLine,
} from './page.ts';

/** The brief as one page that needs nothing else: no script, no font, no address. All text from documents is escaped. */
export function briefHtml(page: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(page.title)}</title>
<style>
${briefStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(page.title)}</h1>
${page.lead ? `<p class="level">${escapeHtml(page.lead)}</p>\n` : ''}${page.scope.map((line) => `<p class="scope">${escapeHtml(line)}</p>`).join('\n')}
</header>
<nav aria-label="Sections">
${page.sections.map(({ id, title }) => `<a href="#${escapeHtml(id)}">${escapeHtml(title)}</a>`).join('\n')}
<a href="#sources">Sources</a>
</nav>
<main>
${page.sections.map(sectionHtml).join('\n')}
<section id="sources">
<h2>Sources</h2>
<ol>
${page.sources.map(sourceHtml).join('\n')}
</ol>
</section>
</main>
</body>
</html>
`;
}

function sectionHtml({ id, title, note, groups }: Section): string {
  const body = groups
    .map((group) => {
      const heading = group.title ? `<h3>${escapeHtml(group.title)}</h3>\n` : '';
      return `${heading}<ul>\n${group.lines.map(lineHtml).join('\n')}\n</ul>`;
    })
    .join('\n');
  return `<section id="${escapeHtml(id)}">
<h2>${escapeHtml(title)}</h2>
${note ? `<p class="note">${escapeHtml(note)}</p>\n` : ''}${body}
</section>`;
}

function lineHtml(line: Line): string {
  const marks = line.marks.map(({ tone, text }) => ` <span class="mark ${tone}">${escapeHtml(text)}</span>`);
  const { details, quotes } = placeQuotes(line);
  const body = [
    `<p class="head"><strong>${escapeHtml(line.head)}</strong>${marks.join('')}${numbersHtml(line.citations)}</p>`,
    ...details.flatMap((it) => [
      `<p class="detail">${detailHtml(it.detail)}</p>`,
      ...it.quotes.map(quoteHtml),
    ]),
    ...quotes.map(quoteHtml),
  ];
  const when = line.when === undefined ? '' : `<div class="when">${escapeHtml(line.when)}</div>`;
  return `<li${when ? ' class="dated"' : ''}>${when}<div>${body.join('\n')}</div></li>`;
}

function quoteHtml({ quote, sources }: Quote): string {
  return `<blockquote>“${escapeHtml(quote)}”${sources.map(numberHtml).join('')}</blockquote>`;
}

function detailHtml({ label, text, citations }: Detail): string {
  const lead = label ? `<span class="label">${escapeHtml(label)}:</span> ` : '';
  return `${lead}${escapeHtml(text)}${numbersHtml(citations)}`;
}

function numbersHtml(citations: readonly Citation[]): string {
  return numbersOf(citations).map(numberHtml).join('');
}

function numberHtml(number: number): string {
  return ` <a class="number" href="#source-${number}">[${number}]</a>`;
}

function sourceHtml({ number, name, facts, url }: SourceLine): string {
  const link = safeLink(url);
  const named = link
    ? `<a href="${escapeHtml(link)}" rel="noreferrer nofollow">${escapeHtml(name)}</a>`
    : escapeHtml(name);
  const rest = facts.map((it) => escapeHtml(it)).join('. ');
  return `<li id="source-${number}" value="${number}">${named}. <span class="facts">${rest}</span></li>`;
}
