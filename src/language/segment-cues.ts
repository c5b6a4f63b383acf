/**
 * The words of one language that tell the parts of a page apart.
 * Patterns are tried on a whole paragraph, trimmed, folded and in lower case, unless it says otherwise; none has the `g` flag.
 */
export interface SegmentCues {
  /** Words in lower case that cannot open or carry a name: articles, prepositions, conjunctions, pronouns, auxiliaries. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that may stand in a line that is nothing but a date: months, days, "updated", "GMT". */
  readonly dateWords: ReadonlySet<string>;
  /** Names of months and days: a date line holds one of them or is written in figures. */
  readonly calendarWords: ReadonlySet<string>;
  /** Words of menus; a short line made of them is one. */
  readonly menuWords: ReadonlySet<string>;
  /** Words of share bars; a line made of nothing else is one. */
  readonly shareWords: ReadonlySet<string>;
  /** The title of a list of other articles ("Related news", "Most read"). */
  readonly relatedTitle: RegExp;
  /** What opens a line that blurbs another article ("Read also: …"); group `mark` is the cue. */
  readonly relatedLead: RegExp;
  /** The title of the readers' comments. */
  readonly commentTitle: RegExp;
  /** What ends the comments: the empty form, "log in to comment". */
  readonly commentForm: RegExp;
  /** A reader's handle with the time of the comment, folded, case as written; group `handle` is the handle. */
  readonly commentStamp: RegExp;
  /** Buttons below a comment ("Reply", "Like"). */
  readonly commentButton: RegExp;
  /** The title of a poll, whose question and answers follow. */
  readonly pollTitle: RegExp;
  /** The title of contacts or links below an article. */
  readonly contactTitle: RegExp;
  /** What stands before the date of publication or of a change ("Published on", "Updated:"). */
  readonly stamped: RegExp;
  /** A line of furniture, wherever it stands. */
  readonly furniture: RegExp;
  /** Words of furniture that is told in sentences (cookies, newsletters); with `reader` they make a sentence furniture. */
  readonly appeal: RegExp;
  /** Words that speak to the reader. */
  readonly reader: RegExp;
  /** A collector's mark before the text ("date 2025-10-20 "), case as written. */
  readonly stamp: RegExp;
  /** Furniture only after the article's end ("For further information: Press Office"). */
  readonly endFurniture: RegExp;
  /** A credit that ends the last paragraph, behind the end of a sentence ("… on Friday. Reporting by our bureau"). */
  readonly closingCredit: RegExp;
  /** A by-line, translator, source. */
  readonly credit: RegExp;
  /** An office that issues a text and stands below its title ("Office of the Spokesperson"). */
  readonly issuer: RegExp;
  /** The text of a picture: credit of the photographer, "(left)", "From left:". */
  readonly caption: RegExp;
  /** What pictures show, in a lone sentence between paragraphs ("witnessed the signing", "pose for a photo"). */
  readonly pictureAct: RegExp;
  /** Marks around a text that is quoted whole ("Begin text"): the article's own. */
  readonly textMark: RegExp;
  /** What opens a sentence that goes on from the one before ("He also", "The two sides", "In addition"). */
  readonly continuation: RegExp;
  /** Words of offices, in lower case: a name with one of them before a colon is a speaker, no place. */
  readonly officeWords: ReadonlySet<string>;
}
