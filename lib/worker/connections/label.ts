import { systemOf } from './system';

/** What people call a connection, as it stands beside values: "Salesforce (acme.my.salesforce.com)". */
export function labelOf(connectionId: string): string {
  const colon = connectionId.indexOf(':');
  const name = systemOf(connectionId.slice(0, colon))?.name ?? connectionId.slice(0, colon);
  return `${name} (${connectionId.slice(colon + 1)})`;
}
