import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Hono } from 'hono';

const folder = new URL('./assets/', import.meta.url);
const types = { css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', svg: 'image/svg+xml' };

/** The style sheet, the script and the icon of the desk, served under names that change with what they hold. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  mount(app: Hono): void;
}

/** Reads the assets once; all style sheets are one, in the order of their names. */
export function loadAssets(): Assets {
  const files = readdirSync(folder).sort();
  const all = (ending: string) =>
    files.filter((it) => it.endsWith(ending)).map((it) => readFileSync(new URL(it, folder), 'utf8'));
  const parts = { css: all('.css').join('\n'), js: all('.js').join('\n'), svg: all('.svg').join('') };
  const named = (kind: 'css' | 'js') =>
    `/assets/desk-${createHash('sha256').update(parts[kind]).digest('hex').slice(0, 12)}.${kind}`;
  const [style, script] = [named('css'), named('js')];
  return {
    style,
    script,
    mount: (app) => {
      for (const [path, kind] of [
        [style, 'css'],
        [script, 'js'],
        ['/assets/icon.svg', 'svg'],
      ] as const)
        app.get(path, (c) =>
          c.body(parts[kind], 200, {
            'Content-Type': types[kind],
            'Cache-Control': kind === 'svg' ? 'public, max-age=3600' : 'public, max-age=31536000, immutable',
          }),
        );
    },
  };
}
