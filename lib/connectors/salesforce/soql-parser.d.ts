declare module 'virtual:soql-parser' {
  const setUp: () => Pick<typeof import('soql-parser-js'), 'parseQuery' | 'composeQuery'>;
  export default setUp;
}
