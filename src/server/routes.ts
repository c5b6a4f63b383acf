import { loadDocument } from '#app/desk/document';
import { documentView } from '#view/desk/document/document';
import { type Route, route } from './route.ts';

/** Every page of the desk; `docs/desk.md` explains each. */
export const routes: readonly Route[] = [route('/document/:id', loadDocument, documentView)];
