import type { Entry } from '#model/entry';
import type { ReadOutcome } from '../read.ts';
import { uploadPlace } from './uploads.ts';

/** What a thread is to read. */
export interface ReadingOrder {
  /** The whole address of the register. */
  readonly address: string;
  readonly folder: string;
  /** Publication date of documents that bring none. */
  readonly published?: string | undefined;
}

/** What it tells on the way. */
export type ReadingMessage =
  | { readonly kind: 'counted'; readonly all: number }
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'problem'; readonly where: string; readonly code: string; readonly message: string }
  | { readonly kind: 'settling' }
  | {
      readonly kind: 'change';
      readonly change: 'new' | 'corroborated' | 'conflicting' | 'refuted';
      readonly entry: Entry['entry'];
      readonly id: string;
    }
  | { readonly kind: 'done'; readonly outcome: ReadOutcome };

/** What the register calls a file of an upload, a line of it included: nothing of the folder is in it. */
export function uploadedName(folder: string, file: string): string {
  return file.startsWith(folder) ? `${uploadPlace}/${file.slice(folder.length + 1)}` : file;
}
