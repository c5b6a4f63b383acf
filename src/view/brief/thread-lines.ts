import { factDateWords, momentWords } from '../date-words.ts';
import { labelOf, sidesWords } from '../labels.ts';
import { stateInSentence } from '../state-words.ts';
import type { BriefNovelty, BriefStep, BriefThread } from './model.ts';
import type { Detail, Line } from './page.ts';

/** An open thread: since when it waits, and every step. */
export function openLine(thread: BriefThread): Line {
  const { open, area, steps } = thread;
  return {
    when: open?.since === undefined ? 'undated' : `since ${factDateWords(open.since)}`,
    head: labelOf('area', area),
    marks: [
      {
        tone: 'open',
        text: [
          open?.waiting && `open ${open.waiting}`,
          `last step: ${labelOf('status', open?.status ?? 'proposed')}`,
        ]
          .filter(Boolean)
          .join(', '),
      },
    ],
    citations: [],
    details: steps.map(stepDetail),
  };
}

/** A thread that came to an end, or was only talked about: its last step and every step before. */
export function settledLine(thread: BriefThread): Line {
  const { area, steps } = thread;
  const last = steps.findLast((it) => it.date !== undefined && it.status !== 'discussed') ?? steps.at(-1);
  return {
    when: factDateWords(last?.date),
    head: labelOf('area', area),
    marks: last
      ? [{ tone: isRefusal(last) ? 'denied' : 'support', text: labelOf('status', last.status) }]
      : [],
    citations: [],
    details: steps.map(stepDetail),
  };
}

/** A claim of novelty, with the earliest record that refutes it. */
export function noveltyLine({ area, claimed, earlier }: BriefNovelty): Line {
  return {
    head: labelOf('area', area),
    when: undefined,
    marks: [],
    citations: [],
    details: [
      { text: `Called new ${momentWords(claimed.date)}`, citations: claimed.citations },
      {
        text: `Already ${labelOf('status', earlier.status)}${kindWords(earlier)} ${momentWords(earlier.date)}`,
        citations: earlier.citations,
      },
    ],
  };
}

function stepDetail(step: BriefStep): Detail {
  const by = sidesWords(step.status, step.by.map(stateInSentence));
  return {
    label: factDateWords(step.date),
    text: `${labelOf('status', step.status)}${kindWords(step)}${by}`,
    citations: step.citations,
  };
}

function kindWords({ kind }: BriefStep): string {
  if (kind === 'agreement') return ' (agreement)';
  return kind === 'event' ? ' (event)' : '';
}

function isRefusal(step: BriefStep): boolean {
  return step.status === 'refused' || step.status === 'denied' || step.status === 'expired';
}
