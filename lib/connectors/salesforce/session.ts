import type { BrowserSession } from '../browser-session';

/** Organisation, `!`, secret. */
const SID = /^(00D[A-Za-z0-9]{12})![\x21-\x7e]+$/;

/**
 * The cookie of the My Domain host, which doubles as an access token there. Lightning's own has the same name and no access.
 */
export const salesforceSession: BrowserSession = { cookie: 'sid', orgOf: (value) => SID.exec(value)?.[1] };
