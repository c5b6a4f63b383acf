import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { escapeHtml, escapeMarkdown, onOneLine, safeLink } from './plain-text.ts';

test('a terminal gets no escape sequence, no control and no turned text', () => {
  assert.equal(onOneLine('\u001b[31mred\u001b[0m \u001b]8;;https://x\u0007link\u001b]8;;\u0007'), 'red link');
  assert.equal(onOneLine('\u009b2Jgone\u0007\u202eturned\u2066'), 'goneturned');
  assert.equal(onOneLine('line\r\nnext\u0085\u2028end'), 'line next end');
});

test('no text whatever leaves a control character behind', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.doesNotMatch(onOneLine(`\u001b[1m${text}\u001b`), /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test('names with signs and diacritics stay as they are', () => {
  assert.equal(onOneLine('Nguyễn Văn “Ba” O’Neill-Łęcki 北京 🐻'), 'Nguyễn Văn “Ba” O’Neill-Łęcki 北京 🐻');
});

test('in a page a name is text', () => {
  assert.equal(
    escapeHtml(`<img src=x onerror="alert('1')"> & co`),
    '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; co',
  );
});

test('in Markdown a name is neither link, image, emphasis, heading, list nor HTML', () => {
  assert.equal(escapeMarkdown('![x](javascript:alert(1))'), String.raw`\!\[x\](javascript:alert(1))`);
  assert.equal(
    escapeMarkdown('*a* _b_ `c` <b> # | ~d~ $e$'),
    String.raw`\*a\* \_b\_ \`c\` \<b\> \# \| \~d\~ \$e\$`,
  );
  assert.equal(escapeMarkdown('12. of May'), String.raw`12\. of May`);
  assert.equal(escapeMarkdown('- no list'), String.raw`\- no list`);
  assert.equal(escapeMarkdown('R&D &lt; AT&T'), 'R&amp;D &amp;lt; AT&amp;T');
});

test('only addresses of the web become links, and none can leave its brackets', () => {
  assert.equal(safeLink('javascript:alert(1)'), undefined);
  assert.equal(safeLink('data:text/html,x'), undefined);
  assert.equal(safeLink('no address'), undefined);
  assert.equal(safeLink(undefined), undefined);
  assert.equal(safeLink('https://example.org/a_(b)?c=<d>'), 'https://example.org/a_%28b%29?c=%3Cd%3E');
});
