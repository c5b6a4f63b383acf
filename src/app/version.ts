import { readFileSync } from 'node:fs';

/** The version of Chancery. The manifest lies two folders above this file in a checkout and in the package alike. */
export function versionOf(): string {
  const manifest = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
