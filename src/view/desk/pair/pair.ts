import { nameOfState } from '#lexicon/states';
import type { RelationshipDigest } from '#model/digest';
import { levelOf } from '../../brief/relationship.ts';
import { figureOf } from '../../chart/chart.ts';
import { ladder } from '../../chart/ladder.ts';
import { dateWords, momentWords } from '../../date-words.ts';
import { counted, labelOf } from '../../labels.ts';
import { address, entryAddress } from '../address.ts';
import { entryList, entryTable } from '../entry-list.ts';
import { refutedLine } from '../home.ts';
import { type Html, html, nothing, raw } from '../html.ts';
import type { DeskPage, View } from '../page.ts';
import { glanceHtml } from './glance.ts';
import type { PairModel } from './model.ts';
import { agreementsHtml, mechanismsHtml, officialsHtml, sourcesHtml, stancesHtml } from './parts.ts';
import { boardHtml } from './threads.ts';
import { timelineHtml } from './timeline.ts';

/** The page of two sides: all that the register holds of them. CSV gives what the timeline lists. */
export const pairView: View<PairModel> = {
  page,
  table: ({ timeline }) => entryTable(timeline.items, timeline.people),
};

function page(model: PairModel): DeskPage {
  const sections = sectionsOf(model).filter((it) => it.body !== nothing);
  return {
    title: model.states.map(nameOfState).join(' – '),
    kind: 'Pair',
    script: true,
    body: html`${leadHtml(model)}${glanceHtml(model)}
<nav class="contents" aria-label="On this page"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${sections.map(({ id, title, body }) => html`<section id="${id}"><h2>${title}</h2>${body}</section>`)}`,
  };
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: Html;
}

function sectionsOf(model: PairModel): readonly Section[] {
  const sides = model.states;
  const { conflicts, refuted, leads } = model;
  return [
    { id: 'relationship', title: 'The relationship', body: ladderHtml(model) },
    { id: 'timeline', title: 'Timeline', body: hasHappenings(model) ? timelineHtml(model) : nothing },
    { id: 'threads', title: 'From proposed to delivered', body: boardHtml(model) },
    {
      id: 'refuted',
      title: 'Called new, but on record before',
      body:
        refuted.items.length === 0
          ? nothing
          : html`<ul class="plain">${refuted.items.map((it) => refutedLine(it.digest))}</ul>`,
    },
    { id: 'agreements', title: 'Agreements', body: agreementsHtml(model) },
    { id: 'mechanisms', title: 'Standing mechanisms', body: mechanismsHtml(model) },
    { id: 'positions', title: 'Stated positions', body: stancesHtml(model) },
    {
      id: 'conflicts',
      title: 'Where sources differ',
      body:
        conflicts.items.length === 0
          ? nothing
          : html`${entryList(conflicts.items, { sides })}${conflicts.next ? html`<p><a href="${address('/conflicts', { pair: sides.join('-') })}">All conflicts of the two</a></p>` : nothing}`,
    },
    { id: 'officials', title: 'Officials', body: officialsHtml(model) },
    {
      id: 'leads',
      title: 'Leads',
      body:
        leads.items.length === 0
          ? nothing
          : html`<p class="note">From teasers of other articles: to be followed up, counted nowhere above.</p>${entryList(leads.items, { sides })}`,
    },
    { id: 'sources', title: 'Sources', body: sourcesHtml(model) },
  ];
}

function hasHappenings({ totals }: PairModel): boolean {
  return (totals.event ?? 0) + (totals.agreement ?? 0) > 0;
}

/** What holds now, in a sentence, and how much there is. */
function leadHtml(model: PairModel): Html {
  const level = levelNow(model.ladder);
  const { totals, latest } = model;
  const kinds = [
    ['event', 'event', 'events'],
    ['agreement', 'agreement', 'agreements'],
    ['thread', 'thread', 'threads'],
    ['mechanism', 'mechanism', 'mechanisms'],
    ['refuted-novelty', 'refuted claim', 'refuted claims'],
  ] as const;
  const held = kinds.flatMap(([kind, one, many]) => {
    const count = totals[kind] ?? 0;
    return count > 0 ? [counted(count, one, many)] : [];
  });
  if (held.length === 0)
    return html`<p class="lead">Nothing of the two is on record yet.</p><p class="scope">Only teasers of other articles name both sides: they are leads to be followed up.</p>`;
  return html`${level ? html`<p class="lead"><a class="quiet" href="${entryAddress('relationship', level.id)}">${labelOf('level', level.level)}</a>, ${level.words}.</p>` : nothing}
<p class="scope">${[held.join(' · '), latest ? `as of ${dateWords(latest)}` : ''].filter(Boolean).join(' · ')}</p>`;
}

/** What the sources say of each level: the first time and, where it is another, the last. */
function saidOf(ladder: readonly RelationshipDigest[]) {
  return ladder.flatMap(({ id, level, steps }) =>
    steps.flatMap(({ status, first, last, count }) => {
      const dates = [...new Set([first, last])].filter((it) => it !== undefined);
      const url = entryAddress('relationship', id);
      // How many of the sources say which of two dates, the short form does not tell.
      const sources = dates.length < 2 ? count : undefined;
      return (dates.length === 0 ? [undefined] : dates).map((date) => ({
        id,
        level,
        status,
        date,
        sources,
        url,
      }));
    }),
  );
}

function levelNow(ladder: readonly RelationshipDigest[]) {
  const said = levelOf(saidOf(ladder));
  if (!said) return undefined;
  const { id, level, status, date } = said;
  const reported = date === undefined ? 'in place at a date not given' : `in place as of ${dateWords(date)}`;
  return { id, level, words: status === 'established' ? `established ${momentWords(date)}` : reported };
}

function ladderHtml({ ladder: levels, states }: PairModel): Html {
  if (levels.length === 0) return nothing;
  const title = `Level of relations between ${states.map(nameOfState).join(' and ')}`;
  return html`${raw(figureOf(ladder({ id: 'ladder', title }, saidOf(levels))))}`;
}
