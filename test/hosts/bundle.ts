import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** All adapters and row readers as one script, minified as in the content script; sets `globalThis.sidelightHosts`. */
export async function bundleAdapters(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { adapterFor } from './registry'; export { rowReaders } from './row-readers';",
      resolveDir: fileURLToPath(new URL('../../lib/hosts', import.meta.url)),
    },
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
