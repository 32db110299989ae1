/** The browser's own, in place of the library's of the same form: Chromium has it since 144, Firefox since 139. */
export const { Temporal } = globalThis;
