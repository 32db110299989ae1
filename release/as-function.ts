import { build, type Plugin } from 'esbuild';

const NAME = 'virtual:soql-parser';

/** Tools of the parser's makers that nobody runs here; one of them writes pages that load scripts from elsewhere. */
const withoutTools: Plugin = {
  name: 'without-tools',
  setup: ({ onLoad }) => {
    onLoad({ filter: /(?:render_public|cst-dts-gen[\\/]lib[\\/]src[\\/]api)\.js$/ }, () => ({ contents: '' }));
    // It ends with an `eval` that is never reached, and for which no name of the worker could be shortened: a quarter of its size.
    onLoad({ filter: /to-fast-properties\.js$/ }, () => ({ contents: 'exports.toFastProperties = (it) => it;' }));
  },
};

/**
 * Carries the query parser as one function that is run when it is needed: a service worker may import nothing later on, and the
 * parser takes longer to set itself up than the worker may take to wake.
 */
export function soqlParserAsFunction() {
  return {
    name: 'soql-parser-as-function',
    resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
    load: async (id: string) => {
      if (id !== `\0${NAME}`) return undefined;
      const { outputFiles } = await build({
        stdin: { contents: "export { composeQuery, parseQuery } from 'soql-parser-js'", resolveDir: `${import.meta.dirname}/..` },
        bundle: true,
        // Its parts, not the whole of it in one file.
        alias: { chevrotain: './node_modules/chevrotain/lib/src/api.js' },
        plugins: [withoutTools],
        write: false,
        format: 'iife',
        globalName: 'parser',
        target: 'es2022',
        legalComments: 'none',
        // Otherwise where each piece came from stands in it, and another folder makes another build.
        minify: true,
      });
      return `let made; export default () => (made ??= (() => { ${outputFiles[0]?.text ?? ''}; return parser; })());`;
    },
  };
}
