import { type Ask, textIn } from '#app/desk/ask';
import type { OpenDesk } from '#app/desk/open-desk';
import { withoutHandles } from '#app/desk/without-handles';
import { entryAddress } from '#view/desk/address';
import type { DocumentModel } from '#view/desk/document/model';
import { entryLine } from '#view/show/entry-line';

/** A document with what was read in it and where that stands in the register. */
export async function loadDocument(
  { queries, hidesHandles }: OpenDesk,
  ask: Ask,
): Promise<DocumentModel | undefined> {
  const found = await queries.document(ask.params.id ?? '');
  if (!found) return undefined;
  const { analysis, text, appearances, digest, copies, judgements } = found;
  const shown = hidesHandles ? withoutHandles({ analysis, text }) : { analysis, text };
  return {
    ...shown,
    appearances,
    digest,
    entries: Object.fromEntries(
      found.entries.map(({ record, digest }) => [
        record,
        { kind: digest.entry, address: entryAddress(digest.entry, digest.id), line: entryLine(digest) },
      ]),
    ),
    copies,
    judgements,
    focus: textIn(ask, 'fact'),
  };
}
