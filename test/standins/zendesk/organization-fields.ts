import type { Company } from '../world';

const DAY = 86_400_000;
const START = Date.now();
const MADE = '2025-02-03T09:00:00Z';

type Definition = [key: string, title: string, type: string, options?: [name: string, value: string][]];
const DEFINITIONS: Definition[] = [
  ['health_score', 'Health score', 'integer'],
  ['renewal_date', 'Renewal date', 'date'],
  ['arr', 'ARR', 'decimal'],
  [
    'segment',
    'Segment',
    'dropdown',
    [
      ['SMB', 'segment_smb'],
      ['Mid-market', 'segment_mid-market'],
      ['Enterprise', 'segment_enterprise'],
    ],
  ],
  ['reference_customer', 'Reference customer', 'checkbox'],
  ['csm_email', 'Customer success manager', 'text'],
];

/** Fields that this account's admin added to organizations. */
export const fieldDefinitions = (host: string) =>
  DEFINITIONS.map(([key, title, type, options], position) => {
    const id = 27410000800001 + position;
    return {
      url: `https://${host}/api/v2/organization_fields/${id}.json`,
      id,
      type,
      key,
      title,
      description: '',
      raw_title: title,
      raw_description: '',
      position,
      active: true,
      system: false,
      regexp_for_validation: null,
      created_at: MADE,
      updated_at: MADE,
      ...(type === 'checkbox' && { tag: key }),
      ...(options && { custom_field_options: options.map(([name, value], n) => ({ id: id * 10 + n, name, raw_name: name, value })) }),
    };
  });

/** Dropdowns hold a tag, dates an instant at midnight. The first company's renewal is two weeks off from the CRM's. */
export function fieldValues(company: Company, n: number): Record<string, unknown> {
  const renewal = new Date(START + (company.opportunity.closeInDays + (n === 0 ? 14 : 0)) * DAY).toISOString().slice(0, 10);
  return {
    health_score: 38 + ((n * 23) % 60),
    renewal_date: `${renewal}T00:00:00+00:00`,
    arr: company.arr,
    segment: `segment_${company.segment.toLowerCase()}`,
    reference_customer: n % 3 === 0,
    csm_email: null,
  };
}
