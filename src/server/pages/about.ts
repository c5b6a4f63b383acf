import type { OpenDesk } from '#app/desk/open-desk';
import { versionOf } from '#app/version';
import type { AboutModel } from '#view/desk/about';
import { qualityFigures } from '#view/desk/quality-figures';

/** What the register holds and how it is. */
export async function loadAbout({ queries }: OpenDesk): Promise<AboutModel> {
  return {
    ...(await queries.about()),
    quality: qualityFigures,
    version: versionOf(),
    today: new Date().toISOString().slice(0, 10),
  };
}
