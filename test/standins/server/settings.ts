/** How the stand-ins behave; read at each request, so a test may change it between two pages. */
export interface Settings {
  /** Milliseconds, least and most, until Lightning has a record's data; the page shows the previous record meanwhile. */
  lightningDelayMs: [number, number];
  /** Milliseconds until Gmail draws a thread after the address has changed. */
  gmailDelayMs: number;
  zendeskTheme: 'light' | 'dark';
  /** What agents write in: the real CKEditor 5, or a plain box where nothing depends on it. */
  zendeskEditor: 'plain' | 'ckeditor';
  /** Zendesk's pages are cross-origin isolated: nothing in them loads without its say, and they may measure their memory. */
  zendeskIsolated: boolean;
  /** What all hosts call otherwise, as after a release of theirs: pieces of `name=value` of attributes, old and new. */
  renamed: [string, string][];
  /** Zendesk answers 429 when this reaches 0; counts down by one per call. */
  zendeskCallsLeft: number;
}

export const defaultSettings = (): Settings => ({
  lightningDelayMs: [200, 800],
  gmailDelayMs: 120,
  zendeskTheme: 'light',
  zendeskEditor: 'plain',
  zendeskIsolated: false,
  renamed: [],
  zendeskCallsLeft: 700,
});
