import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly where: readonly string[];
}

/**
 * What axe-core finds serious or critical on a page, each with its first elements; of some rules, or all. Its script comes
 * past the page's policy, as a tool of the browser.
 */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>('"axe" in globalThis'))) await page.evaluate(axe.source);
  const options = {
    resultTypes: ['violations'],
    preload: false,
    ...(rules ? { runOnly: { type: 'rule', values: rules } } : {}),
  };
  const found = await page.evaluate<readonly Violation[]>(`axe.run(document, ${JSON.stringify(options)}).then(
    ({ violations }) => violations.map(({ id, impact, nodes }) => ({
      id, impact, where: nodes.slice(0, 3).map((it) => it.target.join(' ') + ': ' + it.failureSummary),
    })))`);
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, where }) => `${id} (${impact}) at ${where.join(' | ')}`);
}
