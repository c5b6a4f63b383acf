import { inForm } from './address.ts';
import { type Html, html, nothing } from './html.ts';
import type { DeskPage, Frame } from './page.ts';

const sections = [
  ['/', 'Home'],
  ['/pairs', 'Pairs'],
  ['/events', 'Events'],
  ['/people', 'People'],
  ['/threads', 'Threads'],
  ['/documents', 'Documents'],
  ['/review', 'Review'],
  ['/map', 'Map'],
  ['/calendar', 'Calendar'],
  ['/about', 'About'],
] as const;

/** A whole page: what all pages share around what one shows. */
export function layout(page: DeskPage, frame: Frame): Html {
  const { title, refreshSeconds } = page;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} · Chancery</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${refreshSeconds === undefined ? nothing : html`<meta http-equiv="refresh" content="${refreshSeconds}">`}
<link rel="stylesheet" href="${frame.assets.style}">
${page.feed === undefined ? nothing : html`<link rel="alternate" type="application/atom+xml" href="${page.feed}">`}
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
${page.script ? html`<script src="${frame.assets.script}" defer></script>` : nothing}
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${header(frame)}
<main id="main" tabindex="-1">
${page.ownTitle ? nothing : heading(page)}
${page.body}
</main>
${footer(page, frame)}
</body>
</html>
`;
}

/** The kind of page and its title. */
function heading({ kind, title }: Pick<DeskPage, 'kind' | 'title'>): Html {
  return html`<header class="title">${kind === undefined ? nothing : html`<p class="kind">${kind}</p>`}<h1>${title}</h1></header>`;
}

function header(frame: Frame): Html {
  const path = frame.at.split('?')[0] ?? '/';
  return html`<header class="bar"><div class="inner">
<a class="brand" href="/">Chancery</a>
<nav aria-label="Sections"><ul>${sections.map(
    ([to, name]) =>
      html`<li><a href="${to}"${isWithin(path, to) ? html` aria-current="page"` : nothing}>${name}</a></li>`,
  )}</ul></nav>
<form class="find" action="/search" role="search"><label class="hidden" for="find">Search the register</label><input id="find" name="q" type="search" placeholder="Search" autocomplete="off"></form>
</div></header>`;
}

function isWithin(path: string, section: string): boolean {
  return path === section || (section !== '/' && path.startsWith(`${section}/`));
}

function footer(page: DeskPage, frame: Frame): Html {
  return html`<footer class="foot"><div class="inner">
<p>Every value stands on a quote. Nothing is guessed; what differs stands side by side.</p>
<p>${page.forms ? html`This page as <a href="${inForm(frame.at, 'json')}">JSON</a> or <a href="${inForm(frame.at, 'csv')}">CSV</a> · ` : nothing}<a href="/api">Interface</a> · <a href="/judgements">Decisions</a> · <a href="/read">Read documents</a>${sessionLink(frame)}</p>
</div></footer>`;
}

function sessionLink({ login }: Frame): Html {
  if (login === 'open') return nothing;
  if (login === 'out') return html` · <a href="/login">Log in</a>`;
  return html` · <form class="inline" method="post" action="/logout"><button class="link">Log out</button></form>`;
}
