import { after, test } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumPath } from './chromium-path.ts';

const executable = chromiumPath();
const reason = 'no Chromium: install the package chromium, or set CHANCERY_TEST_CHROMIUM to the path of one';

let browser: Promise<Browser> | undefined;

/** The browser, begun with the first test that asks for it. */
function launched(): Promise<Browser> {
  if (!executable) throw new Error(reason);
  // The sandbox of Chromium does not work for the superuser, as whom containers run tests.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser ??= chromium.launch({ executablePath: executable, args });
  return browser;
}

after(async () => (await browser)?.close());

/** Runs a test in Chromium, or skips it with the reason. With `CI` set a skip is a failure. */
export function inChromium(name: string, body: () => Promise<void>): void {
  test(name, { skip: executable || process.env.CI ? false : reason }, body);
}

/** Opens a page of its own with its own cookies, gone afterwards. Errors of scripts and refusals of the policy fail it. */
export async function withPage<Result>(
  options: BrowserContextOptions,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await (await launched()).newContext(options);
  const faults: string[] = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy|Refused/u.test(message.text()))
        faults.push(message.text());
    });
    const result = await work(page);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return result;
  } finally {
    await context.close();
  }
}
