import type { HostId } from '../domain/place';
import { readRows as gmail } from './gmail/rows';
import type { RowReader } from './rows';
import { readRows as salesforce } from './salesforce/rows';
import { readRows as zendesk } from './zendesk/rows';

/** Apart from the adapters: these run only where a panel stands beside a list. */
export const rowReaders: Record<HostId, RowReader> = { salesforce, zendesk, gmail };
