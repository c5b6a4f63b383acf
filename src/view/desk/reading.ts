import type { Entry } from '#model/entry';
import { counted } from '../labels.ts';
import { onOneLine } from '../plain-text.ts';
import { entryNouns } from '../show/entry-line.ts';
import { entryAddress } from './address.ts';
import { type Html, html, nothing } from './html.ts';
import type { DeskPage, View } from './page.ts';

/** An upload on its way into the register. */
export interface ReadingModel {
  readonly id: string;
  readonly state: 'waiting' | 'reading' | 'settling' | 'done' | 'failed';
  /** Documents in the upload, and how many of them are read. */
  readonly all: number;
  readonly done: number;
  readonly problems: readonly { readonly where: string; readonly code: string; readonly message: string }[];
  /** What became of entries, the latest last. */
  readonly changes: readonly {
    readonly change: 'new' | 'corroborated' | 'conflicting' | 'refuted';
    readonly entry: Entry['entry'];
    readonly id: string;
  }[];
  /** What the entries are called, by id; those left out go by number. */
  readonly titles?: Readonly<Record<string, string>> | undefined;
  readonly outcome?:
    | { readonly read: number; readonly foundAgain: number; readonly known: number; readonly lost: number }
    | undefined;
}

/** Where files are given to be read. */
export function uploadPage(): DeskPage {
  return {
    title: 'Read documents',
    script: true,
    body: html`<p class="lead">Give articles as they are: saved pages, plain text, Markdown, or JSON Lines.</p>
${uploadForm()}
<h2>What may be given</h2>
<p>Files that end in <code>.txt</code>, <code>.md</code>, <code>.html</code>, <code>.htm</code> or <code>.jsonl</code>, in UTF-8; 32 MiB each, 64 MiB at once. A JSON Lines file holds one document a line. Menus, teasers and readers’ comments may stay in: they are told apart. The same document given again changes nothing.</p>`,
  };
}

/** The form by itself, for the first page too. */
export function uploadForm(): Html {
  return html`<form class="upload" method="post" action="/read" enctype="multipart/form-data">
<div class="drop" data-drop><label for="files">Drop files here, or choose them</label>
<input id="files" name="files" type="file" multiple required accept=".txt,.md,.html,.htm,.jsonl"></div>
<div class="row"><label>Published, where a file does not say <input name="published" placeholder="2025-10-20" pattern="\\d{4}(-\\d\\d(-\\d\\d)?)?" title="A date like 2025-10-20"></label> <button>Read</button></div>
</form>`;
}

/** How far the reading of an upload is, and what came of it. */
export const readingView: View<ReadingModel> = {
  page: (model) => ({
    title: titles[model.state],
    kind: 'Reading',
    refreshSeconds: isOver(model) ? undefined : 2,
    body: html`${progressHtml(model)}${outcomeHtml(model)}${problemsHtml(model)}${changesHtml(model)}
<p><a href="/read">Read more documents</a> · <a href="/">To the first page</a></p>`,
  }),
  table: ({ changes }) => ({
    columns: ['change', 'entry', 'id'],
    rows: changes.map(({ change, entry, id }) => [change, entry, id]),
  }),
};

const titles: Readonly<Record<ReadingModel['state'], string>> = {
  waiting: 'Waiting for its turn',
  reading: 'Reading',
  settling: 'Working out what the documents say together',
  done: 'Read',
  failed: 'Reading stopped',
};

function isOver({ state }: ReadingModel): boolean {
  return state === 'done' || state === 'failed';
}

function progressHtml(model: ReadingModel): Html {
  if (model.state === 'failed')
    return html`<p class="notice">The register holds whole documents only; give the same files again to carry on.</p>`;
  if (isOver(model)) return nothing;
  const { done, all } = model;
  return html`<p><progress max="${Math.max(all, 1)}" value="${done}">${done} of ${all}</progress> ${done} of ${counted(all, 'document')}</p>`;
}

function outcomeHtml({ outcome }: ReadingModel): Html {
  if (!outcome) return nothing;
  const { read, foundAgain, known, lost } = outcome;
  const parts = [
    `${counted(read, 'document')} read`,
    ...(foundAgain > 0 ? [`${foundAgain} found again at another place`] : []),
    ...(known > 0 ? [`${known} known before`] : []),
    ...(lost > 0 ? [`${lost} could not be read`] : []),
  ];
  return html`<p class="lead">${parts.join(', ')}.</p>`;
}

function problemsHtml({ problems }: ReadingModel): Html {
  if (problems.length === 0) return nothing;
  return html`<h2>What was wrong</h2><ul>${problems.map(
    ({ where, code, message }) =>
      html`<li><strong>${onOneLine(where)}</strong>: <code>${code}</code> ${message}</li>`,
  )}</ul>`;
}

/** So many entries of a kind are named. */
export const namedOfEach = 12;

const changeWords = {
  conflicting: 'Now in conflict',
  refuted: 'Called new, but on record before',
  corroborated: 'Told by more sources than before',
  new: 'New',
} as const;

function changesHtml({ changes, state, titles: names = {} }: ReadingModel): Html {
  if (changes.length === 0)
    return state === 'done' ? html`<p class="empty">Nothing in the register changed.</p>` : nothing;
  const byChange = Map.groupBy(changes, (it) => it.change);
  return html`${(Object.keys(changeWords) as (keyof typeof changeWords)[]).map((change) => {
    const own = byChange.get(change) ?? [];
    const kinds = [...Map.groupBy(own, (it) => it.entry)];
    if (own.length === 0) return nothing;
    return html`<h2>${changeWords[change]}</h2><dl class="changes">${kinds.map(([entry, some]) => {
      const ids = [...new Set(some.map((it) => it.id))];
      return html`<div><dt>${counted(ids.length, ...entryNouns[entry])}</dt><dd><ul class="plain tight">${ids
        .slice(0, namedOfEach)
        .map(
          (id, at) => html`<li><a href="${entryAddress(entry, id)}">${names[id] ?? `no. ${at + 1}`}</a></li>`,
        )}${ids.length > namedOfEach ? html`<li class="soft">and ${ids.length - namedOfEach} more</li>` : nothing}</ul></dd></div>`;
    })}</dl>`;
  })}`;
}
