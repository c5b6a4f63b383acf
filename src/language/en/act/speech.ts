/** Verbs by which somebody says something. */
export const speechVerbs: ReadonlySet<string> = new Set(
  'say tell note state report announce claim declare affirm stress underline underscore emphasise emphasize add recall mention explain argue write indicate reveal confirm assert insist'.split(
    ' ',
  ),
);
