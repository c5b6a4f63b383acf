import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import { bodyHeads, bodyNames } from './generated/bodies.ts';
import type { BodyKind } from './rows.ts';

/** The noun at the heart of a body's name. */
export interface BodyHead {
  readonly kind: BodyKind;
  /** Where its field stands: "Defence Ministry", "Ministry of Defence". */
  readonly side: 'before' | 'after' | 'both';
}

/** A body known by its whole name. */
export interface BodyName {
  readonly kind: BodyKind;
  /** Alpha-3 code where only one state has it; undefined otherwise. */
  readonly state?: string | undefined;
}

let heads: Gazetteer<BodyHead> | undefined;
let names: Gazetteer<BodyName> | undefined;

/** Capitalised nouns of national bodies ("Ministry", "General Staff", "People's Army"), singular or plural; built on first use. */
export function bodyHeadGazetteer(): Gazetteer<BodyHead> {
  heads ??= createGazetteer(
    bodyHeads.map(([label, kind, side]) => [label, { kind, side }]),
    { letterCase: 'name', inflect: true },
  );
  return heads;
}

/** Bodies known by their whole names ("State Duma", "Bundeswehr", "NASA"); built on first use. */
export function bodyNameGazetteer(): Gazetteer<BodyName> {
  names ??= createGazetteer(
    bodyNames.map(([label, kind, state]) => [label, { kind, state }]),
    { letterCase: 'name' },
  );
  return names;
}
