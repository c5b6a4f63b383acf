import { nameOfState, stateByName } from '#lexicon/states';
import type { Analysis } from '#model/analysis';
import type { Entry } from '#model/entry';
import type { SourceDocument } from '#model/source-document';
import { readTogether } from '#pipeline/read-document';
import type { Change } from '#register/changes';
import { type BriefOptions, briefOf } from '#view/brief/brief';
import { briefMarkdown as pageMarkdown } from '#view/brief/markdown';
import type { Brief } from '#view/brief/model';
import { pageOf } from '#view/brief/page-of';
import { mayConcern } from '#view/brief/pair-record';
import { handfulsOf } from './handfuls.ts';
import { type Added, openRegister as openAt } from './open-register.ts';
import { type OfficeAnswer, officeAnswer } from './query/office.ts';

/**
 * Chancery as a library: `import { readDocument, openRegister } from 'chancery'`. docs/library.md shows its use.
 * What is not exported here may change without notice.
 */

export type { Analysis, Evidence } from '#model/analysis';
export type { Entry } from '#model/entry';
export type { ProblemCode } from '#model/problems';
export type { MarkupBlock, SourceDocument } from '#model/source-document';
export { readDocument } from '#pipeline/read-document';
export type { Change } from '#register/changes';
export { type Page, readPage } from '#source/read-page';
export { type ReadOptions, readSources, type SourceItem } from '#source/read-sources';
export { StoreError } from '#store/store-error';
export type { BriefOptions } from '#view/brief/brief';
export type { Brief } from '#view/brief/model';
export type { Added } from './open-register.ts';
export type { OfficeAnswer } from './query/office.ts';

/** An open register: one SQLite file that several processes may use at once. */
export interface Register {
  /**
   * Reads the documents and stores them, all in one transaction: give them in batches of a hundred or so. A text that the
   * register holds is not read again. Tells what became of each text.
   */
  add(documents: Iterable<SourceDocument>): Promise<readonly Added[]>;
  /** Works out what the documents added or removed say together, and tells what that changed. */
  settle(onChange?: (change: Change) => void): Promise<void>;
  /** The entries of some kinds, or all, sorted by kind and id, one at a time; settles first where something waits. */
  entries(kinds?: readonly Entry['entry'][]): AsyncIterable<Entry>;
  /** The analysis of a document by its id, with the text that its offsets count in; undefined where there is none. */
  analysis(document: string): Promise<{ readonly analysis: Analysis; readonly text: string } | undefined>;
  /**
   * What the register holds of two sides: English names or ISO 3166-1 alpha-3 codes of states, acronyms of organisations.
   * Undefined where it holds nothing of them. Throws RangeError for a name that no state has.
   */
  brief(first: string, second: string, options?: BriefOptions): Promise<Brief | undefined>;
  /**
   * Who held an office of a state or organisation ("Foreign Minister"), and on an EDTF date where one is given; each holder
   * with the evidence. Throws RangeError for a name that no state has.
   */
  office(title: string, state: string, on?: string): Promise<OfficeAnswer>;
  /** Takes a document out with what rests on it alone; false where there is none. */
  remove(document: string): Promise<boolean>;
  /** Puts back the document that was taken out last, or the one named: its id, or undefined where there is none. */
  restore(document?: string): Promise<string | undefined>;
  /** Ends the use; the register must not be used after it. */
  close(): Promise<void>;
}

/**
 * Opens the register in a file, making it where there is none; `:memory:` is one that lasts until it is closed.
 * Throws StoreError with the code CH301 to CH307 where that fails.
 */
export async function openRegister(file: string): Promise<Register> {
  const register = await openAt(file);
  return {
    add: (documents) => register.add([...documents], (some) => [...handfulsOf(some)].flatMap(readTogether)),
    settle: register.settle,
    entries: register.entries,
    analysis: async (document) => {
      const stored = (await register.store.documents([document])).get(document);
      return stored && { analysis: stored.analysis, text: stored.text };
    },
    brief: async (first, second, options) => {
      const pair = [sideOf(first), sideOf(second)] as const;
      const entries = await Array.fromAsync(register.entries());
      return briefOf(
        entries.filter((entry) => mayConcern(entry, pair)),
        pair,
        options,
      );
    },
    office: async (office, state, on) => {
      await register.settle();
      return officeAnswer(register.store, { office, state: sideOf(state), on });
    },
    remove: register.remove,
    restore: register.restore,
    close: register.close,
  };
}

/** The brief as Markdown, as `chancery brief` prints it. */
export function briefMarkdown(brief: Brief): string {
  return pageMarkdown(pageOf(brief));
}

/** An organisation's acronym stands for itself. */
function sideOf(name: string): string {
  const code = stateByName(name)?.code ?? name;
  if (nameOfState(code) === code && !/^[A-Z]{2,8}$/u.test(code)) {
    throw new RangeError(`No state is called "${name}".`);
  }
  return code;
}
