/** What a page of ours may say as it goes. Each only keeps what its person did, and twice is the same as once. */
export const LAST_NAMES = ['capture.keep', 'escalation.save'] as const;
export type LastName = (typeof LAST_NAMES)[number];
