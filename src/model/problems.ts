import type { Problem } from './analysis.ts';
import type { Span } from './span.ts';

/** What a code means: what happened, why, and what to do about it. */
export interface ProblemText {
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** Every problem code. Codes are never reused; 1xx are about input, 12x about the document as a whole, 3xx about the register, 4xx about the desk. */
export const problemTexts = {
  CH101: {
    what: 'The path cannot be read.',
    why: 'It does not exist or may not be opened.',
    todo: 'Check the path and its permissions.',
  },
  CH102: {
    what: 'The kind of file is not known.',
    why: 'Only .txt, .md, .html, .htm and .jsonl are read.',
    todo: 'Rename or convert the file.',
  },
  CH103: {
    what: 'The file is no text.',
    why: 'It holds zero bytes or control characters, as pictures, archives and PDF files do.',
    todo: 'Convert it to text or HTML first.',
  },
  CH104: {
    what: 'Some bytes are not valid UTF-8.',
    why: 'They were read as U+FFFD; names that held them may be wrong.',
    todo: 'Convert the file to UTF-8 from the encoding that it was written in.',
  },
  CH105: {
    what: 'The text is not UTF-8.',
    why: 'Too many bytes are invalid, and an encoding is never guessed.',
    todo: 'Convert the file to UTF-8 from the encoding that it was written in.',
  },
  CH106: {
    what: 'The text is empty.',
    why: 'Nothing but white space was found.',
    todo: 'Leave the document out, or look why its text was lost.',
  },
  CH107: {
    what: 'The line is no JSON object.',
    why: 'Each line of a JSON Lines file holds one object.',
    todo: 'Mend the line; the other lines were read.',
  },
  CH108: {
    what: 'The record has no text.',
    why: 'The field `text` is absent or no string.',
    todo: 'Put the text of the document into `text`.',
  },
  CH109: {
    what: 'A field of the record was left out.',
    why: 'Its value is no string.',
    todo: 'Write id, file, url, publisher, published and title as strings.',
  },
  CH110: {
    what: 'The publication date was left out.',
    why: 'It is no EDTF date such as 2025-10-20, 2025-10 or 2025-10-22/..',
    todo: 'Write the date as year-month-day.',
  },
  CH111: {
    what: 'The page shows no text.',
    why: 'Its text may be put in by scripts, which are never run.',
    todo: 'Save the page from a browser after it has loaded.',
  },
  CH112: {
    what: 'The line is too long.',
    why: 'A line may have 32 MiB at most, so that memory stays bounded.',
    todo: 'Split the document; the other lines were read.',
  },
  CH113: {
    what: 'The file is too long.',
    why: 'A file may have 32 MiB at most, JSON Lines apart, so that memory stays bounded.',
    todo: 'Split the document, or give many documents as JSON Lines.',
  },
  CH114: {
    what: 'The text is too long.',
    why: 'A document may have 1,048,576 characters at most, as much as a book of 500 pages.',
    todo: 'Split the text into its documents.',
  },
  CH115: {
    what: 'The folder holds no documents.',
    why: 'No .txt, .md, .html, .htm or .jsonl file lies in it or below; hidden files are passed over.',
    todo: 'Check the path and the names of the files.',
  },
  CH116: {
    what: 'The publication date lies in the future.',
    why: 'The clock of this machine or the date is wrong; it was kept as it was given.',
    todo: 'Check the date, for other dates of the document are worked out from it.',
  },
  CH120: {
    what: 'The language is not supported.',
    why: 'No language pack reads it; the text does not look English.',
    todo: 'Give a translation, or leave the document out.',
  },
  CH121: {
    what: 'No article was found.',
    why: 'Every paragraph looks like a menu, a teaser or a comment.',
    todo: 'Look at the segments of the document.',
  },
  CH122: {
    what: 'Reading the document failed.',
    why: 'This is a fault in the program, whatever the text may be.',
    todo: 'Report it with the document; the other documents were read.',
  },
  CH301: {
    what: 'The register cannot be opened.',
    why: 'The file or its folder does not exist, or may not be written.',
    todo: 'Check the path and its permissions.',
  },
  CH302: {
    what: 'The file is no register.',
    why: 'It is no SQLite database, or one of another program.',
    todo: 'Name another file; a register is created where none exists.',
  },
  CH303: {
    what: 'The register is of a newer version.',
    why: 'A newer Chancery wrote it; this one could harm it.',
    todo: 'Use the newer Chancery.',
  },
  CH304: {
    what: 'The register is locked.',
    why: 'Another process has been writing to it for more than a minute.',
    todo: 'Wait until it has finished, then try again; what was stored is whole.',
  },
  CH305: {
    what: 'The address of the register is not understood.',
    why: 'It is no file, and no address like postgres://user@host:5432/database?schema=chancery.',
    todo: 'Write it so; a schema has letters, digits and underscores, and what is odd in a password is written %XX.',
  },
  CH306: {
    what: 'The register cannot grow.',
    why: 'The disk is full, or a quota or limit on the size of files is reached.',
    todo: 'Make room and run the same command again; what was stored until then is whole.',
  },
  CH307: {
    what: 'The register cannot be read or written.',
    why: 'The disk or the file is damaged, or the file was replaced while it was in use.',
    todo: 'Check the disk; restore the file from a copy, or read the documents into a new register.',
  },
  CH308: {
    what: 'The server of the register cannot be used.',
    why: 'It does not answer, refuses the user, lacks the database, or broke off.',
    todo: 'Check that the server runs, the address, and what the user may do there; what was stored is whole.',
  },
  CH401: {
    what: 'There is no such page.',
    why: 'The register holds nothing under this address; an entry may have been joined with another, or its document taken out.',
    todo: 'Search for it, or begin at the first page.',
  },
  CH402: {
    what: 'The address is not understood.',
    why: 'A filter, a date or a place in a list has a value that the page does not know.',
    todo: 'Go back, or leave the part after the question mark out.',
  },
  CH403: {
    what: 'The request was refused.',
    why: 'It names another host, or comes from a page of another site.',
    todo: 'Open the desk under the address that it printed when it was started.',
  },
  CH404: {
    what: 'A password is needed.',
    why: 'Decisions, uploads and, from other machines, reading are behind the password of this desk.',
    todo: 'Log in, then try again.',
  },
  CH405: {
    what: 'The password is wrong.',
    why: 'After each wrong one the desk waits longer before it answers.',
    todo: 'Try again; whoever started the desk knows the password.',
  },
  CH406: {
    what: 'The upload is too large.',
    why: 'All files of one upload may have 64 MiB together, and 32 MiB each.',
    todo: 'Give fewer files at once, or read them with chancery read.',
  },
  CH407: {
    what: 'The decision was not taken.',
    why: 'What it is about does not allow it.',
    todo: 'Go back and look at the records again.',
  },
  CH408: {
    what: 'The desk cannot be opened there.',
    why: 'Beyond this machine it is opened only with a password.',
    todo: 'Set CHANCERY_PASSWORD, or leave --host out.',
  },
  CH409: {
    what: 'The desk cannot listen there.',
    why: 'Another program uses the port, or the host name does not belong to this machine.',
    todo: 'Choose another --port or --host.',
  },
  CH410: {
    what: 'Something failed in the desk.',
    why: 'This is a fault in the program; the register is as it was.',
    todo: 'Try again; if it fails again, report it with the address of the page.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
export type ProblemCode = keyof typeof problemTexts;

/** The one-line message of a code: what happened (with the detail in brackets), why, what to do. */
export function problemMessage(code: ProblemCode, detail?: string): string {
  const { what, why, todo } = problemTexts[code];
  return detail ? `${what.slice(0, -1)} (${detail}). ${why} ${todo}` : `${what} ${why} ${todo}`;
}

/** A problem of an analysis; the span, where there is one, counts in the document's text. */
export function problem(code: ProblemCode, detail?: string, span?: Span): Problem {
  const message = problemMessage(code, detail);
  return span ? { code, message, start: span.start, end: span.end } : { code, message };
}
