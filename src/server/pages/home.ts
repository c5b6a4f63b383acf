import { type Ask, dateIn } from '#app/desk/ask';
import type { OpenDesk } from '#app/desk/open-desk';
import { earliest } from '#text/edtf';
import type { HomeModel } from '#view/desk/home';

/** So many of each list stand on the first page. */
const listed = 8;

/** What is new, most active, in dispute, open longest. */
export async function loadHome({ queries }: OpenDesk, ask: Ask): Promise<HomeModel> {
  const since = dateIn(ask, 'since');
  const day = since && earliest(since);
  return { ...(await queries.home({ since: day, limit: listed })), since };
}
