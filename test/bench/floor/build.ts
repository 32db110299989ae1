import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { HOST_PATTERNS, SCRIPT_PATTERNS } from '../../../lib/domain/products';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Writes a minimal extension under the system's temporary folder. `bare`: its script only mounts a frame, the floor of
 * our content script. `push`: the message path alone, without look-up, the floor of "context change → painted".
 */
export async function buildFloor(kind: 'bare' | 'push'): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), `sidelight-floor-${kind}-`));
  mkdirSync(dir, { recursive: true });
  const content = kind === 'bare' ? 'bare.ts' : 'content.ts';
  await build({
    entryPoints: { content: here(content), worker: here('worker.ts'), panel: here('panel.ts') },
    outdir: dir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome148',
    loader: { '.module.css': 'local-css' },
  });
  writeFileSync(
    join(dir, 'floor.html'),
    '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="panel.css"><h1></h1><script src="panel.js"></script>',
  );
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest(kind)));
  return dir;
}

const manifest = (kind: string) => ({
  manifest_version: 3,
  name: 'Floor',
  version: '1',
  description: kind,
  host_permissions: HOST_PATTERNS,
  message_serialization: 'structured_clone',
  background: { service_worker: 'worker.js' },
  content_scripts: [{ matches: SCRIPT_PATTERNS, js: ['content.js'], run_at: 'document_start' }],
  web_accessible_resources: [{ resources: ['floor.html'], matches: HOST_PATTERNS, use_dynamic_url: true }],
});
