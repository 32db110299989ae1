import { build } from 'esbuild';

const NAME = 'virtual:soql-parser';

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
        write: false,
        format: 'iife',
        globalName: 'parser',
        target: 'es2022',
        legalComments: 'none',
      });
      return `let made; export default () => (made ??= (() => { ${outputFiles[0]?.text ?? ''}; return parser; })());`;
    },
  };
}
