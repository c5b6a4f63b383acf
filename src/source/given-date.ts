const day = String.raw`(?:-?\d{4,}|\d[\dX]{3}|X{4})(?:-(?:\d{2}|XX)(?:-(?:\d{2}|XX))?)?[?~%]?`;
const edtf = new RegExp(String.raw`^(?:${day}|\.\.)(?:/(?:${day}|\.\.)?)?$`, 'u');
const timed = /^(?<day>\d{4}-\d{2}-\d{2})[T ]\d{1,2}:?\d{2}/u;

/**
 * The EDTF date of a date that came with a document: a date or interval as it is, of a date with a time the day as written
 * (no time zone is applied); undefined where it is neither.
 */
export function givenDate(written: string): string | undefined {
  const text = written.trim();
  const date = timed.exec(text)?.groups?.day ?? text;
  return edtf.test(date) && text !== '..' && isCalendarDay(date) ? date : undefined;
}

/** Whether months and days that are written as numbers exist; seasons and other sub-year codes run to 41. */
function isCalendarDay(date: string): boolean {
  return date.split('/').every((part) => {
    const [, month, dayOfMonth] = part.replace(/[?~%]/gu, '').split('-');
    const number = Number(month ?? 1);
    const last =
      [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][number] ?? (number >= 21 && number <= 41 ? 0 : -1);
    if (month === undefined || month === 'XX') return true;
    if (last < 0 || number < 1) return false;
    return (
      dayOfMonth === undefined ||
      dayOfMonth === 'XX' ||
      (Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= last)
    );
  });
}
