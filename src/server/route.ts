import type { Ask } from '#app/desk/ask';
import type { OpenDesk } from '#app/desk/open-desk';
import { withoutPaths } from '#app/desk/without-paths';
import type { DeskPage, View } from '#view/desk/page';
import type { Table } from '#view/desk/table';

/** A page of the desk: where it is, what it is, and how it comes about. `docs/desk.md` names every path. */
export interface Route {
  /** As the router takes it: `/pair/:pair`. The same with `.json` and `.csv` gives the other forms. */
  readonly path: string;
  /** Whether only who gave the password, where there is one, may see it. */
  readonly guarded: boolean;
  /** What is there; undefined where nothing is. Throws BadAsk where the address is not understood. */
  answer(desk: OpenDesk, ask: Ask): Promise<Answer | undefined>;
}

/** What a route found, in every form. */
interface Answer {
  /** The JSON form. */
  readonly model: unknown;
  page(): DeskPage;
  table(): Table;
}

/** Declares a page: what it is loaded by, and how it is shown. Nothing that it shows tells where files lie. */
export function route<Model extends object>(
  path: string,
  load: (desk: OpenDesk, ask: Ask) => Promise<Model | undefined>,
  view: View<Model>,
  options: { readonly guarded?: boolean } = {},
): Route {
  return {
    path,
    guarded: options.guarded === true,
    answer: async (desk, ask) => {
      const found = await load(desk, ask);
      if (!found) return undefined;
      const model = withoutPaths(found);
      return { model, page: () => view.page(model), table: () => view.table(model) };
    },
  };
}
