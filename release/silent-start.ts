const START = /(catch \(err\) \{\s*)logger\.error\([^;]*;/;

/**
 * WXT starts each content script behind a logger that says nothing in production and is a hundredth of the script that is in every page.
 * What goes wrong is thrown all the same.
 */
export function silentStart() {
  return {
    name: 'sidelight:silent-start',
    apply: 'build' as const,
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      return id.includes('content-script-isolated-world-entrypoint') && START.test(code) ? { code: code.replace(START, '$1') } : undefined;
    },
  };
}
