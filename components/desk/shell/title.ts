/** What the browser's tab shows for a page of this name. */
export const titleOf = (page: string): string => `${page} · Sidelight`;
