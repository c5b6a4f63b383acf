import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { organisationByCode } from '#lexicon/organisations';
import { stateOfCode } from '#lexicon/states';
import * as codes from '#model/code';
import { givenDate } from '#source/given-date';
import { readSources } from '#source/read-sources';
import { type Expectation, type ExpectedWords, readExpectations } from '../tools/eval/expectation.ts';
import { locateQuotes, locateSegment } from '../tools/eval/locate-words.ts';
import { readTextForm, titleFirstText } from '../tools/eval/text-form.ts';

const corpus = '../shared/corpus/official.jsonl';
const sets = globSync('gold/*/*').filter((it) => !basename(it).includes('.'));

test('gold is found', () => {
  assert.ok(sets.length >= 2);
});

for (const set of sets) {
  const isOfficial = set.startsWith(join('gold', 'official'));
  const skip = isOfficial && !existsSync(corpus) ? `${corpus} is absent` : false;

  test(`${set} names every code by its list and every side by a state or organisation`, () => {
    for (const it of readExpectations(set)) assert.deepEqual(wrongCodes(it), [], it.file);
  });

  test(`${set} dates by EDTF and lets only its own people act`, () => {
    for (const it of readExpectations(set)) {
      const dates = [it.published, ...(it.events ?? []).map((one) => one.date)];
      dates.push(...(it.agreements ?? []).map((one) => one.signed));
      dates.push(...(it.relationships ?? []).map((one) => one.since));
      const wrong = dates.filter((date) => date && givenDate(date) === undefined);
      assert.deepEqual(wrong, [], it.file);
      const names = new Set((it.people ?? []).map((one) => one.name));
      const acting = (it.events ?? []).flatMap((one) => one.people ?? []);
      assert.deepEqual(
        acting.filter((name) => !names.has(name)),
        [],
        it.file,
      );
    }
  });

  test(`${set} quotes verbatim, and its segments hold the whole text`, { skip }, async () => {
    const texts = isOfficial ? recordTexts(set) : await ownTexts(set);
    for (const it of readExpectations(set)) {
      const text = texts.get(it.file);
      assert.ok(text !== undefined, `${it.file} has no text`);
      assert.deepEqual(lostWords(it, text), [], it.file);
      assert.equal(outsideSegments(it, text), '', it.file);
    }
  });
}

/** Whatever stands in no list of the codebook. */
function wrongCodes(gold: Expectation): readonly string[] {
  const events = gold.events ?? [];
  const agreements = gold.agreements ?? [];
  const initiatives = gold.initiatives ?? [];
  const stances = gold.stances ?? [];
  const relationships = gold.relationships ?? [];
  const sides = [
    ...(gold.people ?? []).map((it) => it.state),
    ...events.flatMap((it) => it.states ?? []),
    ...agreements.flatMap((it) => it.parties ?? []),
    ...initiatives.flatMap((it) => [it.by, it.to].flat()),
    ...stances.map((it) => it.by),
    ...relationships.flatMap((it) => it.states ?? []),
  ].filter((it) => it !== undefined);
  return [
    ...sides.filter((it) => !stateOfCode(it) && !organisationByCode.has(it)),
    ...outOf(
      codes.segmentKinds,
      gold.segments?.map((it) => it.kind),
    ),
    ...outOf(
      codes.eventForms,
      events.map((it) => it.form),
    ),
    ...outOf(
      codes.eventStatuses,
      events.map((it) => it.status),
    ),
    ...outOf(
      codes.ploverTypes,
      events.map((it) => it.plover),
    ),
    ...outOf(
      codes.agreementKinds,
      agreements.map((it) => it.kind),
    ),
    ...outOf(
      codes.agreementStatuses,
      agreements.map((it) => it.status),
    ),
    ...outOf(
      codes.areas,
      [...agreements, ...initiatives].flatMap((it) => it.areas ?? []),
    ),
    ...outOf(
      codes.initiativeStatuses,
      initiatives.map((it) => it.status),
    ),
    ...outOf(
      codes.stanceTopics,
      stances.map((it) => it.topic),
    ),
    ...outOf(
      codes.relationshipLevels,
      relationships.map((it) => it.level),
    ),
    ...outOf(
      codes.relationshipStatuses,
      relationships.map((it) => it.status),
    ),
  ];
}

function outOf(list: readonly string[], values: readonly (string | undefined)[] = []): readonly string[] {
  return values.filter((it) => it !== undefined).filter((it) => !list.includes(it));
}

/** Quotes and spans that the text does not hold. */
function lostWords(gold: Expectation, text: string): readonly ExpectedWords[] {
  const facts: readonly ExpectedWords[] = [
    ...(gold.events ?? []),
    ...(gold.agreements ?? []),
    ...(gold.initiatives ?? []),
    ...(gold.stances ?? []),
    ...(gold.relationships ?? []),
  ];
  const segments = (gold.segments ?? []).filter((it) => !isHeld(locateSegment(text, it), text));
  return [...segments, ...facts.filter((it) => !locateQuotes(text, it).some((span) => isHeld(span, text)))];
}

/** Whether the span lies in the text and neither begins nor ends with a blank. */
function isHeld(span: { start: number; end: number } | undefined, text: string): boolean {
  if (span === undefined || span.end > text.length) return false;
  const words = text.slice(span.start, span.end);
  return words !== '' && words === words.trim();
}

/** What is left of the text beside its segments, which may not overlap. */
function outsideSegments(gold: Expectation, text: string): string {
  const spans = (gold.segments ?? []).flatMap((it) => locateSegment(text, it) ?? []);
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let rest = '';
  let end = 0;
  for (const span of sorted) {
    rest += span.start < end ? '(overlap)' : text.slice(end, span.start);
    end = span.end;
  }
  return (rest + text.slice(end)).trim();
}

async function ownTexts(set: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for await (const item of readSources([join(set, readTextForm(set).texts ?? '.')])) {
    if (item.kind === 'document') texts.set(basename(item.document.file), item.document.text);
  }
  return texts;
}

function recordTexts(set: string): ReadonlyMap<string, string> {
  const { titleFirst } = readTextForm(set);
  const records = readFileSync(corpus, 'utf8').trim().split('\n');
  return new Map(
    records.map((line) => {
      const it = JSON.parse(line) as { id: string; title: string; text: string };
      return [it.id, titleFirst ? titleFirstText(it) : it.text];
    }),
  );
}
