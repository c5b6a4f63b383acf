import { createRequire } from 'node:module';
import { type GeoContext, geoArea, geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { type GeneratedFile, type Row, renderTables } from './render.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Land = Feature<Polygon | MultiPolygon, { name: string }>;

const require = createRequire(import.meta.url);
/** Outlines at 1:110 million; places of states also from 1:50 million, which has the small ones. */
const outlines = require('world-atlas/countries-110m.json') as Atlas;
const finer = require('world-atlas/countries-50m.json') as Atlas;

/** Twice the size at which the map is drawn, so that whole numbers are fine enough. */
const width = 1640;
const height = 800;
/** Antarctica receives nobody and would take a fifth of the sheet. */
const leftOut = new Set(['ATA']);
/** What the atlas draws without a number of ISO 3166-1. */
const codeByName: Readonly<Record<string, string>> = { Kosovo: 'XKX' };

const lands = landsOf(outlines).filter((it) => !leftOut.has(codeOf(it)));
const projection = geoNaturalEarth1().fitExtent(
  [
    [8, 8],
    [width - 8, height - 8],
  ],
  { type: 'FeatureCollection', features: lands },
);

/** The outlines and middles of states on a sheet of 1640 × 800, in the projection Natural Earth. */
export function world(): GeneratedFile {
  return renderTables(
    'world',
    ['world-atlas (Natural Earth, public domain)'],
    [`import type { OutlineRow, StatePointRow } from '../rows.ts';`],
    [
      {
        name: 'outlines',
        doc: 'What is drawn: code (empty where ISO 3166-1 has none) and an SVG path in whole units.',
        rowType: 'OutlineRow',
        rows: lands.map((it): Row => [codeOf(it), pathOf(it)]),
      },
      {
        name: 'statePoints',
        doc: 'The middle of the largest part of each state: code, x, y.',
        rowType: 'StatePointRow',
        rows: pointRows(),
      },
    ],
  );
}

function landsOf(atlas: Atlas): readonly Land[] {
  return feature(atlas, atlas.objects.countries).features as Land[];
}

function codeOf({ id, properties }: Land): string {
  return countries.numericToAlpha3(String(id ?? '')) ?? codeByName[properties.name] ?? '';
}

/** The outline in whole, relative steps, written as short as SVG allows; steps that lead nowhere are left out. */
function pathOf(land: Land): string {
  let path = '';
  let [x, y] = [0, 0];
  let begin: readonly [number, number] = [0, 0];
  const step = (letter: 'm' | 'l', toX: number, toY: number): void => {
    const [right, down] = [Math.round(toX) - x, Math.round(toY) - y];
    if (letter === 'l' && right === 0 && down === 0) return;
    const first = letter === 'l' && /[^mlz]$/u.test(path) && path.lastIndexOf('l') > path.lastIndexOf('m');
    path += `${first ? (right < 0 ? '' : ' ') : letter}${right}${down < 0 ? '' : ' '}${down}`;
    [x, y] = [x + right, y + down];
  };
  const sink: GeoContext = {
    beginPath: () => {},
    moveTo: (toX, toY) => {
      step('m', toX, toY);
      begin = [x, y];
    },
    lineTo: (toX, toY) => step('l', toX, toY),
    closePath: () => {
      path += 'z';
      [x, y] = begin;
    },
    arc: () => {},
  };
  geoPath(projection, sink)(land);
  return path.replace(/^m/u, 'M');
}

function pointRows(): readonly Row[] {
  const byCode = new Map<string, Land>();
  for (const land of [...landsOf(finer), ...lands]) {
    const code = codeOf(land);
    if (code !== '' && !leftOut.has(code) && !byCode.has(code)) byCode.set(code, land);
  }
  return [...byCode].map(([code, land]) => {
    const [x, y] = projection(geoCentroid(largestPart(land))) ?? [0, 0];
    return [code, Math.round(x), Math.round(y)];
  });
}

function largestPart({ geometry }: Land): Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map(
    (it: Position[][]): Polygon => ({ type: 'Polygon', coordinates: it }),
  );
  return parts.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
}
