import type { EventForm } from '#model/code';
import type { Reading } from '#model/reading';
import { rememberBy } from '#text/remember';
import type { FactRule } from '../../pack.ts';
import { participantsOfAll, statesOf } from '../../participants.ts';
import { actsOf } from '../act/acts.ts';
import { draftEvent } from './draft-event.ts';

/** Verbs by which somebody says something to the other's face. */
const facing = new Set(
  'thank tell inform assure brief congratulate ask remind invite present welcome greet update'.split(' '),
);
const call = /(?<!\p{L})(?:telephone|phone|call|spoke|video ?conference)(?!\p{L})/iu;
const talks =
  /(?<!\p{L})(?:met(?! \p{L}+ing)|meets|meetings?|talks|negotiations?|conversations?|received|receives|reception)(?!\p{L})/iu;

/**
 * Talks that only the record's title tells ("President A met with B"), where the text begins with what was said there:
 * "Mr. A thanked B for …". The words of one to the other tell it.
 */
export const spokenTo: FactRule = {
  id: 'en/event/spoken-to',
  find: (sentence, reading) => {
    const { form } = titleForm(reading);
    if (!form) return [];
    return actsOf(sentence).flatMap((act) => {
      const { clause } = act;
      const told = clause?.form === 'finite' && clause.tense === 'past' && clause.voice === 'active';
      const joined = clause?.relation === 'root' || clause?.relation === 'coordinate';
      if (act.kind !== 'verb' || !told || !joined || clause.negated || !facing.has(act.lemma)) return [];
      const people = participantsOfAll([...act.doers, ...act.objects], sentence).filter(
        (it) => it.person && it.state,
      );
      if (statesOf(people).length < 2) return [];
      const roles = [{ role: 'participant', participants: people }] as const;
      return draftEvent({ act, reading, form, roles, mode: form === 'call' ? 'phone' : undefined });
    });
  },
};

/** What the title tells, where the text itself does not tell of it. */
const titleForm = rememberBy((reading: Reading) => ({ form: findTitleForm(reading) }));

function findTitleForm({ source }: Reading): EventForm | undefined {
  const title = source.title ?? '';
  if (
    source.text.startsWith(title) ||
    talks.test(source.text) ||
    /(?<!\p{L})spoke (?:with|to)(?!\p{L})/iu.test(source.text)
  )
    return undefined;
  if (call.test(title)) return 'call';
  return talks.test(title) ? 'meeting' : undefined;
}
