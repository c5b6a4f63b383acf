import type { StateMention } from '#model/mention';
import type { Token } from '#model/token';
import { createGazetteer, type Gazetteer, type GazetteerFinding } from './gazetteer.ts';
import { stateLabels, statePrefixes } from './generated/states.ts';

/** What a label says of a state. */
export interface StateLabel {
  readonly code: string;
  readonly use: StateMention['use'];
  /** Whether the label often means something else ("Georgia", "Jordan", "Washington") and needs support. */
  readonly weak: boolean;
  /** Whether it is only the first part of a compound ("Sino-"). */
  readonly prefix: boolean;
}

let names: Gazetteer<StateLabel> | undefined;
let labelsAndPrefixes: Gazetteer<StateLabel> | undefined;

/**
 * All that a text may call a state, as a gazetteer; built on first use. Articles ("the Netherlands") are not covered.
 * It sees whole tokens only; `findStates` looks into compounds.
 */
export function stateGazetteer(): Gazetteer<StateLabel> {
  names ??= createGazetteer(entries(), { letterCase: 'name' });
  return names;
}

/**
 * What names a state in a sentence, from left to right, also in compounds: "US-led", "Vietnam–Belarus", "Sino-Russian".
 * The first part of a compound ("Sino") counts only before another state: "Indo-Pacific" has none.
 */
export function findStates(tokens: readonly Token[]): readonly GazetteerFinding<StateLabel>[] {
  const found = allLabels().findAll(tokens);
  return found.filter((it, index) => !it.value.prefix || found[index + 1]?.start === it.end + 1);
}

function allLabels(): Gazetteer<StateLabel> {
  labelsAndPrefixes ??= createGazetteer(
    [
      ...entries(),
      ...statePrefixes.map(
        ([prefix, code]) => [prefix, { code, use: 'demonym', weak: true, prefix: true }] as const,
      ),
    ],
    { letterCase: 'name' },
  );
  return labelsAndPrefixes;
}

function entries(): readonly (readonly [label: string, value: StateLabel])[] {
  return stateLabels.map(([label, code, use, weak]) => [
    label,
    { code, use, weak: weak === 'weak', prefix: false },
  ]);
}
