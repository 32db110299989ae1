import type { HostId } from '../domain/place';
import type { HostProbes } from './drift';
import { probes as gmail } from './gmail/probes';
import { probes as salesforce } from './salesforce/probes';
import { probes as zendesk } from './zendesk/probes';

/** Apart from the adapters, like the readers of rows: a self-check runs now and then, in a file of its own. */
export const hostProbes: Record<HostId, HostProbes> = { salesforce, zendesk, gmail };
