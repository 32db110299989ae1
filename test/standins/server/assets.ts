import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Call, type Reply, reply } from './reply';

const APPS = ['zendesk', 'salesforce', 'gmail'];
const STYLES = [...APPS.map((app) => `${app}/app.css`), 'salesforce/classic.css'];

const EDITOR = '/standin/zendesk-editor.js';

const file = (path: string) => fileURLToPath(new URL(`../pages/${path}`, import.meta.url));

async function script(path: string): Promise<string> {
  const built = await build({ entryPoints: [file(path)], bundle: true, write: false, format: 'iife', target: 'es2022' });
  return built.outputFiles[0]?.text ?? '';
}

/** The pages' own code and styles, bundled once per start and served from each host's own origin under `/standin/`. */
export async function loadAssets(): Promise<(call: Call) => Reply | undefined | Promise<Reply>> {
  const found = new Map([['/favicon.ico', reply(204, 'image/x-icon', '')]]);
  await Promise.all([
    ...APPS.map(async (app) => found.set(`/standin/${app}.js`, reply(200, 'text/javascript', await script(`${app}/app.ts`)))),
    ...STYLES.map(async (path) => found.set(`/standin/${path}`, reply(200, 'text/css', await readFile(file(path), 'utf8')))),
  ]);
  let editor: Promise<Reply> | undefined;
  return ({ url }) => {
    // As large as all the rest, and few tests need it.
    if (url.pathname !== EDITOR) return found.get(url.pathname);
    editor ??= script('zendesk/editor.ts').then((text) => reply(200, 'text/javascript', text));
    return editor;
  };
}
