import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entry } from '#model/entry';
import { widthOf } from '../cells.ts';
import { briefOf } from './brief.ts';
import { fixture } from './fixture.ts';
import { briefHtml } from './html.ts';
import { briefMarkdown } from './markdown.ts';
import type { Page } from './page.ts';
import { pageOf } from './page-of.ts';
import { briefTerminal } from './terminal.ts';

const golden = (name: string) => new URL(`golden/${name}`, import.meta.url).pathname;
const asWritten = { serializers: [(text: string) => text] };

function pageOfEntries(entries: readonly Entry[]): Page {
  const brief = briefOf(entries, ['CHL', 'KEN']);
  assert.ok(brief);
  return pageOf(brief);
}

const page = pageOfEntries(fixture);

test('the brief as Markdown', (t) =>
  t.assert.fileSnapshot(briefMarkdown(page), golden('brief.md.txt'), asWritten));

test('the brief as a page', (t) =>
  t.assert.fileSnapshot(briefHtml(page), golden('brief.html.txt'), asWritten));

for (const columns of [80, 120]) {
  test(`the brief on a terminal of ${columns} columns`, (t) =>
    t.assert.fileSnapshot(
      briefTerminal(page, { columns, colour: false }),
      golden(`brief-${columns}.txt`),
      asWritten,
    ));
}

test('no line is wider than the terminal, however narrow it is', () => {
  for (const columns of [40, 66, 80, 133]) {
    const wide = briefTerminal(page, { columns, colour: false })
      .split('\n')
      .filter((line) => widthOf(line) > columns);
    assert.deepEqual(wide, []);
  }
});

test('colour adds nothing but style codes', () => {
  const painted = briefTerminal(page, { columns: 80, colour: true });
  assert.notEqual(painted, briefTerminal(page, { columns: 80, colour: false }));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: style codes are what is looked for
  assert.equal(painted.replace(/\u001b\[\d+m/gu, ''), briefTerminal(page, { columns: 80, colour: false }));
});

/** The fixture with every name, title, quote, file and publisher hostile. */
const hostile = `</title><script>alert('1')</script>\u001b]0;owned\u0007\u001b[2J\u202e [x](javascript:alert(1)) ![y](z) \`r\` **b**\n# h`;
const hostileEntries = fixture.map((entry) =>
  JSON.parse(JSON.stringify(entry), (key, value: unknown) =>
    typeof value === 'string' &&
    /^(?:name|title|quote|file|publisher|organization|value|mechanism)$/u.test(key)
      ? `${value}${hostile}`
      : value,
  ),
) as Entry[];
const hostilePage = pageOfEntries(hostileEntries);

test('no name leads a terminal astray', () => {
  const text = briefTerminal(hostilePage, { columns: 100, colour: false });
  assert.match(text, /alert/u);
  assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{Cc}\u202e]/u);
});

test('no name becomes markup of the page', () => {
  const html = briefHtml(hostilePage);
  assert.match(html, /&lt;script&gt;/u);
  assert.doesNotMatch(html, /<script|<\/title>.*<\/title>/su);
  assert.doesNotMatch(html.replaceAll('\n', ''), /[\p{Cc}\u202e]/u);
});

test('no name becomes markup of Markdown', () => {
  const markdown = briefMarkdown(hostilePage);
  const bare = markdown.replaceAll(/\\[\p{P}\p{S}]/gu, '');
  assert.match(markdown, /\\<script\\>/u);
  assert.doesNotMatch(bare, /<script|\]\(|`|\*\*b|^# h/mu);
});
