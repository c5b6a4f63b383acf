/** The forms in which every page can be had. */
export type Form = 'html' | 'json' | 'csv';

const suffix = /\.(?<form>json|csv)$/u;

/**
 * The form that a path asks for, and the path without it: `/pair/KEN-PER.csv` is `/pair/KEN-PER` as CSV, `/index.json` is
 * `/`. The interface for programs answers in JSON under the paths as they are.
 */
export function formOf(path: string): { readonly form: Form; readonly path: string } {
  if (path.startsWith('/api/v1')) return { form: 'json', path };
  const form = path.startsWith('/assets/') ? undefined : suffix.exec(path)?.groups?.form;
  if (form !== 'json' && form !== 'csv') return { form: 'html', path };
  const bare = path.replace(suffix, '');
  return { form, path: bare === '/index' ? '/' : bare };
}
