import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a reader saw something: verbatim words, or their offsets. */
export interface ExpectedWords {
  readonly quote?: string;
  /** One span, or several of which the first counts. */
  readonly at?: readonly [number, number] | readonly (readonly [number, number])[];
}

/** A run of the text, given by all its words or by its first and last ones. */
export interface ExpectedSegment extends ExpectedWords {
  readonly kind: string;
  readonly from?: string;
  readonly to?: string;
}

export interface ExpectedPerson extends ExpectedWords {
  readonly name: string;
  readonly state?: string;
  readonly ranks?: readonly string[];
  readonly positions?: readonly string[];
}

export interface ExpectedEvent extends ExpectedWords {
  readonly form: string;
  readonly plover?: string;
  readonly states?: readonly string[];
  readonly date?: string;
  readonly place?: string;
  readonly people?: readonly string[];
  readonly status: string;
}

export interface ExpectedAgreement extends ExpectedWords {
  readonly kind: string;
  readonly parties?: readonly string[];
  readonly areas?: readonly string[];
  readonly signed?: string;
  readonly period?: string;
  readonly status: string;
}

export interface ExpectedInitiative extends ExpectedWords {
  readonly by: string | readonly string[];
  readonly to?: string | readonly string[];
  readonly areas?: readonly string[];
  readonly status: string;
  readonly claimedNew?: boolean;
}

export interface ExpectedStance extends ExpectedWords {
  readonly by: string;
  readonly topic: string;
}

export interface ExpectedRelationship extends ExpectedWords {
  readonly states?: readonly string[];
  readonly level: string;
  readonly status: string;
  readonly since?: string;
}

/** What a careful reader records from one document. */
export interface Expectation {
  /** Name of the file of the document, without folder. */
  readonly file: string;
  readonly published?: string;
  readonly segments?: readonly ExpectedSegment[];
  readonly people?: readonly ExpectedPerson[];
  readonly events?: readonly ExpectedEvent[];
  readonly agreements?: readonly ExpectedAgreement[];
  readonly initiatives?: readonly ExpectedInitiative[];
  readonly stances?: readonly ExpectedStance[];
  readonly relationships?: readonly ExpectedRelationship[];
}

/** The expectations of a folder, in the order of their names; JSON files that name no document are passed over. */
export function readExpectations(folder: string): readonly Expectation[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Expectation)
    .filter((it) => typeof it.file === 'string' && it.file !== '');
}
