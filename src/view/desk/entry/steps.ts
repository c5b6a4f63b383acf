import type { Entry } from '#model/entry';
import { dateWords, factDateWords, momentWords } from '../../date-words.ts';
import { capitalised, labelOf, sidesWords } from '../../labels.ts';
import { stateInSentence } from '../../state-words.ts';
import { quoteAddress } from '../address.ts';
import { entryList } from '../entry-list.ts';
import { type Html, html, nothing } from '../html.ts';
import { personHtml } from '../links.ts';
import { shortQuote } from '../listing.ts';
import type { EntryModel } from './model.ts';
import { stepAddress } from './rows.ts';

/** The list that makes up an entry: steps of a thread or a relationship, statements; nothing for other kinds. */
export function stepsHtml({ entry, people, documents }: EntryModel): Html {
  switch (entry.entry) {
    case 'thread':
      return list(
        'Steps',
        entry.steps.map((step) => {
          const to = stepAddress(step.kind, step.record);
          const what = html`${capitalised(labelOf('status', step.status))}${sidesWords(step.status, (step.by ?? []).map(stateInSentence))}`;
          return item(
            step.date,
            html`${to ? html`<a href="${to}">${what}</a>` : what} <span class="soft">${step.kind}</span>`,
            step.sources,
            documents,
          );
        }),
      );
    case 'relationship':
      return list(
        'What was said of it',
        entry.steps.map((step) =>
          item(step.date, html`${capitalised(labelOf('relation', step.status))}`, step.sources, documents),
        ),
      );
    case 'stance':
      return list(
        'In which words, when',
        entry.statements.map((it) =>
          item(
            it.date,
            it.speaker ? personHtml(it.speaker, people) : html`<span class="soft">speaker not named</span>`,
            it.sources,
            documents,
          ),
        ),
      );
    case 'refuted-novelty':
      return refutedHtml(entry, documents);
    default:
      return nothing;
  }
}

type Sources = Extract<Entry, { entry: 'event' }>['sources'];

function list(title: string, items: readonly Html[]): Html {
  return html`<h2>${title}</h2><ol class="entries">${items}</ol>`;
}

function item(
  date: string | undefined,
  what: Html,
  sources: Sources,
  documents: EntryModel['documents'],
): Html {
  return html`<li><div class="when">${factDateWords(date)}</div><div><p class="head">${what}</p>${quotesHtml(sources, documents)}</div></li>`;
}

function quotesHtml(sources: Sources, documents: EntryModel['documents']): Html {
  return html`${sources.map((it) => html`<blockquote><a href="${quoteAddress(it.document, it.record)}">“${shortQuote(it)}”</a> <span class="when">${sourceWords(it, documents)}</span></blockquote>`)}`;
}

/** Who published a source and when, or its file. */
function sourceWords(source: Sources[number], documents: EntryModel['documents']): string {
  const document = documents[source.document];
  const words = [document?.publisher, document?.published && dateWords(document.published)].filter(Boolean);
  return words.length > 0 ? words.join(', ') : source.file;
}

function refutedHtml(
  entry: Extract<Entry, { entry: 'refuted-novelty' }>,
  documents: EntryModel['documents'],
): Html {
  const { claimed, earlier } = entry;
  return html`<div class="halves"><section><h2>Called new ${momentWords(claimed.date)}</h2>${quotesHtml(claimed.sources, documents)}</section>
<section><h2>But ${labelOf('status', earlier.status)} ${momentWords(earlier.date)}</h2>${quotesHtml(earlier.sources, documents)}</section></div>`;
}

/** The sessions of a mechanism, as events. */
export function sessionsHtml({ sessions, people }: EntryModel): Html {
  if (sessions === undefined || sessions.length === 0) return nothing;
  return html`<section><h2>Sessions</h2>${entryList(sessions, { people })}</section>`;
}
