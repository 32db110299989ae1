import { instant } from '../shapes';
import type { Tenant } from '../tenant';

/** Groups that a ticket can be given to, in the vendor's published form. */
export const groups = (tenant: Tenant) =>
  ['Support', 'Engineering'].map((name, n) => ({
    url: `https://${tenant.host}/api/v2/groups/${27410000200001 + n}.json`,
    id: 27410000200001 + n,
    name,
    description: '',
    default: n === 0,
    deleted: false,
    is_public: true,
    created_at: instant(400),
    updated_at: instant(400),
  }));
