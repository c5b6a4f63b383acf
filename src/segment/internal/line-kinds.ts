import type { SegmentCues } from '#language/segment-cues';
import { fold } from '#text/fold';
import type { Block } from './page.ts';
import { isSpeech } from './page.ts';

/** Lines longer than this are no furniture, by-line or date. */
const longestLine = 220;

/** Whether the block is a menu, a share bar, a page number or other furniture wherever it stands. */
export function isFurniture(block: Block, cues: SegmentCues): boolean {
  if (isTags(block.raw)) return true;
  if (block.long) return false;
  if (!/[\p{L}\p{N}]/u.test(block.raw)) return !/[…[\]]/u.test(block.raw);
  if (block.raw.length <= longestLine) {
    if (cues.furniture.test(block.key) || cues.commentForm.test(block.key)) return true;
    if (cues.reader.test(block.key) && cues.appeal.test(block.key) && !isSpeech(block)) return true;
  }
  if (isWireHeader(block) || isInitials(block)) return true;
  return isMenu(block, cues) || isShareBar(block, cues) || (isSeparated(block) && !isDateLine(block, cues));
}

/** The header of a wire's message ("KLA0045 4 IA 0231"): codes with figures, no word in small letters. */
const isWireHeader = ({ raw, words }: Block): boolean =>
  words.length >= 2 &&
  !/\p{Ll}/u.test(raw) &&
  words.filter((word) => /\p{N}/u.test(word)).length * 2 > words.length &&
  words.some((word) => /^\p{Lu}{2,5}\p{N}{3,6}$/u.test(word));

/** Buttons that are left with a letter each ("f t w"). */
const isInitials = ({ raw }: Block): boolean => /^\p{Ll}(?: \p{Ll}){1,7}$/u.test(raw);

/** Left-over markup: tags with no text between them. */
const isTags = (raw: string): boolean =>
  /^<\/?[a-z]/u.test(raw) && raw.endsWith('>') && !/\S/u.test(raw.replace(/<[^<>]*>/gu, ''));

function isMenu({ words, key, closed }: Block, cues: SegmentCues): boolean {
  if (closed || words.length < 3 || words.length > 40) return false;
  const known = key.split(/[^\p{L}]+/u).filter((word) => cues.menuWords.has(word)).length;
  return known >= 3 && known >= words.length * 0.6;
}

function isShareBar({ key, words }: Block, cues: SegmentCues): boolean {
  if (words.length > 14) return false;
  const parts = key.split(/[^\p{L}\p{N}+-]+/u).filter((word) => word !== '');
  return (
    parts.length > 0 &&
    parts.every((word) => cues.shareWords.has(word)) &&
    parts.some((word) => word.length > 4)
  );
}

/** "Imprint · Privacy · Contact": short cells between separators. */
function isSeparated({ raw, closed }: Block): boolean {
  if (closed || raw.length > longestLine) return false;
  const cells = raw.split(/\s*[|·•»›>]\s*|\s[–—]\s/u).filter((cell) => cell !== '');
  return cells.length >= 3 && cells.every((cell) => cell.split(/\s+/u).length <= 4);
}

const figures =
  /(?<![\p{L}\p{N}])(?:\p{N}{4}-\p{N}{2}(?:-\p{N}{2})?|\p{N}{1,2}[./-]\p{N}{1,2}[./-]\p{N}{2,4}|\p{N}{1,2}[:.h]\p{N}{2})(?![\p{L}\p{N}])/u;

/** Most words beside a date on its line; where "published on" stands before it, the writer or the paper may be named. */
const mostBesideDate = 5;
const mostBesideStamp = 9;

/** Whether "Published on", "Updated:" stand before the figures, close to the start of the line. */
function isStamped({ raw, key, closed }: Block, cues: SegmentCues): boolean {
  const stamp = closed ? null : cues.stamped.exec(key);
  return stamp !== null && stamp.index <= 30 && !/[.!?] \p{Lu}/u.test(raw);
}

/** Whether the line is a date, with at most a place and an agency beside it. */
export function isDateLine(block: Block, cues: SegmentCues): boolean {
  if (block.raw.length > 90 || !/\p{N}/u.test(block.raw)) return false;
  const parts = block.key.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  const others = parts.filter(
    (part) => !/^\p{N}/u.test(part) && !cues.dateWords.has(part) && !cues.shareWords.has(part),
  );
  const dated = figures.test(block.key) || parts.some((part) => cues.calendarWords.has(part));
  if (!dated || others.length > mostBesideStamp) return false;
  if (others.length === 0 || isStamped(block, cues)) return true;
  if (others.length > mostBesideDate) return false;
  const names = block.raw
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '' && !cues.dateWords.has(word.toLowerCase()));
  const placed =
    /^[^\p{N}]{2,40},|^\p{N}{1,2} \p{L}|^\p{L}{3,9}\.? \p{N}{1,2},? \p{N}{4}\s?[-–—|•]|[-–—]{1,2}$|^[\p{Lu}\s]+\s\p{N}/u.test(
      block.raw,
    );
  return (
    placed && !block.closed && names.every((word) => /^\p{Lu}/u.test(word) || cues.functionWords.has(word))
  );
}

/** Whether the line gives a time of day. */
export function isTimeLine(block: Block): boolean {
  return (
    block.raw.length <= 30 &&
    /^\p{N}{1,2}[:.]\p{N}{2}(?: ?[ap]\.? ?m\.?)?(?: [a-z]{2,4})?\.?$/u.test(block.key)
  );
}

/** A by-line, a translator, an agency's mark: short, and in the form of one. */
export function isCredit(block: Block, cues: SegmentCues): boolean {
  if (block.raw.length > 150 || /[!?]$/u.test(block.raw)) return false;
  if (/^\p{Lu}[\p{Lu}. ]{1,24}(?: ?\/ ?\p{L}[\p{L}. ]{1,24}){1,3}$/u.test(fold(block.raw))) return true;
  if (/^\(/u.test(block.raw) && !/^\(\p{Lu}/u.test(block.raw)) return false;
  if (!cues.credit.test(block.key)) return false;
  return !/^by /iu.test(block.raw) || (!block.closed && hasName(block.raw.slice(3)));
}

const hasName = (words: string): boolean => /^(?:\p{Lu}|our |the |a )/u.test(words.trim());
