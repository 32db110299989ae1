import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { build as buildWithWxt } from 'wxt';
import { HOST_PATTERNS, SCRIPT_PATTERNS } from '../../../lib/domain/host/products';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const folder = (kind: string) => mkdtempSync(join(tmpdir(), `sidelight-floor-${kind}-`));
const page = (inside: string) => `<!doctype html><meta charset="utf-8">${inside}`;
const quiet = () => undefined;

const SHARED = {
  manifest_version: 3,
  name: 'Floor',
  version: '1',
  host_permissions: HOST_PATTERNS,
  web_accessible_resources: [{ resources: ['floor.html'], matches: HOST_PATTERNS, use_dynamic_url: true }],
} as const;

/** Writes an extension of WXT's whose script only mounts an empty frame: the floor of our content script. Answers its folder. */
export async function buildBare(): Promise<string> {
  const dir = folder('bare');
  await buildWithWxt({
    root: here('bare'),
    configFile: false,
    imports: false,
    outDir: dir,
    outDirTemplate: 'chrome',
    manifestVersion: 3,
    manifest: SHARED as never,
    // What it says goes where the figures go.
    logger: { debug: quiet, log: quiet, info: quiet, warn: quiet, error: console.error, fatal: console.error, success: quiet, level: 0 },
  });
  writeFileSync(join(dir, 'chrome', 'floor.html'), page(''));
  return join(dir, 'chrome');
}

/** Writes an extension that has the message path alone, without look-up: the floor of "context change → painted". */
export async function buildPush(): Promise<string> {
  const dir = folder('push');
  await build({
    entryPoints: { content: here('content.ts'), worker: here('worker.ts'), panel: here('panel.ts') },
    outdir: dir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome148',
    loader: { '.module.css': 'local-css' },
  });
  writeFileSync(
    join(dir, 'floor.html'),
    page('<link rel="stylesheet" href="panel.css"><div id="root"><h1></h1></div><script src="panel.js"></script>'),
  );
  const scripts = [{ matches: SCRIPT_PATTERNS, js: ['content.js'], run_at: 'document_start' }];
  const manifest = {
    ...SHARED,
    message_serialization: 'structured_clone',
    background: { service_worker: 'worker.js' },
    content_scripts: scripts,
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  return dir;
}
