import { eventForms } from '#model/code';
import { figureOf } from '../../chart/chart.ts';
import { timeline } from '../../chart/timeline.ts';
import { dateWords } from '../../date-words.ts';
import { capitalised, labelOf, type Vocabulary } from '../../labels.ts';
import { entryTitle } from '../../show/entry-line.ts';
import { address, entryAddress, pairAddress } from '../address.ts';
import { entryList, pagerHtml } from '../entry-list.ts';
import { type Html, html, nothing, raw } from '../html.ts';
import type { ListedDigest } from '../listing.ts';
import type { Choice, DateBin, PairModel } from './model.ts';

/** The timeline of two sides: drawn, narrowed, listed. */
export function timelineHtml(model: PairModel): Html {
  return html`${drawingHtml(model)}${filtersHtml(model)}
${entryList(model.timeline.items, {
  people: model.timeline.people,
  sides: model.states,
  empty: 'Nothing of these two fits what was chosen.',
})}
${pagerHtml(model.timeline, pairAddress(model.states), queryOf(model))}`;
}

function queryOf({ chosen }: PairModel): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(chosen).filter((it): it is [string, string] => it[1] !== undefined),
  );
}

function drawingHtml(model: PairModel): Html {
  const { drawn, chosen, states } = model;
  const events = drawn.kind === 'each' ? drawn.items.map(drawnEvent) : drawn.bins.map(countedEvent);
  if (events.length === 0 && chosen.period === undefined) return nothing;
  const { cursor: _, ...rest } = chosen;
  const chart = timeline({ id: 'timeline-chart', title: 'Events and agreements in time' }, events, {
    period: chosen.period,
    lanes: [...eventForms.map((it) => labelOf('form', it)), 'Agreements'],
    urlOfPeriod: (period) => `${address(pairAddress(states), { ...rest, period })}#timeline`,
  });
  return html`${zoomHtml(model)}${raw(figureOf(chart))}${drawn.kind === 'each' ? nothing : html`<p class="note">These are many: they are counted by month. Choose a decade, a year or a month, or narrow them below, to see each.</p>`}`;
}

/** The happenings of a month or year; those whose dates run over several years have no place of their own. */
function countedEvent({ bin, count }: DateBin) {
  return { title: '', lane: 'Events and agreements', date: bin === '' ? undefined : bin, count };
}

function drawnEvent({ digest }: ListedDigest) {
  const isAgreement = digest.entry === 'agreement';
  return {
    title: entryTitle(digest),
    lane: isAgreement ? 'Agreements' : digest.entry === 'event' ? labelOf('form', digest.form) : 'Other',
    date: isAgreement ? digest.signed : digest.entry === 'event' ? digest.date : undefined,
    status: digest.entry === 'event' ? digest.status : undefined,
    url: entryAddress(digest.entry, digest.id),
  };
}

/** The way back from a month to its year, its decade and all time. */
function zoomHtml({ chosen, states }: PairModel): Html {
  const { period, cursor: _, ...rest } = chosen;
  if (period === undefined) return nothing;
  const decade = `${period.slice(0, 3)}X`;
  const levels = [
    [undefined, 'All years'],
    [decade, `The ${decade.slice(0, 3)}0s`],
    ...(period.length >= 4 && !period.endsWith('X') ? [[period.slice(0, 4), period.slice(0, 4)]] : []),
    ...(period.length === 7 ? [[period, dateWords(period)]] : []),
  ] as readonly (readonly [string | undefined, string])[];
  return html`<nav class="crumbs" aria-label="Zoom"><ol>${levels.map(([to, name]) =>
    to === period
      ? html`<li aria-current="true">${name}</li>`
      : html`<li><a href="${address(pairAddress(states), { ...rest, period: to })}#timeline">${name}</a></li>`,
  )}</ol></nav>`;
}

function filtersHtml(model: PairModel): Html {
  const { choices, chosen, states } = model;
  const any = [chosen.form, chosen.area, chosen.status, chosen.person, chosen.source].some(
    (it) => it !== undefined,
  );
  const people = choices.people.map(({ id, name, count }) => ({ value: id, name, count }));
  return html`<form class="filters" action="${pairAddress(states)}#timeline">
${chosen.period === undefined ? nothing : html`<input type="hidden" name="period" value="${chosen.period}">`}
${select('form', 'Form', named(choices.forms, 'form'), chosen.form)}
${select('area', 'Area', named(choices.areas, 'area'), chosen.area)}
${select('status', 'Status', named(choices.statuses, 'status'), chosen.status)}
${select('person', 'Person', people, chosen.person)}
${select(
  'source',
  'Source',
  choices.sources.map((it) => ({ ...it, name: it.value })),
  chosen.source,
)}
<span class="buttons"><button class="plain">Narrow</button>${any ? html` <a href="${address(pairAddress(states), { period: chosen.period })}#timeline">Show all</a>` : nothing}</span></form>`;
}

function named(choices: readonly Choice[], vocabulary: Vocabulary) {
  return choices.map((it) => ({ ...it, name: capitalised(labelOf(vocabulary, it.value)) }));
}

function select(
  name: string,
  label: string,
  options: readonly { readonly value: string; readonly name: string; readonly count: number }[],
  chosen: string | undefined,
): Html {
  if (options.length === 0) return nothing;
  return html`<label>${label} <select name="${name}"><option value="">any</option>${options.map(
    (it) =>
      html`<option value="${it.value}"${it.value === chosen ? html` selected` : nothing}>${it.name} (${it.count})</option>`,
  )}</select></label>`;
}
