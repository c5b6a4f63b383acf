import assert from 'node:assert/strict';
import test from 'node:test';
import { lineRuns, listMarkerLength } from './line-runs.ts';

function runsOf(text: string): string[] {
  return lineRuns(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

test('a line is a paragraph where the text is not wrapped', () => {
  assert.deepEqual(runsOf('Talks in Suva\nThe ministers met.\n\n They will meet again. '), [
    'Talks in Suva',
    'The ministers met.',
    'They will meet again.',
  ]);
});

test('wrapped lines stay together until a blank line', () => {
  const wrapped = 'The envoy of Fiji ended his stay in\nOslo and went on to Bergen, where he\nmet the mayor.';
  assert.deepEqual(runsOf(`${wrapped}\n\nNext week`), [wrapped, 'Next week']);
});

test('where other paragraphs are wrapped, a line goes on though the next begins with a capital', () => {
  const others =
    'The envoy of Fiji ended his stay in Oslo on Friday and\nwent on to Bergen.\n\nHe was seen off by the mayor of the town, and by the\nheads of two missions.';
  const cut = 'With him went Mr. Tomasi Vula, Minister of Trade, and\nBrigadier Ratu Qera.';
  assert.deepEqual(runsOf(`${others}\n\n${cut}`).at(-1), cut);
  assert.deepEqual(runsOf(cut), cut.split('\n'));
  assert.deepEqual(runsOf(`${others}\n\nPresent:\nAna Rojas\nLuis Vega`).slice(-3), [
    'Present:',
    'Ana Rojas',
    'Luis Vega',
  ]);
});

test('a list marker opens a run of its own', () => {
  assert.deepEqual(runsOf('They agreed\n- to open\n- to close'), ['They agreed', '- to open', '- to close']);
});

test('a marker is measured with the spaces around it, and a dash inside a line is none', () => {
  assert.equal(listMarkerLength('  (a) first', { start: 0, end: 11 }), 6);
  assert.equal(listMarkerLength('1. One', { start: 0, end: 6 }), 3);
  assert.equal(listMarkerLength('2019 was dry', { start: 0, end: 12 }), 0);
  assert.equal(listMarkerLength('', { start: 0, end: 0 }), 0);
});

test('a first line that a dateline shortens is as wide as the whole line', () => {
  const text =
    'OSLO, Monday, Dec. 14 (NPS) -- The Minister of Foreign\nTrade, Per Lund, left for Rome on a visit of three\ndays.';
  const start = text.indexOf('The Minister');
  assert.equal(lineRuns(text, { start, end: text.length }).length, 1);
});
