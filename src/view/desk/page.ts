import type { Html } from './html.ts';
import type { Table } from './table.ts';

/** What a page shows between the head and the foot that all pages share. */
export interface DeskPage {
  /** Plain text. */
  readonly title: string;
  /** What kind of page it is, above the title: "Event", "Person". */
  readonly kind?: string | undefined;
  readonly body: Html;
  /** Whether other forms of it (JSON, CSV) are offered at its foot. */
  readonly forms?: boolean | undefined;
  /** Whether the title stands on the page itself; else the body has its own. */
  readonly ownTitle?: boolean | undefined;
  /** Whether a browser is to ask again after some seconds, while something goes on. */
  readonly refreshSeconds?: number | undefined;
  /** The address of an Atom feed that tells of what is new on it. */
  readonly feed?: string | undefined;
  /** Whether it is reached with the script of the desk; only where that does something. */
  readonly script?: boolean | undefined;
}

/** How a model is shown, in every form. The model itself is the JSON form. */
export interface View<Model> {
  page(model: Model): DeskPage;
  table(model: Model): Table;
}

/** What a reader may do, and where the page stands. */
export interface Frame {
  /** Path and query of the page. */
  readonly at: string;
  readonly assets: { readonly style: string; readonly script: string };
  /** `open`: no password is set; `out` and `in`: one is, and the reader has not, or has, given it. */
  readonly login: 'open' | 'out' | 'in';
}
