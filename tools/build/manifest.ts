/** The fields of a package.json that the package takes over. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string>>;
  readonly imports: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const source = /^\.\/src\/(?<path>.+)\.ts$/u;

/**
 * The manifest of the package, from that of the project: every path to a source leads to its JavaScript in `library`.
 * Development tools, scripts and `private` stay behind. Dependencies keep their exact versions.
 */
export function packageManifest(project: Manifest, library: string): object {
  const { name, version, description, license, bin, dependencies } = project;
  const built = (path: string, extension: string): string =>
    path.replace(source, `./${library}/$<path>${extension}`);
  const entry = (path: string) =>
    source.test(path) ? { types: built(path, '.d.ts'), default: built(path, '.js') } : path;
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    // The project hands over to its own Node.js; the package brings none along.
    engines: { node: '>=24' },
    bin,
    exports: {
      ...mapValues(project.exports, entry),
      './analysis.schema.json': './analysis.schema.json',
    },
    imports: mapValues(project.imports, (path) => built(path, '.js')),
    dependencies,
  };
}

function mapValues<Value, Result>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Readonly<Record<string, Result>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
