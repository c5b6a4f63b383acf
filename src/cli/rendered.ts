import type { Brief } from '#view/brief/model';
import type { Streams } from './streams.ts';

/** The formats of a brief. */
export const briefFormats = ['md', 'terminal', 'html', 'json'] as const;
export type BriefFormat = (typeof briefFormats)[number];

/** The brief in one format; for the terminal as wide and as colourful as the streams allow. */
export async function rendered(brief: Brief, format: BriefFormat, streams: Streams): Promise<string> {
  if (format === 'json') return `${JSON.stringify(brief, undefined, 2)}\n`;
  const { pageOf } = await import('#view/brief/page-of');
  const page = pageOf(brief);
  if (format === 'html') return (await import('#view/brief/html')).briefHtml(page);
  if (format === 'md') return (await import('#view/brief/markdown')).briefMarkdown(page);
  const { briefTerminal } = await import('#view/brief/terminal');
  return briefTerminal(page, { columns: streams.columns, colour: streams.colour });
}
