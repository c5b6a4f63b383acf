/** Parameters that a statement gets at most; SQLite allows 32,766. Fewer shapes of a statement mean fewer to prepare. */
const mostParameters = 2_000;

/** The rows in runs short enough to be inserted, or listed, by one statement. */
export function chunks<Row>(rows: readonly Row[], parametersEach = 1): readonly (readonly Row[])[] {
  const size = Math.max(1, Math.floor(mostParameters / parametersEach));
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );
}
