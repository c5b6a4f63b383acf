import { type Html, html, nothing } from '../html.ts';
import type { View } from '../page.ts';
import type { OpenApi, Operation, Parameter } from './openapi-document.ts';
import { described, fieldsTable, typeWords } from './schema-words.ts';

/** The page that explains the interface, made from the document that describes it. */
export const apiView: View<OpenApi> = {
  page: (document) => ({
    title: 'The register as data',
    kind: 'Interface',
    body: body(document),
    forms: true,
  }),
  table: ({ paths, servers }) => ({
    columns: ['method', 'path', 'summary', 'parameters'],
    rows: Object.entries(paths).map(([path, { get }]) => [
      'GET',
      `${servers[0]?.url ?? ''}${path}`,
      get.summary,
      get.parameters.map((it) => it.name).join(' '),
    ]),
  }),
};

function body(document: OpenApi): Html {
  const { info, tags, paths, components, servers } = document;
  const base = servers[0]?.url ?? '';
  const operations = Object.entries(paths);
  return html`<div class="api">
<p class="lead">${info.summary}, version ${info.version}. Whatever the pages show can be had as JSON.</p>
<p>${described(info.description)}</p>
<p>All this as one <a href="${base}/openapi.json">OpenAPI ${document.openapi} document</a>, for programs that write clients.</p>
${example(base)}
<nav class="contents" aria-label="Contents"><ul>${tags.map(
    ({ name }) => html`<li><a href="#${anchor(name)}">${name}</a></li>`,
  )}<li><a href="#errors">Errors</a></li><li><a href="#shapes">Shapes</a></li></ul></nav>
${tags.map(
  ({ name }) => html`<section id="${anchor(name)}"><h2>${name}</h2>
${operations.filter(([, { get }]) => get.tags.includes(name)).map(([path, { get }]) => operationPart(base, path, get))}</section>`,
)}
${errors()}
<section id="shapes"><h2>Shapes</h2>
<p class="note">Fields marked “always” are never absent. A field that is absent was not said.</p>
${Object.entries(components.schemas).map(
  ([name, schema]) =>
    html`<section id="shape-${name}" class="shape"><h3>${name}</h3>${fieldsTable(name, schema)}</section>`,
)}</section>
</div>`;
}

function anchor(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/gu, '-');
}

function example(base: string): Html {
  return html`<pre class="example" tabindex="0" role="region" aria-label="An example"><code>curl -s 'http://127.0.0.1:4040${base}/events?state=KEN&amp;from=2018&amp;limit=2'</code></pre>`;
}

function operationPart(base: string, path: string, { summary, parameters, responses }: Operation): Html {
  const answer = responses['200']?.content?.['application/json']?.schema;
  const isOpen = !path.includes('{') && !parameters.some((it) => it.required);
  const address = html`<code>GET ${base}${path}</code>`;
  return html`<article class="operation">
<h3>${address}</h3>
<p>${summary}.${isOpen ? html` <a href="${base}${path}">Try it</a>` : nothing}</p>
${parameters.length > 0 ? parametersTable(parameters, path) : nothing}
${answer ? html`<details class="answer"><summary>What it answers</summary>${fieldsTable(`Answer of ${path}`, answer)}</details>` : nothing}
</article>`;
}

function parametersTable(parameters: readonly Parameter[], path: string): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Parameters of ${path}"><table>
<caption>Parameters of ${path}</caption>
<thead><tr><th scope="col">Name</th><th scope="col">Value</th><th scope="col">Meaning</th></tr></thead>
<tbody>${parameters.map(
    (it) =>
      html`<tr><th scope="row"><code>${it.name}</code>${it.required ? html` <span class="soft">needed</span>` : nothing}</th><td>${typeWords(it.schema)}</td><td>${described(it.description)}</td></tr>`,
  )}</tbody></table></div>`;
}

function errors(): Html {
  return html`<section id="errors"><h2>Errors</h2>
<p>What goes wrong comes as <code>application/problem+json</code> (RFC 9457) with a code: <code>CH401</code> where there is
nothing under the address, <code>CH402</code> where the path or the query is not understood, <code>CH404</code> where a password
is needed. A parameter that is not known is refused, so that a slip in a filter never gives everything.</p>
</section>`;
}
