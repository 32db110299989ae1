export const lineId = (source: string): string => `unlogged ${source}`;

/** Leads to the line of what was looked at and not logged; false where it is not there any more. */
export function focusUnlogged(source: string): boolean {
  const button = document.getElementById(lineId(source))?.querySelector('button');
  button?.focus();
  return button !== undefined && button !== null;
}
