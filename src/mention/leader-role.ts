import type { LeaderRole } from '#lexicon/leaders';

const roles: readonly (readonly [LeaderRole, RegExp])[] = [
  [
    'foreign',
    /^(?:foreign|external affairs) (?:affairs )?minister$|^minister (?:of|for) (?:foreign|external) (?:affairs|relations)|^foreign secretary$|^secretary of state$|^high representative/u,
  ],
  [
    'government',
    /^(?:prime minister|premier|(?:federal )?chancellor|taoiseach|head of (?:the )?government|vice[- ]president|crown prince)$/u,
  ],
  [
    'head',
    /^(?:president|king|queen|emir|amir|sultan|pope|emperor|shah|leader|supreme leader|chairman|general secretary|secretary[- ]general|director[- ]general|head of state|commission president|chairperson)$|^president of (?:the )?(?:republic|european commission|european council|united states|russian federation)/u,
  ],
];

/** What the holder of an office is for a state; undefined for offices below the head of government but the foreign minister's. */
export function roleOf(title: string): LeaderRole | undefined {
  const plain = title.toLowerCase().replace(/^(?:(?:former|then|ex|acting|interim)[- ])+/u, '');
  return roles.find(([, form]) => form.test(plain))?.[0];
}
