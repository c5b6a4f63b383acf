import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { DocumentSpec } from '../build-documents.ts';
import { inChromium, withPage } from './browser.ts';
import { tooWide } from './in-page.ts';
import { doubtful, serve } from './served.ts';

/** What analysts do with the desk, step by step, in a real browser. */

/** Does what leads to another page, and waits until that is there. */
async function toNextPage(page: Page, act: () => Promise<void>): Promise<void> {
  const loaded = page.waitForEvent('load');
  await act();
  await loaded;
}

type From = Parameters<typeof serve>[0];

async function onDesk(from: From, work: (page: Page, url: string) => Promise<void>): Promise<void> {
  const served = await serve(from);
  try {
    await withPage({ viewport: { width: 1280, height: 900 } }, (page) => work(page, served.url));
  } finally {
    await served.close();
  }
}

inChromium('files are given, the pair is found, and a value leads to its quote', () =>
  onDesk({}, async (page, url) => {
    await page.goto(url);
    await page.setInputFiles('input[type=file]', [
      'samples/01-france-india-2018-talks.txt',
      'samples/02-france-india-2023-paris.txt',
    ]);
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByRole('heading', { name: 'Read', exact: true }).waitFor({ timeout: 60_000 });
    assert.match((await page.locator('main').textContent()) ?? '', /2 documents read/u);
    await toNextPage(page, () => page.getByRole('link', { name: 'Chancery', exact: true }).click());
    await toNextPage(page, () => page.getByRole('link', { name: 'France – India' }).first().click());
    assert.match(page.url(), /\/pair\/FRA-IND$/u);
    const cited = page.locator('main a[href^="/document/"][href*="fact="]').first();
    const quote = ((await cited.textContent()) ?? '').replaceAll(/[“”…]/gu, '').trim();
    await toNextPage(page, () => cited.click());
    const focus = (await page.locator('.reading .focus').allTextContents())
      .join(' ')
      .replaceAll(/\s+/gu, ' ');
    assert.ok(quote.length > 10 && focus.length > 10);
    assert.ok(focus.includes(quote.slice(0, 40)), `“${quote}” is in focus: ${focus}`);
  }),
);

const states = ['PER', 'ZMB'];
const paper = (file: string, signed: string): DocumentSpec => ({
  file,
  published: '2031-03-05',
  agreements: [
    { kind: 'treaty', title: 'Treaty on the Waters of the Lake', parties: states, areas: ['energy'], signed },
  ],
});

interface Ids {
  readonly items: readonly {
    readonly digest: { readonly id: string; readonly conflicts: readonly string[] };
  }[];
}

async function agreementsAt(url: string): Promise<Ids['items']> {
  return ((await (await fetch(`${url}/api/v1/agreements`)).json()) as Ids).items;
}

inChromium('two agreements are joined, what then differs is settled, and all is taken back', () =>
  onDesk({ documents: [paper('a', '2031-03-03'), paper('b', '2031-04-21')] }, async (page, url) => {
    const [one, other, ...more] = await agreementsAt(url);
    assert.ok(one && other && more.length === 0);
    await page.goto(`${url}/agreement/${one.digest.id}`);
    await page.getByText('Decide', { exact: true }).click();
    await page.getByPlaceholder('id of another entry').fill(`${url}/agreement/${other.digest.id}`);
    await toNextPage(page, () => page.getByRole('button', { name: 'Join' }).click());
    const [joined, ...none] = await agreementsAt(url);
    assert.equal(none.length, 0);
    assert.deepEqual(joined?.digest.conflicts, ['signed']);
    const main = page.locator('main');
    assert.match(
      (await main.textContent()) ?? '',
      /3 March 2031.*21 April 2031|21 April 2031.*3 March 2031/su,
    );

    await toNextPage(page, () => page.getByRole('button', { name: 'this holds: 3 March 2031' }).click());
    assert.deepEqual((await agreementsAt(url))[0]?.digest.conflicts, []);
    assert.match((await main.textContent()) ?? '', /Corrected: date of signing .* is 3 March 2031/u);

    await page.getByText('Decide', { exact: true }).click();
    await page.getByLabel('Date of signing').fill('tomorrow');
    await page.getByRole('button', { name: 'Correct' }).click();
    assert.equal(
      await page.locator('input:invalid[name="to.signed"]').count(),
      1,
      'the browser refuses what is no date',
    );
    await page.getByLabel('Date of signing').fill('2031-03');
    await page.getByLabel('Status').selectOption('In force');
    await page.getByLabel('Fisheries').check();
    await toNextPage(page, () => page.getByRole('button', { name: 'Correct' }).click());
    assert.match((await main.textContent()) ?? '', /March 2031.*in force.*Energy, Fisheries/su);

    await page.goto(`${url}/judgements`);
    for (let left = await page.getByRole('button', { name: 'Take back' }).count(); left > 0; ) {
      await toNextPage(page, () => page.getByRole('button', { name: 'Take back' }).first().click());
      const now = await page.getByRole('button', { name: 'Take back' }).count();
      assert.ok(now < left, 'a decision was taken back');
      left = now;
    }
    const again = (await agreementsAt(url)).map((it) => it.digest.id);
    assert.deepEqual(again.toSorted(), [one.digest.id, other.digest.id].toSorted());
  }),
);

const minister = (file: string, published: string): DocumentSpec => ({
  file,
  published,
  people: [{ name: 'Rosa Quispe', state: 'PER', positions: [{ title: 'Foreign Minister', state: 'PER' }] }],
});

inChromium('a person is split in two where a reader says that the mentions are of two', () =>
  onDesk({ documents: [minister('a', '2031-03-03'), minister('b', '2031-03-04')] }, async (page, url) => {
    const people = async () =>
      ((await (await fetch(`${url}/api/v1/people`)).json()) as { items: readonly { id: string }[] }).items;
    const [one, ...none] = await people();
    assert.ok(one && none.length === 0, 'the register takes them for one');
    await page.goto(`${url}/person/${one.id}`);
    await page.getByText('Decide', { exact: true }).click();
    const choices = await page.getByLabel('is another than this').locator('option').allTextContents();
    assert.equal(new Set(choices).size, 2, 'what is chosen from can be told apart');
    await toNextPage(page, () => page.getByRole('button', { name: 'Split' }).click());
    assert.equal((await people()).length, 2);
    assert.match(
      (await page.locator('main').textContent()) ?? '',
      /Not the same: Rosa Quispe and Rosa Quispe/u,
    );
    await toNextPage(page, () => page.getByRole('button', { name: 'Take back' }).click());
    assert.equal((await people()).length, 1);
  }),
);

interface Review {
  readonly pairs: readonly unknown[];
  readonly uncertain: { readonly items: readonly unknown[] };
}

inChromium('the queue is worked by keyboard alone', () =>
  onDesk({ documents: doubtful }, async (page, url) => {
    const waiting = async () => {
      const { pairs, uncertain } = (await (await fetch(`${url}/review.json`)).json()) as Review;
      return [pairs.length, uncertain.items.length];
    };
    const focused = () =>
      page.evaluate<string | null>('document.activeElement?.closest(".question")?.id ?? null');
    /** Answers the question in focus and waits for the page that shows what is left. */
    const press = (key: string) => toNextPage(page, () => page.keyboard.press(key));
    assert.deepEqual(await waiting(), [2, 1]);
    await page.goto(`${url}/review`);
    const first = await focused();
    await page.keyboard.press('j');
    const second = await focused();
    assert.ok(first && second && first !== second, 'j goes to the next question');
    await page.keyboard.press('k');
    assert.equal(await focused(), first, 'k goes back');
    await press('y');
    assert.deepEqual(await waiting(), [1, 1]);
    await press('u');
    assert.deepEqual(await waiting(), [2, 1], 'u takes the last decision back');
    await press('n');
    assert.deepEqual(await waiting(), [1, 1]);
    await press('h');
    assert.deepEqual(await waiting(), [0, 1]);
    await press('y');
    assert.deepEqual(await waiting(), [0, 0]);
  }),
);

/** An article that tries what articles should not be able to do to a page. */
const hostile = `<!doctype html><html><head><title>Talks</title></head><body><article>
<h1>Minister &lt;script&gt;globalThis.owned = 1&lt;/script&gt; \u202evisits\u202c Lusaka</h1>
<p>LUSAKA, March 4, 2031 – Peruvian Foreign Minister Rosa &lt;img src=x onerror="globalThis.owned = 2"&gt; Quispe met Zambian
Foreign Minister Grace Tembo in Lusaka on March 3, 2031.</p>
<p>President ${'Averyveryverylongname'.repeat(250)} of Peru visited Zambia on March 4, 2031.</p>
<p>Peruvian Foreign Minister Rosa Quispe met Zambian Foreign Minister Grace Tembo in Lusaka on March 3, 2031.
The two ministers said that they had agreed to work together on trade, and that the talks were good for both of the countries.</p>
<p><a href="javascript:globalThis.owned = 3">More</a> <svg onload="globalThis.owned = 4"></svg></p>
</article></body></html>`;

inChromium('a hostile article is given, and shows harmlessly on every page that it reaches', () =>
  onDesk({}, async (page, url) => {
    await page.goto(`${url}/read`);
    const buffer = Buffer.concat([Buffer.from(hostile), Buffer.from([0xff, 0xfe, 0xc3])]);
    await page.setInputFiles('input[type=file]', { name: '"><b>.html', mimeType: 'text/html', buffer });
    await page.getByRole('button', { name: 'Read', exact: true }).click();
    await page.getByRole('heading', { name: 'Read', exact: true }).waitFor({ timeout: 60_000 });
    const { items } = (await (await fetch(`${url}/api/v1/documents`)).json()) as Ids;
    const pages = [
      '/',
      `/document/${items[0]?.digest.id}`,
      '/events',
      '/people',
      '/pair/PER-ZMB',
      '/search?q=lusaka',
    ];
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of pages) {
      assert.equal((await page.goto(url + path))?.status(), 200, path);
      assert.equal(await page.evaluate('globalThis.owned'), undefined, path);
      assert.equal(await page.locator('main img, main script, a[href^="javascript:"]').count(), 0, path);
      assert.deepEqual(await tooWide(page), [], path);
      assert.doesNotMatch(await page.content(), /\u202e/u, path);
    }
  }),
);
