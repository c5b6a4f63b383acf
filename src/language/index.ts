import { en } from './en/index.ts';
import type { LanguagePack } from './pack.ts';

const packs: readonly LanguagePack[] = [en];

/** The pack that reads the language; for one that no pack reads, a pack without finders and rules. */
export function packFor(language: string): LanguagePack {
  return packs.find((pack) => pack.language === language) ?? { ...en, language, ...nothing };
}

/** Sentences and segments of an unknown language are cut by marks alone; nothing is claimed to be found in them. */
const nothing = {
  dateFinders: [],
  dateRefiners: [],
  mentionFinders: [],
  findReferences: () => [],
  findAreas: () => [],
  factRules: [],
} as const;
