import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Command } from 'commander';
import { z } from 'zod';
import { exitCodes } from '#cli/exit-codes';
import { createProgram } from '#cli/program';
import type { Streams } from '#cli/streams';
import { analysisSchema } from '#model/analysis';
import * as codes from '#model/code';
import { entrySchema } from '#model/entry';
import { problemTexts } from '#model/problems';
import { routes } from '#server/routes';

/** The part of a JSON Schema that is walked here. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly const?: unknown;
}

const pages = new Map(
  readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name, readFileSync(`docs/${name}`, 'utf8')]),
);
const records = pages.get('records.md') ?? '';
/** Streams that go nowhere: the program is walked here, not run. */
const silent: Streams = {
  print: async () => {},
  note: () => {},
  columns: 80,
  isTerminal: false,
  colour: false,
};
const mentions = (page: string, word: string): boolean => page.includes(`\`${word}\``);

test('every field of an analysis is explained in docs/records.md', () => {
  const schema = z.toJSONSchema(analysisSchema) as Schema;
  const part = section(records, '## Part 1', '\n## ');
  const missing = Object.entries(schema.properties ?? {}).flatMap(([record, it]) =>
    missingFields(record, section(part, `### \`${record}\``, '\n### '), it),
  );
  assert.ok(fieldsOf(schema).size > 40, 'the schema was walked');
  assert.deepEqual(missing, []);
});

test('every field of an entry is explained in docs/records.md', () => {
  const kinds = (z.toJSONSchema(entrySchema) as Schema).oneOf ?? [];
  const part = section(records, '## Part 2', '\n## ');
  const missing = kinds.flatMap((it) => {
    const kind = String(it.properties?.entry?.const);
    const shared = section(part, '### Sources and conflicts', '\n### ');
    return missingFields(kind, section(part, `### \`${kind}\``, '\n### ') + shared, it);
  });
  assert.ok(kinds.length > 10, 'the schema was walked');
  assert.deepEqual(missing, []);
});

const headingByList: Readonly<Record<string, string>> = {
  segmentKinds: 'Kinds of segment',
  eventForms: 'Forms of an event',
  eventStatuses: 'Status of an event',
  actorRoles: 'Roles of an actor',
  ploverTypes: 'PLOVER types',
  ploverAuxiliaries: 'PLOVER types',
  agreementKinds: 'Kinds of agreement',
  agreementStatuses: 'Status of an agreement',
  initiativeStatuses: 'Status of an initiative',
  stanceTopics: 'Topics of a stance',
  mechanismStatuses: 'Status of a mechanism',
  relationshipLevels: 'Levels of a relationship',
  relationshipStatuses: 'Status of a relationship',
  areas: 'Areas',
  dateBases: 'Bases of a date',
  publishedBases: 'Bases of a date',
};

test('every code is explained under the heading of its list in docs/records.md', () => {
  const lists = Object.entries(codes).flatMap(([list, words]) =>
    Array.isArray(words) ? [[list, words as readonly string[]] as const] : [],
  );
  const missing = lists.flatMap(([list, words]) => {
    const part = section(records, `### ${headingByList[list]}\n`, '\n### ');
    return words.filter((word) => !part.includes(`| \`${word}\` |`)).map((word) => `${list}: ${word}`);
  });
  assert.ok(lists.length > 10, 'the lists were found');
  assert.deepEqual(missing, []);
});

test('every problem code is explained in docs/problems.md, and no other', () => {
  const explained = (pages.get('problems.md') ?? '').match(/(?<=^\| `)CH\d+(?=`)/gmu) ?? [];
  assert.deepEqual(explained.toSorted(), Object.keys(problemTexts).toSorted());
});

test('every command and option is explained in docs/cli.md', () => {
  const program = createProgram(silent);
  const page = pages.get('cli.md') ?? '';
  const missing = commandsOf(program).flatMap((command) => {
    const part = command === program ? page : section(page, `## \`${command.name()}`, '\n## ');
    if (part === '') return [`${command.name()} has no section`];
    return command.options
      .filter(({ long, hidden }) => long && !hidden && !part.includes(`\`${long}`))
      .map(({ long }) => `${command.name()} ${long}`);
  });
  assert.ok(program.commands.length > 0, 'the program has commands');
  assert.deepEqual(missing, []);
});

test('every exit code is explained in docs/cli.md, and no other', () => {
  const part = section(pages.get('cli.md') ?? '', '## Exit codes', '\n## ');
  const explained = part.match(/(?<=^\| `)\d+(?=`)/gmu) ?? [];
  assert.deepEqual(
    explained.map(Number).toSorted((a, b) => a - b),
    Object.values(exitCodes)
      .map(({ code }) => code)
      .toSorted((a, b) => a - b),
  );
});

test('every page of the desk is explained in docs/desk.md', () => {
  const page = pages.get('desk.md') ?? '';
  const missing = routes.map((it) => it.path).filter((path) => !page.includes(`| \`${path}\` |`));
  assert.ok(routes.length > 0, 'the desk has pages');
  assert.deepEqual(missing, []);
});

test('links between the pages lead somewhere', () => {
  const files = ['README.md', 'CONTRIBUTING.md', ...[...pages.keys()].map((name) => `docs/${name}`)];
  const broken = files.flatMap((file) =>
    linksOf(readFileSync(file, 'utf8'))
      .filter((link) => !leadsSomewhere(file, link))
      .map((link) => `${file}: ${link}`),
  );
  assert.deepEqual(broken, []);
});

/** The text from a heading that starts with `from` to the next `to`; empty where there is no such heading. */
function section(page: string, from: string, to: string): string {
  const start = page.indexOf(`\n${from}`);
  if (start < 0) return '';
  const end = page.indexOf(to, start + 1);
  return page.slice(start, end < 0 ? undefined : end);
}

/** Fields of the record itself that its section does not mention, and fields inside them that the page does not. */
function missingFields(record: string, part: string, schema: Schema): readonly string[] {
  if (part === '') return [`${record} has no section`];
  const own = bare(schema).flatMap((it) => Object.entries(it.properties ?? {}));
  return own.flatMap(([name, inner]) => [
    ...(mentions(part, name) ? [] : [`${record}.${name}`]),
    ...[...fieldsOf(inner)].filter((it) => !mentions(records, it)).map((it) => `${record}.${name}.${it}`),
  ]);
}

/** The object schemas behind lists and alternatives. */
function bare(schema: Schema): readonly Schema[] {
  if (schema.items) return bare(schema.items);
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return choices.length ? choices.flatMap(bare) : [schema];
}

/** Names of all fields below a schema, at any depth. */
function fieldsOf(schema: Schema): ReadonlySet<string> {
  const own = bare(schema).flatMap((it) => Object.entries(it.properties ?? {}));
  return new Set(own.flatMap(([name, inner]) => [name, ...fieldsOf(inner)]));
}

function commandsOf(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(commandsOf)];
}

/** Targets of Markdown links that lie in the project. */
function linksOf(page: string): readonly string[] {
  return Array.from(page.matchAll(/\]\((?<link>[^)\s]+)\)/gu), (match) => match.groups?.link ?? '').filter(
    (link) => !/^[a-z]+:/u.test(link),
  );
}

function leadsSomewhere(file: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
  const target = path === '' ? file : folder + path;
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsOf(readFileSync(target, 'utf8')).has(anchor);
}

/** Anchors as they are made from headings: lower case, punctuation dropped, spaces to hyphens. */
function anchorsOf(page: string): ReadonlySet<string> {
  const headings = page.match(/(?<=^#+ ).+$/gmu) ?? [];
  return new Set(
    headings.map((it) =>
      it
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
