/** The forms in which every page can be had. */
export type Form = 'html' | 'json' | 'csv';

const suffix = /\.(?<form>json|csv)$/u;

/** The form that a path asks for, and the path without it: `/pair/KEN-PER.csv` is `/pair/KEN-PER` as CSV, `/index.json` is `/`. */
export function formOf(path: string): { readonly form: Form; readonly path: string } {
  const form =
    path.startsWith('/api/') || path.startsWith('/assets/') ? undefined : suffix.exec(path)?.groups?.form;
  if (form !== 'json' && form !== 'csv') return { form: 'html', path };
  const bare = path.replace(suffix, '');
  return { form, path: bare === '/index' ? '/' : bare };
}
