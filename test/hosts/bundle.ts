import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const FILES = [
  'registry',
  'row-readers',
  'probes',
  'drift',
  'censor',
  'choose-composer',
  'gmail/files',
  'shot-measure',
  '../domain/host/host-check',
];

/** All adapters, row readers, probes and what finds composers as one script, minified as in the content script; sets `globalThis.sidelightHosts`. */
export async function bundleAdapters(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: FILES.map((file) => `export * from './${file}';`).join('\n'),
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
