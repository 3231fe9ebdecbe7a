import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {build} from 'esbuild';

const run = promisify(execFile);
const packages = ['core', 'adapters', 'widgets', 'theme', 'server', 'guides'];

/** An empty project elsewhere on the disk, into which our packages were installed as npm packs them. */
export class PortalProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'huiyin-portal-'));

  async install(): Promise<void> {
    const {stdout} = await run('npm', [
      'pack',
      '--json',
      '--ignore-scripts',
      `--pack-destination=${this.folder}`,
      ...packages.map((name) => `--workspace=@huiyin/${name}`),
    ]);
    const tarballs = filenamesIn(stdout).map((name) => `./${name}`);
    this.#write('package.json', {private: true, type: 'module'});
    await this.run(
      'npm',
      'install',
      '--ignore-scripts',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      ...tarballs,
    );
  }

  /** Compiles `page.ts` with every check that TypeScript has. */
  async compile(settings: {module: string; moduleResolution: string; skipLibCheck: boolean}): Promise<void> {
    cpSync('test/package-install/page.ts', join(this.folder, 'page.ts'));
    const compilerOptions = {
      ...settings,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
    };
    this.#write('tsconfig.json', {compilerOptions, files: ['page.ts']});
    await this.run(process.execPath, resolve('node_modules/typescript/bin/tsc'), '--project', '.');
  }

  /** Bundles `page.ts` for the browser; file name to contents. */
  async bundle(): Promise<Map<string, Buffer>> {
    const {outputFiles} = await build({
      absWorkingDir: this.folder,
      entryPoints: ['page.ts'],
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: 'built',
      write: false,
      logLevel: 'error',
    });
    const start = join(this.folder, 'built');
    return new Map(outputFiles.map(({path, contents}) => [path.slice(start.length), Buffer.from(contents)]));
  }

  /** Runs a program in the project and gives what it printed; fails with all of it. */
  async run(program: string, ...args: string[]): Promise<string> {
    try {
      return (await run(program, args, {cwd: this.folder})).stdout;
    } catch (error) {
      const {stdout, stderr} = error as {stdout: string; stderr: string};
      throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`, {cause: error});
    }
  }

  remove(): void {
    rmSync(this.folder, {recursive: true, force: true});
  }

  #write(name: string, content: unknown): void {
    writeFileSync(join(this.folder, name), JSON.stringify(content));
  }
}

/** npm answers a list, newer ones an object by package name. */
const filenamesIn = (answer: string): string[] =>
  Object.values(JSON.parse(answer) as Record<string, {filename: string}>).map(({filename}) => filename);
