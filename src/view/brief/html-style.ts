/** The style sheet of a brief: one column of text with dates beside it, light and dark, and plain on paper. */
export const briefStyle = `:root {
  --ink: #1d2229; --soft: #5b6470; --line: #dfe3e8; --paper: #fdfdfc;
  --open: #8a5a00; --denied: #a1262b; --unsure: #7a3d8f; --support: #2a6b43; --link: #22577a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e3e6ea; --soft: #9aa4b0; --line: #343a42; --paper: #16191d;
    --open: #e0b25a; --denied: #ef8a8d; --unsure: #d2a0e4; --support: #82c99e; --link: #8fc3e6;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 58rem; padding: 2rem 1.25rem 4rem;
  background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: anywhere;
}
h1, h2, h3 { line-height: 1.2; font-weight: 600; }
h1 { font-size: 2rem; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; padding-top: .6rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; color: var(--soft); }
p { margin: .15rem 0; }
a { color: var(--link); }
.level { font-size: 1.15rem; margin-top: .4rem; }
.scope, .note, .facts, .when { color: var(--soft); }
nav { display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin-top: 1rem; font-size: .9rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: .9rem 0; }
ul > li.dated { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1.25rem; }
.when { font-variant-numeric: tabular-nums; }
.label { color: var(--soft); }
.number { text-decoration: none; font-size: .85em; white-space: nowrap; }
.mark { font-size: .85em; white-space: nowrap; }
.mark::before { content: "· "; color: var(--soft); }
.open { color: var(--open); }
.denied { color: var(--denied); }
.unsure { color: var(--unsure); }
.support { color: var(--support); }
blockquote { margin: .3rem 0 0; padding-left: .8rem; border-left: 2px solid var(--line); color: var(--soft); font-size: .92rem; }
#sources li { margin: .4rem 0; }
#sources li:target { background: color-mix(in srgb, var(--link) 14%, transparent); }
@media (max-width: 40rem) { ul > li.dated { grid-template-columns: 1fr; } }
@page { margin: 18mm 16mm 20mm; }
@media print {
  :root { --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  nav { display: none; }
  li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
