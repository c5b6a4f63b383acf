import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { cues } from '#language/en/segment/cues';
import { segmentDocument } from '#segment/segment';
import { readPage } from './read-page.ts';

const lines = (html: string): readonly string[] => {
  const { text, blocks } = readPage(html);
  return blocks.map(({ hint, start, end }) => `${hint} | ${text.slice(start, end)}`);
};

test('blocks stand on lines of their own, white space inside them is one space', () => {
  const { text } = readPage(
    '<h1>A\n  pact</h1><p>Two <b>ministers</b>\n met.<br>They <i>ate</i>.</p><ul><li>rice<li>tea</ul>',
  );
  assert.equal(text, 'A pact\n\nTwo ministers met.\nThey ate.\n\nrice\ntea');
});

test('what is not shown is left out', () => {
  const { text } = readPage(
    '<p>Shown.</p><script>let a = "x"</script><style>p{}</style><template><p>t</p></template><noscript>n</noscript>' +
      '<!-- c --><p hidden>h</p><p style="display: none">d</p><script type="text/x-template"><p>s</p></script>',
  );
  assert.equal(text, 'Shown.');
});

test('links side by side are lines, words inside a sentence are not', () => {
  assert.equal(
    readPage('<p><a>One pact</a><a>Two pacts</a></p><p>A <a>pact</a>, <a>signed</a>.</p>').text,
    'One pact\nTwo pacts\n\nA pact, signed.',
  );
});

test('markup tells title, caption, by-line, time, lists, comments and furniture', () => {
  const page = `<nav><a>Home</a></nav><article><h1>A pact on peas</h1><p class="byline">By Ada Nkemelu</p>
    <p><time datetime="2021-03-04T08:00:00Z">4 March 2021</time></p><p>Two ministers met in the old port of Tema on Monday.</p>
    <figure><figcaption>The port.</figcaption></figure><h2>Peas</h2><ul><li>green peas</li></ul></article>
    <div class="related-posts"><p>Another pact</p></div><section id="comments"><p>Nice.</p></section><footer><p>Imprint</p></footer>`;
  assert.deepEqual(lines(page), [
    'furniture | Home',
    'title | A pact on peas',
    'byline | By Ada Nkemelu',
    'time | 4 March 2021',
    'paragraph | Two ministers met in the old port of Tema on Monday.',
    'caption | The port.',
    'heading | Peas',
    'list-item | green peas',
    'related | Another pact',
    'comment | Nice.',
    'furniture | Imprint',
  ]);
});

test('a body whose class speaks of cookies is not furniture', () => {
  assert.deepEqual(lines('<body class="has-cookie-banner"><p>Two ministers met in Tema.</p></body>'), [
    'paragraph | Two ministers met in Tema.',
  ]);
});

test('runs of links are menus and titles of other articles, unless a sentence announces them', () => {
  const list =
    '<ul><li><a>Kenya and Uganda reopen a bridge</a></li><li><a>Chad sells gum to Korea again</a></li><li><a>More</a></li></ul>';
  const text =
    '<p>The ministers met in Tema on Monday and spoke until the night fell, the host ministry said in a long note.</p>';
  assert.deepEqual(
    lines(text + list)
      .slice(1)
      .map((line) => line.split(' ')[0]),
    ['related', 'related', 'furniture'],
  );
  assert.deepEqual(
    lines(`<p>They signed:</p>${list}`)
      .slice(1)
      .map((line) => line.split(' ')[0]),
    ['list-item', 'list-item', 'list-item'],
  );
});

test('the date of JSON-LD wins over what the page shows, its day is kept as written', () => {
  const page = `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"S"},{"@type":"NewsArticle","headline":"Peas",
    "datePublished":"2019-09-17T23:20:00+07:00","dateModified":"2019-09-20","publisher":{"name":"Pea Post"}}]}</script>
    <link rel="canonical" href="https://pea.invalid/1"><p>Updated: 20/09/2019</p><p>Text.</p>`;
  const { title, published, publisher, url } = readPage(page);
  assert.deepEqual(
    { title, published, publisher, url },
    { title: 'Peas', published: '2019-09-17', publisher: 'Pea Post', url: 'https://pea.invalid/1' },
  );
});

test('broken JSON-LD falls back to meta, then to the time of the article, never to that of a comment', () => {
  const broken = '<script type="application/ld+json">{"datePublished":</script>';
  const time =
    '<div class="comment"><time datetime="2020-01-01">then</time></div><article><h1>P</h1><time datetime="2021-03-04T08:00Z">4 March</time></article>';
  assert.equal(
    readPage(`${broken}<meta property="article:published_time" content="2018-05-06T00:00:00Z">${time}`)
      .published,
    '2018-05-06',
  );
  assert.equal(readPage(broken + time).published, '2021-03-04');
  assert.equal(readPage('<p>4 March 2021</p>').published, undefined);
});

test('offsets survive any markup, and no word that is shown is lost', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="x">',
    '</div>',
    'Tô Lâm',
    '🐻',
    ' ',
    '\n',
    '<br>',
    '<b>',
    '</b>',
    '<li>',
    '&amp;',
    '<',
    '</ul>',
    '<td>',
    '<a href="#">',
    '</a>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
      const { text, blocks } = readPage(`<main>${parts.join('')}</main>`);
      for (const block of blocks)
        assert.equal(text.slice(block.start, block.end), text.slice(block.start, block.end).trim());
      const shown = blocks
        .map((block) => text.slice(block.start, block.end))
        .join('')
        .replace(/\s/gu, '');
      assert.equal(shown, text.replace(/\s/gu, ''));
    }),
  );
});

test('a page of a thousand nested boxes is read', () => {
  assert.match(readPage(`${'<div>'.repeat(1000)}Deep pact.${'</div>'.repeat(1000)}`).text, /Deep pact\./u);
});

test('a page without any names in its markup is told apart by its words', () => {
  const source = {
    file: 'a.html',
    ...readPage(`<div><div>Laguna Post</div><div>Sport Politics Culture Video</div></div>
    <div>Harbour master visits Bissau</div><div>7 March 2023</div>
    <div>The harbour master of Praia met his colleague in Bissau on Monday.<br><br>They agreed on a new buoy.</div>
    <div><div>You may also like</div><div>Ferry to Bolama sails again</div></div>
    <div>The buoy will be lit from May.</div><div>Join 900 readers: our weekly letter. <span>Sign up</span></div>`),
  };
  const { segments } = segmentDocument(source, cues);
  assert.deepEqual(
    segments.map(
      ({ kind, start, end }) => `${kind} | ${source.text.slice(start, end).replace(/\n+/gu, ' ')}`,
    ),
    [
      'furniture | Laguna Post Sport Politics Culture Video',
      'headline | Harbour master visits Bissau',
      'dateline | 7 March 2023',
      'body | The harbour master of Praia met his colleague in Bissau on Monday. They agreed on a new buoy.',
      'teaser | You may also like Ferry to Bolama sails again',
      'body | The buoy will be lit from May.',
      'furniture | Join 900 readers: our weekly letter. Sign up',
    ],
  );
});
