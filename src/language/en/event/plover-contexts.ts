import type { Area, EventForm } from '#model/code';
import type { AreaMention } from '#model/mention';
import type { Act } from '../act/acts.ts';

/** The PLOVER context of each area of cooperation that has one. */
const byArea: Partial<Readonly<Record<Area, string>>> = {
  'military-science': 'military',
  'military-medicine': 'military',
  'military-history': 'military',
  'military-communications': 'military',
  'military-technical': 'military',
  'service-ties': 'military',
  exercises: 'military',
  logistics: 'military',
  'defence-general': 'military',
  basing: 'military',
  'maritime-security': 'military',
  intelligence: 'intelligence',
  peacekeeping: 'peacekeeping',
  cyber: 'cyber',
  'counter-terrorism': 'terrorism',
  border: 'territory',
  'search-and-rescue': 'disasters',
  'war-legacies': 'reparations',
  trade: 'economic',
  investment: 'economic',
  finance: 'economic',
  economy: 'economic',
  energy: 'natural_resource',
  'critical-minerals': 'natural_resource',
  health: 'health',
  'science-technology': 'technology',
  digital: 'technology',
  space: 'technology',
  environment: 'environment',
  'legal-judicial': 'legal',
  'law-enforcement': 'crime',
  migration: 'migration',
  nuclear: 'cbrn',
  'humanitarian-aid': 'human_security',
};
/** Forms that have a context by themselves. */
const byForm: Partial<Readonly<Record<EventForm, string>>> = {
  visit: 'diplomatic',
  meeting: 'diplomatic',
  call: 'diplomatic',
  dialogue: 'diplomatic',
  conference: 'diplomatic',
  signing: 'diplomatic',
  upgrade: 'diplomatic',
  exercise: 'military',
  competition: 'military',
};

/** PLOVER contexts of an act: that of its form, then those of the areas that its sentence names; sorted, each once. */
export function contextsOf(form: EventForm, act: Act): string[] {
  const areas = act.sentence.mentions.filter((it): it is AreaMention => it.kind === 'area');
  const own = byForm[form];
  const all = [...(own ? [own] : []), ...areas.flatMap((it) => byArea[it.area] ?? [])];
  return [...new Set(all)].sort();
}
