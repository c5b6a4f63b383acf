import { createGazetteer, type Gazetteer } from './gazetteer.ts';
import { fixedOffices, officeDomains, officeHeads, officeModifiers } from './generated/offices.ts';
import type { DomainSide, OfficeLevel, OfficeModifierKind } from './rows.ts';

/** What the noun of an office says. */
export interface OfficeHead {
  /** Groups labels of one office: "chairman" and "chairwoman" are `chair`. */
  readonly id: string;
  readonly level: OfficeLevel;
  /** Where a field may stand: "Defence Minister", "Minister of Defence". */
  readonly domain: DomainSide;
  /** Prepositions (or longer links: "responsible for") behind the head that belong to the title, in lower case. */
  readonly after: readonly string[];
  /** Whether it is an ordinary word too ("head", "member") and needs a field, a body or a name beside it. */
  readonly weak: boolean;
}

/** A word before an office: "First Deputy", "acting", "former". */
export interface OfficeModifier {
  readonly id: string;
  readonly kind: OfficeModifierKind;
}

/** A whole title. */
export interface FixedOffice {
  readonly level: OfficeLevel;
  /** Alpha-3 code where only one state has the office; undefined otherwise. */
  readonly state?: string | undefined;
}

let heads: Gazetteer<OfficeHead> | undefined;
let modifiers: Gazetteer<OfficeModifier> | undefined;
let domains: Gazetteer<string> | undefined;
let fixed: Gazetteer<FixedOffice> | undefined;

/** Nouns of office in any case, singular or plural, as a gazetteer; built on first use. */
export function officeHeadGazetteer(): Gazetteer<OfficeHead> {
  heads ??= createGazetteer(
    officeHeads.map(([label, id, level, domain, after, weak]) => [
      label,
      { id, level, domain, after: after.split('|').filter((it) => it !== ''), weak: weak === 'weak' },
    ]),
    { letterCase: 'any', inflect: true },
  );
  return heads;
}

/** Grades and times of an office in any case; built on first use. "Ex-" and "-elect" match as parts with `findAll`. */
export function officeModifierGazetteer(): Gazetteer<OfficeModifier> {
  modifiers ??= createGazetteer(
    officeModifiers.map(([label, id, kind]) => [label.replace(/^-|-$/gu, ''), { id, kind }]),
    { letterCase: 'any' },
  );
  return modifiers;
}

/** Fields of government in any case ("foreign affairs", "trade and industry"); the value is the field's id. */
export function officeDomainGazetteer(): Gazetteer<string> {
  domains ??= createGazetteer(officeDomains, { letterCase: 'any' });
  return domains;
}

/** Whole titles that the parts do not give ("Chancellor of the Exchequer", "Taoiseach"), capitalised. */
export function fixedOfficeGazetteer(): Gazetteer<FixedOffice> {
  fixed ??= createGazetteer(
    fixedOffices.map(([label, level, state]) => [label, { level, state }]),
    { letterCase: 'name' },
  );
  return fixed;
}
