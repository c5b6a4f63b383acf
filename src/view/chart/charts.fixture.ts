import type { CalendarEvent } from './calendar-bins.ts';
import type { LadderStep } from './ladder-step.ts';
import type { Neighbour } from './network.ts';
import type { Tenure } from './tenures.ts';
import type { TimelineEvent } from './timeline-event.ts';
import type { VisitCount } from './visit-map.ts';

/** Events of two states with every kind of date: days, ranges, months, years, open ends, without a year, none. */
export const events: readonly TimelineEvent[] = [
  { date: '2030-03-02', lane: 'Visit', title: 'Odera in Santiago', url: '/event/1' },
  { date: '2030-05', lane: 'Visit', title: 'Rojas in Nairobi', url: '/event/2' },
  { date: '2031', lane: 'Visit', title: 'Lê Thị Ánh in Santiago' },
  { date: '2033-11-05/2033-11-09', lane: 'Visit', title: 'Days in Mombasa', status: 'planned' },
  { date: '2034-02-02', lane: 'Visit', title: 'A visit that did not take place', status: 'denied' },
  { date: '2033-11-06', lane: 'Meeting', title: 'First talks' },
  { date: '2033-11-07', lane: 'Meeting', title: 'Second <talks> & "more"' },
  { date: '2033-11-09', lane: 'Meeting', title: 'محادثات' },
  { date: '2032/..', lane: 'Training', title: 'Courses since then' },
  { date: '../2031', lane: 'Training', title: 'Courses until then' },
  { lane: 'Call', title: 'A call that nobody dated' },
  { date: 'XXXX-07-09', lane: 'Call', title: 'A call without a year' },
];

export const steps: readonly LadderStep[] = [
  {
    level: 'diplomatic-relations',
    status: 'established',
    date: '2009-01-24',
    sources: 3,
    url: '/relation/1',
  },
  { level: 'traditional-friendship', status: 'current', date: '2015', sources: 1 },
  { level: 'strategic-partnership', status: 'proposed', date: '2017-07', sources: 2 },
  { level: 'strategic-partnership', status: 'established', date: '2021-12', sources: 1 },
  { level: 'strategic-partnership', status: 'established', date: '2022-05-12', sources: 4 },
  { level: 'alliance', status: 'proposed', sources: 1 },
];

export const careers: readonly Tenure[] = [
  { kind: 'office', label: 'Deputy Minister of Defence', first: '2011-03', last: '2014-10-02', sources: 3 },
  {
    kind: 'office',
    label: 'وزير الدفاع',
    first: '2021-05-05',
    last: '2025-05-09',
    startsThere: true,
    sources: 12,
  },
  { kind: 'rank', label: 'Major General', first: '2013', sources: 1, isConflicting: true, url: '/person/7' },
  { kind: 'office', label: 'Head of a delegation', sources: 1 },
];

export const neighbours: readonly Neighbour[] = [
  { name: 'Chile', count: 12, url: '/state/CHL', expandUrl: '?expand=CHL' },
  { name: 'Nguyễn Phúc Bảo Long Ánh Dương of a very long name', count: 5, url: '/person/3' },
  { name: 'محمد عبد الله', count: 3, neighbours: [{ name: 'Peru', count: 2, url: '/state/PER' }] },
];

export const visits: readonly VisitCount[] = [
  { home: 'KEN', host: 'CHL', count: 4, url: '/search?home=KEN' },
  { home: 'CHL', host: 'KEN', count: 1 },
  { home: 'CHL', host: 'ASEAN', count: 2 },
];

export const days: readonly CalendarEvent[] = [
  { date: '2033-11-05/2033-11-07', title: 'Days in Mombasa', url: '/event/4' },
  { date: '2033-11-06', title: 'First talks' },
  { date: '2033-05', title: 'Training <some day> in May' },
  { date: '2033', title: 'A plan of the year' },
  { date: '2034', title: 'Next year' },
];
