import { packFor } from '#language/index';
import { findDates, isResolved } from '#mention/find-dates';
import type { DateMention } from '#model/mention';
import { tokeniseDocument } from '#token/tokenise-document';
import { checkList, type ListResult } from './list-result.ts';

interface DateCase {
  readonly text: string;
  /** The expression that is meant. */
  readonly expr: string;
  readonly published: string;
  /** Its EDTF value; null where the words are no date. */
  readonly expect: string | null;
}

/** Compares the date rules with a list of expressions; where none is expected, none may be found anywhere in the text. */
export function checkDates(file: string): ListResult {
  return checkList<DateCase>(file, (it) => {
    const dates = datesOf(it);
    const start = it.text.indexOf(it.expr);
    const end = start + it.expr.length;
    const right =
      it.expect === null
        ? dates.length === 0
        : dates.some((date) => date.start < end && start < date.end && date.value === it.expect);
    if (right) return undefined;
    const found = dates.map(({ value, start: from, end: to }) => `${value} "${it.text.slice(from, to)}"`);
    return `${it.text} | ${it.expr} | expected ${it.expect ?? 'no date'} | found ${found.join(', ') || 'no date'}`;
  });
}

function datesOf({ text, published }: DateCase): readonly DateMention[] {
  const pack = packFor('en');
  const sentences = tokeniseDocument(text, [{ kind: 'body', start: 0, end: text.length }], pack);
  return findDates(sentences, text, pack, { published, basis: 'given' }).flat().filter(isResolved);
}
