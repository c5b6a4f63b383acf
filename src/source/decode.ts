import type { ProblemCode } from '#model/problems';

/** The text of the bytes, or none where they are no text; `code` says what was wrong with them. */
export interface Decoded {
  readonly text?: string | undefined;
  readonly code?: ProblemCode | undefined;
  /** The line of the first byte that could not be decoded, from 1, where the text was read in spite of it. */
  readonly line?: number | undefined;
}

/** At most this share of characters may be unreadable; above it the bytes are taken to be another encoding. */
const bearableShare = 0.001;
const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

/**
 * Decodes UTF-8, and UTF-16 that starts with a byte order mark; the mark is no part of the text.
 * Few invalid bytes become U+FFFD with CH104; many give CH105 and no text, for an encoding is never guessed. Binary data give CH103.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (looksBinary(bytes)) return { code: 'CH103' };
  try {
    return { text: strict.decode(bytes) };
  } catch {
    const text = lenient.decode(bytes);
    const broken = text.split('\ufffd').length - 1;
    if (broken > 3 && broken > text.length * bearableShare) return { code: 'CH105' };
    const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
    return { text, code: 'CH104', line };
  }
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  if (sample.includes(0) || startsWith(sample, '%PDF-')) return true;
  const controls = sample.reduce((count, byte) => count + (byte < 32 && (byte < 8 || byte > 13) ? 1 : 0), 0);
  return controls > sample.length * 0.05;
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return [...mark].every((letter, index) => bytes[index] === letter.charCodeAt(0));
}
