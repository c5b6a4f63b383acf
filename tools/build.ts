import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analysisJsonSchema } from '#view/analysis-schema';
import { type Manifest, packageManifest } from './build/manifest.ts';

/** The folder that takes the place of `src`, as deep in the package as `src` lies in the project. */
const library = 'lib';
/** What the code reads at run time beside JavaScript; a new kind of file is named here. */
const assetExtensions: ReadonlySet<string> = new Set(['.sql', '.css', '.js', '.svg']);
const pages = ['README.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md', 'docs', 'bin'];

/** Builds the package into a folder, in place of what lies there: JavaScript, declarations, assets, manifest, pages. */
function build(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  compile(join(folder, library));
  for (const file of globSync('src/**/*.*')) {
    if (assetExtensions.has(extname(file))) copy(file, join(folder, library, relative('src', file)));
  }
  for (const name of pages) copy(name, join(folder, name));
  const manifest = packageManifest(JSON.parse(readFileSync('package.json', 'utf8')) as Manifest, library);
  writeJson(join(folder, 'package.json'), manifest);
  writeJson(join(folder, 'analysis.schema.json'), analysisJsonSchema());
}

/** Throws where the types are wrong: such a package is never made. */
function compile(outDir: string): void {
  const compiler = fileURLToPath(new URL('./bin/tsc', import.meta.resolve('typescript/package.json')));
  const args = [compiler, '--project', 'tsconfig.build.json', '--outDir', outDir];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The sources cannot be compiled:\n${stdout}${stderr}`);
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}

function writeJson(file: string, value: object): void {
  writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`);
}

build(process.argv[2] ?? 'dist');
