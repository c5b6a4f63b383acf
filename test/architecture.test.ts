import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import test from 'node:test';
import { parseSync } from 'oxc-parser';

/** The reviewed table of src/README.md: which folder may import which. */
const mayImport = tableOf(readFileSync('src/README.md', 'utf8'));
/** Folders that may touch the outside world. */
const edges = new Set(['source', 'store', 'app', 'server', 'cli']);
const outside = /^node:(fs|net|http|https|dns|child_process|process|os|worker_threads)/;
const files = globSync('src/**/*.ts').filter((file) => !file.endsWith('.test.ts'));

test('the table names every folder, and every folder is looked at', () => {
  const seen = new Set(files.map(topOf));
  assert.ok(seen.size >= 10);
  assert.deepEqual(
    [...seen].filter((folder) => !mayImport.has(folder)),
    [],
  );
});

for (const file of files) {
  test(file, () => {
    const source = readFileSync(file, 'utf8');
    for (const specifier of specifiersOf(file, source)) checkImport(file, specifier);
    if (!edges.has(topOf(file))) assert.doesNotMatch(source, /process\.(env|argv)|Date\.now\(|new Date\(\)/);
  });
}

function checkImport(file: string, specifier: string): void {
  const from = topOf(file);
  if (!/^[.#]/.test(specifier)) {
    if (!edges.has(from)) assert.doesNotMatch(specifier, outside, `${from} is no edge`);
    return;
  }
  const path = specifier.startsWith('#') ? `src/${specifier.slice(1)}` : join(dirname(file), specifier);
  const to = topOf(path);
  const pack = /^src\/language\/([a-z]{2})\//;
  const [packFrom, packTo] = [pack.exec(file)?.[1], pack.exec(path)?.[1]];
  if (packFrom && packTo) assert.equal(packFrom, packTo, 'no pack imports another');
  assert.ok(
    to === from || (specifier.startsWith('#') && mayImport.get(from)?.has(to)),
    `${from} may not import ${specifier}`,
  );
  if (to !== from) assert.ok(!path.includes('/internal/'), `${specifier} is private to ${to}`);
}

function topOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function specifiersOf(file: string, source: string): string[] {
  const { staticImports, staticExports } = parseSync(file, source).module;
  return [
    ...staticImports.map((it) => it.moduleRequest.value),
    ...staticExports.flatMap((it) => it.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
  ];
}

function tableOf(readme: string): Map<string, Set<string>> {
  const rows = [...readme.matchAll(/^\| `(?<folder>[a-z]+)\/` *\|[^|]*\| *(?<list>[^|]*?) *\|$/gm)];
  const order = rows.map((row) => row.groups?.folder ?? '');
  return new Map(
    rows.map((row, index) => {
      const list = row.groups?.list ?? '';
      if (list === 'nothing') return [order[index] ?? '', new Set()];
      if (list.startsWith('everything')) return [order[index] ?? '', new Set(order.slice(0, index))];
      if (list.startsWith('all of the above but')) {
        const but = list
          .replace('all of the above but', '')
          .split(',')
          .map((it) => it.trim());
        return [order[index] ?? '', new Set(order.slice(0, index).filter((it) => !but.includes(it)))];
      }
      return [order[index] ?? '', new Set(list.split(',').map((it) => it.trim()))];
    }),
  );
}
