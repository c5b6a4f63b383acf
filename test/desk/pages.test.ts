import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import type { Page } from 'playwright-core';
import { routes } from '#server/routes';
import { axeFindings } from './axe.ts';
import { inChromium, withPage } from './browser.ts';
import { isDark, openAll, textOf, tooWide } from './in-page.ts';
import { doubtful, refuted, type Served, serve } from './served.ts';

let served: Served;

/** The id of the first entry of a list. */
async function firstOf(list: string): Promise<string> {
  const text = await (await fetch(served.url + list)).text();
  const id = /"items":\[\{(?:"digest":\{)?[^{[]*?"id":"(?<id>[^"]+)"/u.exec(text)?.groups?.id;
  assert.ok(id, `the samples have ${list}`);
  return id;
}

const listByPath: Readonly<Record<string, string>> = {
  '/event/:id': '/api/v1/events',
  '/agreement/:id': '/api/v1/agreements',
  '/mechanism/:id': '/api/v1/mechanisms',
  '/thread/:id': '/api/v1/threads',
  '/relationship/:id': '/api/v1/relationships',
  '/position/:id': '/api/v1/stances',
  '/person/:id': '/api/v1/people',
  '/document/:id': '/api/v1/documents',
  '/refuted/:id': '/refuted.json',
  '/lead/:id': '/leads.json',
};
/** Addresses of pages that take other parts than ids of listed entries, and those that show more with a query. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  '/pair/:pair': ['/pair/FRA-IND', '/pair/JPN-PHL?form=visit&period=2024'],
  '/network/:id': ['/network/FRA', '/network/FRA?expand=IND'],
  '/calendar/:year': ['/calendar/2024'],
  '/search': ['/search?q=minister'],
};

/** Addresses of a type of page. Those without parts in their path are themselves. */
async function addressesOf(path: string): Promise<readonly string[]> {
  const list = listByPath[path];
  if (list) return [path.replace(':id', encodeURIComponent(await firstOf(list)))];
  if (fixed[path]) return fixed[path];
  assert.ok(!path.includes(':'), `${path}: name an address of this page here`);
  return [path];
}

const beside = ['/read', '/login', '/nothing/here'];
const paths = [...routes.map((it) => it.path), ...beside];

describe('every page in a browser', () => {
  before(async () => {
    served = await serve({ paths: ['samples'], documents: [...doubtful, ...refuted] });
  });
  after(() => served.close());

  for (const path of paths)
    inChromium(`${path} is accessible in light, dark, narrow and zoomed, and needs no script`, async () => {
      for (const address of await addressesOf(path)) {
        const text = await withPage({ viewport: { width: 1280, height: 900 } }, (page) =>
          checked(page, address),
        );
        const plain = await withPage({ javaScriptEnabled: false }, async (page) => {
          await page.goto(served.url + address);
          return textOf(page);
        });
        assert.equal(plain, text, `${address} without scripts`);
        assert.ok(text.length > 20, `${address} says something`);
      }
    });
});

/** The words of a page that has been looked at in every light and width. */
async function checked(page: Page, address: string): Promise<string> {
  await page.goto(served.url + address);
  const text = await textOf(page);
  await page.setViewportSize({ width: 360, height: 740 });
  assert.deepEqual(await tooWide(page), [], `${address} at 360 px`);
  // Zoomed to 200 %, a window of 1280 × 900 has 640 × 450 pixels of CSS.
  await page.setViewportSize({ width: 640, height: 450 });
  assert.deepEqual(await tooWide(page), [], `${address} at 200 %`);
  await openAll(page);
  assert.deepEqual(await axeFindings(page), [], address);
  assert.equal(await isDark(page), false, `${address} in light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.equal(await isDark(page), true, `${address} in dark`);
  assert.deepEqual(await axeFindings(page, ['color-contrast']), [], `${address} in dark`);
  return text;
}
