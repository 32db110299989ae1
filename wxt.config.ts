import { defineConfig } from 'wxt';
import { CATALOGUES, type LocaleName, messagesFile } from './lib/words/locales';
import { manifestFor } from './manifest.config';
import { soqlParserAsFunction, suffixesWhenAsked } from './release/as-function';
import { compiledAtOnce } from './release/compiled-at-once';
import { silentStart } from './release/silent-start';

const inPlatform = (file: string): string => new URL(`./lib/platform/${file}`, import.meta.url).pathname;

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  manifest: ({ browser }) => manifestFor(browser),
  imports: false,
  hooks: {
    // `imports` is off, and yet every file is searched for names to import: a fifth of a build, for nothing.
    'vite:build:extendConfig': (_, config) => {
      config.plugins = config.plugins?.flat().filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'unimport'));
    },
    'build:publicAssets': (_, files) => {
      for (const locale of Object.keys(CATALOGUES) as LocaleName[]) {
        files.push({ relativeDest: `_locales/${locale}/messages.json`, contents: messagesFile(locale) });
      }
    },
  },
  vite: () => ({
    // The workbook reader is loaded by the parsing worker only when a workbook is chosen.
    worker: { format: 'es' },
    plugins: [soqlParserAsFunction(), suffixesWhenAsked(), silentStart(), compiledAtOnce()],
    build: { modulePreload: false, assetsInlineLimit: 0 },
    resolve: {
      alias: {
        // WXT's own context posts a message to the page; ours never does.
        'wxt/utils/content-script-context': inPlatform('script-context.ts'),
        // For Node alone, which runs the tests of what it is for.
        'temporal-polyfill': inPlatform('temporal.ts'),
      },
    },
  }),
});
