import { build, type Plugin } from 'esbuild';

const PARSER = 'virtual:soql-parser';
const SUFFIXES = 'tldts';

/** Tools of the parser's makers that nobody runs here; one of them writes pages that load scripts from elsewhere. */
const withoutTools: Plugin = {
  name: 'without-tools',
  setup: ({ onLoad }) => {
    onLoad({ filter: /(?:render_public|cst-dts-gen[\\/]lib[\\/]src[\\/]api)\.js$/ }, () => ({ contents: '' }));
    // It ends with an `eval` that is never reached, and for which no name of the worker could be shortened: a quarter of its size.
    onLoad({ filter: /to-fast-properties\.js$/ }, () => ({ contents: 'exports.toFastProperties = (it) => it;' }));
  },
};

/** Source of a function `setUp` that runs what these exports need when it is first called, and answers them. */
async function setUpOf(exports: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: exports, resolveDir: `${import.meta.dirname}/..` },
    bundle: true,
    // Its parts, not the whole of it in one file.
    alias: { chevrotain: './node_modules/chevrotain/lib/src/api.js' },
    plugins: [withoutTools],
    write: false,
    format: 'iife',
    globalName: 'library',
    target: 'es2022',
    legalComments: 'none',
    // Otherwise where each piece came from stands in it, and another folder makes another build.
    minify: true,
  });
  return `let made; const setUp = () => (made ??= (() => { ${outputFiles[0]?.text ?? ''}; return library; })());`;
}

/**
 * Carries the query parser as one function that is run when it is needed: a service worker may import nothing later on, and the
 * parser takes longer to set itself up than the worker may take to wake.
 */
export function soqlParserAsFunction() {
  return {
    name: 'soql-parser-as-function',
    resolveId: (id: string) => (id === PARSER ? `\0${PARSER}` : undefined),
    load: async (id: string) =>
      id === `\0${PARSER}`
        ? `${await setUpOf("export { composeQuery, parseQuery } from 'soql-parser-js'")} export default setUp;`
        : undefined,
  };
}

/** The list of public suffixes, which hashes its 10,000 labels as it is loaded: a sixth of what a worker does to wake. The same import as elsewhere. */
export function suffixesWhenAsked() {
  return {
    name: 'suffixes-when-asked',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id === SUFFIXES ? `\0${SUFFIXES}` : undefined),
    load: async (id: string) =>
      id === `\0${SUFFIXES}`
        ? `${await setUpOf("export { getDomain } from 'tldts'")} export const getDomain = (...asked) => setUp().getDomain(...asked);`
        : undefined,
  };
}
