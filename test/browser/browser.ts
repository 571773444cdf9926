import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** A browser from npm alone, or the one that CHROMIUM_PATH names. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.CHROMIUM_PATH;
  if (own !== undefined && existsSync(own))
    return chromium.launch({ executablePath: own, args: ['--no-sandbox', '--disable-gpu'] });
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: sparticuz.args });
}

/** What axe finds on the page as it stands, by WCAG 2.1 A and AA: rule, and where. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: {
          run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  });
}
