/**
 * Our policy forbids code from strings. zod would try once in each page and worker whether it may make some, which the browser
 * reports; told before any schema is made, it does not. Imported first by every entry.
 */
const zod = globalThis as { __zod_globalConfig?: { jitless?: boolean } };
zod.__zod_globalConfig ??= {};
zod.__zod_globalConfig.jitless = true;
