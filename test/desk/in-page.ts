import type { Page } from 'playwright-core';

/** Opens all that is behind a line, so that it is looked at as well. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate('for (const it of document.querySelectorAll("details")) it.open = true');
}

/** The elements that make the page wider than its window; empty where it is not. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const over = [...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > clientWidth + 1);
    return over.slice(0, 5).map((it) => it.tagName + '.' + it.getAttribute('class'));
  })()`);
}

/** Whether the ground of the page is dark. */
export function isDark(page: Page): Promise<boolean> {
  return page.evaluate(`(() => {
    const [red = 255, green = 255, blue = 255] = getComputedStyle(document.body).backgroundColor.match(/\\d+/gu)?.map(Number) ?? [];
    return red + green + blue < 200;
  })()`);
}

/** What the page says between its head and its foot. */
export async function textOf(page: Page): Promise<string> {
  return (await page.locator('main').textContent())?.replaceAll(/\s+/gu, ' ').trim() ?? '';
}
