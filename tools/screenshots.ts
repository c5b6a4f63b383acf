import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { read } from '#app/read';
import { serveDesk } from '#server/serve-desk';
import { chromiumPath } from '../test/desk/chromium-path.ts';

/** Makes the pictures of the README: the pages of the samples, as a desktop and a phone show them. */

const folder = 'docs/images';
const windows = {
  desktop: { viewport: { width: 1200, height: 860 }, deviceScaleFactor: 1 },
  phone: { viewport: { width: 390, height: 760 }, deviceScaleFactor: 1 },
} as const;

async function main(): Promise<void> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('No Chromium: install it, or set CHANCERY_TEST_CHROMIUM.');
  const scratch = mkdtempSync(join(tmpdir(), 'chancery-screenshots-'));
  const address = join(scratch, 'samples.db');
  await read(address, ['samples']);
  const desk = await serveDesk({ address, port: 0 });
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, path] of await pages(desk.url))
      await shoot(browser, name, new URL(path, desk.url).href);
  } finally {
    await browser.close();
    await desk.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Listed<Item> {
  readonly items: readonly Item[];
}

/** The pair with most entries, the person and the document with most facts to show. */
async function pages(url: string): Promise<readonly (readonly [string, string])[]> {
  const ask = async <Item>(path: string) =>
    ((await (await fetch(new URL(`/api/v1/${path}`, url))).json()) as Listed<Item>).items;
  const [pair] = await ask<{ readonly states: readonly string[] }>('pairs');
  const people = await ask<{ readonly id: string; readonly documents: number }>('people?limit=200');
  const [person] = people.toSorted((a, b) => b.documents - a.documents);
  const documents = await ask<{ readonly digest: { readonly id: string; readonly file: string } }>(
    'documents',
  );
  const [document] = documents.toSorted((a, b) => (a.digest.file < b.digest.file ? -1 : 1));
  return [
    ['pair', `/pair/${pair?.states.join('-')}`],
    ['person', `/person/${person?.id}`],
    ['document', `/document/${document?.digest.id}`],
  ];
}

async function shoot(browser: Browser, name: string, address: string): Promise<void> {
  for (const [kind, options] of Object.entries(windows)) {
    const context = await browser.newContext({ ...options, colorScheme: 'light', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(address);
    await page.screenshot({ path: join(folder, `${name}-${kind}.png`) });
    await context.close();
    console.error(join(folder, `${name}-${kind}.png`));
  }
}

await main();
