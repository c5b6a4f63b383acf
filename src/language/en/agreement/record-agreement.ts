import type { FactRule } from '../../pack.ts';
import { agreementsOf } from './agreements-of.ts';

/** Agreed papers and what became of them: "signed a memorandum on fisheries", "the 1961 agreement is still in force". */
export const recordAgreement: FactRule = {
  id: 'en/agreement/record-agreement',
  find: (sentence, reading) => agreementsOf(reading).get(sentence) ?? [],
};
