import { loadDocument } from '#app/desk/document';
import { apiView } from '#view/desk/api/api-page';
import { documentView } from '#view/desk/document/document';
import { apiDocument } from './api/mount-api.ts';
import { type Route, route } from './route.ts';

/** Every page of the desk; `docs/desk.md` explains each. */
export const routes: readonly Route[] = [
  route('/document/:id', loadDocument, documentView),
  route('/api', async () => apiDocument(), apiView),
];
