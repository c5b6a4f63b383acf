import { stateOfAgency } from '#lexicon/agencies';
import { stateByName } from '#lexicon/states';
import { statesIn } from '#lexicon/states-in';
import type { SourceDocument } from '#model/source-document';
import type { SentenceMentions } from './sentence-mentions.ts';

const regions = new Intl.DisplayNames('en', { type: 'region' });
/** Top-level domains of one state that are not its ISO 3166-1 alpha-2 code (IANA root zone database). */
const otherDomains: Readonly<Record<string, string>> = { gov: 'USA', mil: 'USA', uk: 'GBR', su: 'RUS' };

/** The state of the publisher's address; undefined where its domain is of no state and no agency's. */
export function stateOfAddress({ url, publisher }: SourceDocument): string | undefined {
  return stateOfHost(url) ?? stateOfHost(publisher);
}

function stateOfHost(address: string | undefined): string | undefined {
  const host = /^(?:https?:\/\/)?(?<host>[a-z\d-]+(?:\.[a-z\d-]+)+)(?:[/:?#]|$)/iu
    .exec(address ?? '')
    ?.groups?.host?.toLowerCase();
  const labels = host?.split('.') ?? [];
  const agency = stateOfAgency(labels.slice(-2).join('.'));
  if (agency) return agency;
  const domain = labels.at(-1) ?? '';
  const known = otherDomains[domain];
  if (known || domain.length !== 2) return known;
  const name = regions.of(domain.toUpperCase());
  return name ? stateByName(name)?.code : undefined;
}

/**
 * The state whose news the text is by its own word: that of a publisher named in full ("Ministry of Foreign Affairs of Japan"),
 * or of the agency that its dateline or its last line names ("(WAM)", "/BelTA/", "PTI ABC"). Undefined where none or several show.
 */
export function stateOfByline(
  { publisher, text }: SourceDocument,
  sentences: readonly SentenceMentions[],
): string | undefined {
  const named = publisher ? (stateOfAgency(publisher) ?? onlyOne(statesIn(publisher))) : undefined;
  if (named) return named;
  const lines = sentences.filter(({ sentence }) => /^(?:dateline|credit)$/u.test(sentence.segment));
  const agency = onlyOne(
    lines.flatMap(({ sentence }) => agenciesIn(text.slice(sentence.start, sentence.end))),
  );
  return agency ?? onlyOne(bodiesAround(sentences));
}

/** The states of the bodies in the lines around the article, which name who publishes it: "Federal Foreign Office". */
function bodiesAround(sentences: readonly SentenceMentions[]): readonly string[] {
  const around = sentences.filter(({ sentence }) => sentence.segment === 'furniture');
  return around.flatMap(({ mentions }) =>
    mentions.flatMap((it) =>
      it.kind === 'organisation' && !it.intergovernmental && it.state ? [it.state] : [],
    ),
  );
}

/** The states of the agencies among the parts that marks set apart, whole or by their first word. */
function agenciesIn(line: string): readonly string[] {
  const parts = line.split(/[^\p{L}\p{M}\p{N} '-]+|\s-+\s?/u).map((it) => it.trim());
  return parts.flatMap((part) => stateOfAgency(part) ?? stateOfAgency(part.split(' ')[0] ?? '') ?? []);
}

function onlyOne(codes: readonly string[]): string | undefined {
  const different = new Set(codes);
  return different.size === 1 ? codes[0] : undefined;
}
