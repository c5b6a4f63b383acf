import { agreementKinds, areas, relationshipLevels, stanceTopics } from '../../src/model/code.ts';
import { agencies } from './agencies.ts';
import { bodies } from './bodies.ts';
import { givenNames } from './given-names.ts';
import { honorifics } from './honorifics.ts';
import { leaders } from './leaders.ts';
import { cyrillic, nameForms } from './name-forms.ts';
import { offices } from './offices.ts';
import { organisations } from './organisations.ts';
import { phrases } from './phrases.ts';
import { places } from './places.ts';
import { ranks } from './ranks.ts';
import type { GeneratedFile } from './render.ts';
import { states } from './states.ts';
import { world } from './world.ts';

/** Every generated file. A new phrase list is one line here: `phrases('areas', { ids: areas, idType: 'Area' })`. */
export const tables: readonly (() => GeneratedFile)[] = [
  agencies,
  bodies,
  givenNames,
  cyrillic,
  honorifics,
  leaders,
  nameForms,
  offices,
  organisations,
  places,
  ranks,
  states,
  world,
  phrases('agreement-acts.en'),
  phrases('agreements.en', { ids: [...agreementKinds, 'norm'] }),
  phrases('known-agreements.en'),
  phrases('areas.en', { ids: areas, idType: 'Area', shared: true }),
  phrases('area-idioms.en', { shared: true }),
  phrases('military-areas.en', { ids: areas, idType: 'Area', shared: true }),
  phrases('relationships.en', { ids: relationshipLevels, idType: 'RelationshipLevel' }),
  phrases('opinion-words.en'),
  phrases('speech.en', { shared: true }),
  phrases('stances.en', { ids: stanceTopics, idType: 'StanceTopic', shared: true }),
  phrases('initiative-predicates.en', { shared: true }),
  phrases('plover-triggers.en', { shared: true }),
];
