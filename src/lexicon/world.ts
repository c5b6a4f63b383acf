import { outlines, statePoints } from './generated/world.ts';

/** The size of the sheet on which outlines and points lie (projection Natural Earth). */
export const worldSheet = { width: 1640, height: 800 } as const;

/** The outline of a state, or of land without a code. */
export interface Outline {
  readonly code: string;
  /** The `d` of an SVG path. */
  readonly path: string;
}

/** All land but Antarctica. */
export const worldOutlines: readonly Outline[] = outlines.map(([code, path]) => ({ code, path }));

const pointByCode: ReadonlyMap<string, readonly [number, number]> = new Map(
  statePoints.map(([code, x, y]) => [code, [x, y]]),
);

/** Where a state lies on the sheet; undefined for organisations, states that are gone and the smallest islands. */
export function pointOfState(code: string): readonly [number, number] | undefined {
  return pointByCode.get(code);
}
