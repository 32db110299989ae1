import type { HostAdapter } from './adapter';
import { gmail } from './gmail/adapter';
import { salesforce } from './salesforce/adapter';
import { zendesk } from './zendesk/adapter';

export const adapters: readonly HostAdapter[] = [salesforce, zendesk, gmail];

/** The adapter that may run at this address. */
export function adapterFor(url: URL): HostAdapter | undefined {
  return adapters.find((adapter) => adapter.matches(url));
}
