import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** All adapters as one script, minified as in the content script; sets `globalThis.sidelightHosts`. */
export async function bundleAdapters(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../lib/hosts/registry.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    target: 'chrome148',
    format: 'iife',
    globalName: 'sidelightHosts',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('The adapters did not build.');
  return script.text;
}
