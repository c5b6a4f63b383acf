import type { Area, EventForm } from '#model/code';

const areaByForm: Readonly<Partial<Record<EventForm, Area>>> = {
  exercise: 'exercises',
  competition: 'competitions',
  exhibition: 'exhibitions',
  exchange: 'delegation-exchange',
  training: 'training',
  'port-call': 'service-ties',
};

/** The area in whose thread events of the form are steps; undefined for forms that may be about anything. */
export function areaOfForm(form: EventForm): Area | undefined {
  return areaByForm[form];
}
