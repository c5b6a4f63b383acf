/**
 * Everything below C1 controls, escape sequences, and marks that turn the direction of writing: a document may carry them,
 * a page or a terminal must not obey them. An escape sequence goes as a whole, so that its letters do not stay behind.
 */
const obeyed = new RegExp(
  [
    String.raw`\u001b\[[0-?]{0,64}[ -/]{0,16}[@-~]`,
    String.raw`\u001b[\]PX^_][^\u0007\u001b]{0,4096}(?:\u0007|\u001b\\)?`,
    String.raw`\u009b[0-?]{0,64}[ -/]{0,16}[@-~]`,
    String.raw`\u001b[ -/]{0,16}[0-~]?`,
    String.raw`[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]`,
  ].join('|'),
  'gu',
);

/**
 * The text on one line, without anything that a terminal or a page would obey: runs of white space become one space,
 * control characters, escape sequences and bidirectional marks go. Letters, quotes and punctuation stay as they are.
 */
export function onOneLine(text: string): string {
  return text.replace(obeyed, '').replace(/\s+/gu, ' ').trim();
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The text as it may stand in an element or a quoted attribute of a page. */
export function escapeHtml(text: string): string {
  return onOneLine(text).replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}

/** The text as it may stand inside a line of Markdown: nothing in it is read as markup, link, image or HTML. */
export function escapeMarkdown(text: string): string {
  return onOneLine(text)
    .replace(/[\\`*_[\]<>|~#$]/gu, String.raw`\$&`)
    .replace(/&(?=[#A-Za-z])/gu, '&amp;')
    .replace(/!(?=\\\[)/gu, String.raw`\!`)
    .replace(/^(?<sign>[-+=])/u, String.raw`\$<sign>`)
    .replace(/^(?<number>\d{1,9})(?<sign>[.)])(?= |$)/u, String.raw`$<number>\$<sign>`);
}

/** The address if it is one that a reader may follow (`http`, `https`), made safe for a link; else undefined. */
export function safeLink(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return url.href.replace(/[()<>"'`\\[\]]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
