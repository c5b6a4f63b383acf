import { existsSync } from 'node:fs';

/** Where a system keeps Chromium. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The program of Chromium: the one that `CHANCERY_TEST_CHROMIUM` names, or the system's; undefined where there is none. */
export function chromiumPath(): string | undefined {
  return process.env.CHANCERY_TEST_CHROMIUM ?? usualPlaces.find((it) => existsSync(it));
}
