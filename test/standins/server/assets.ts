import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Call, type Reply, reply } from './reply';

const APPS = ['zendesk', 'salesforce', 'gmail'];
const STYLES = [...APPS.map((app) => `${app}/app.css`), 'salesforce/classic.css'];

const file = (path: string) => fileURLToPath(new URL(`../pages/${path}`, import.meta.url));

async function script(app: string): Promise<string> {
  const built = await build({ entryPoints: [file(`${app}/app.ts`)], bundle: true, write: false, format: 'iife', target: 'es2022' });
  return built.outputFiles[0]?.text ?? '';
}

/** The pages' own code and styles, bundled once per start and served from each host's own origin under `/standin/`. */
export async function loadAssets(): Promise<(call: Call) => Reply | undefined> {
  const found = new Map([['/favicon.ico', reply(204, 'image/x-icon', '')]]);
  await Promise.all([
    ...APPS.map(async (app) => found.set(`/standin/${app}.js`, reply(200, 'text/javascript', await script(app)))),
    ...STYLES.map(async (path) => found.set(`/standin/${path}`, reply(200, 'text/css', await readFile(file(path), 'utf8')))),
  ]);
  return ({ url }) => found.get(url.pathname);
}
