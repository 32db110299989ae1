import type { SampleCompany } from './types';

/** More of those customers: parent and child on one domain, no domain at all, a free-mail address. */
export const oddCompanies: readonly SampleCompany[] = [
  {
    key: 'tessera',
    name: 'Tessera Robotics',
    domains: ['tessera.example'],
    salesforceId: '001Hs00003DljoMIAR',
    arr: 318000,
    currency: 'USD',
    segment: 'Enterprise',
    renewsIn: 171,
    people: [
      ['Grace Halloran', 'grace.halloran@tessera.example', 'economic buyer', 'VP Field Service', '003Hs00003btrl1IAA'],
      ['Ivo Petrov', 'ivo.petrov@tessera.example', 'technical admin', 'Platform Architect', '003Hs00003sQkuMIAS'],
      ['Samira Nasser', 'samira.nasser@tessera.example', 'champion', 'Service Programme Manager', '003Hs00003YovlzIAB'],
    ],
  },
  {
    key: 'tessera-japan',
    name: 'Tessera Robotics Japan KK',
    domains: ['tessera.example'],
    parentKey: 'tessera',
    salesforceId: '001Hs00003FXHHMIA5',
    arr: 11200000,
    currency: 'JPY',
    segment: 'Mid-market',
    renewsIn: 94,
    people: [
      ['Kenji Moriyama', 'kenji.moriyama@tessera.example', 'champion', 'After-sales Manager', '003Hs00003R8KcLIAV'],
      ['Aiko Tanabe', 'aiko.tanabe@tessera.example', 'end user', 'Support Coordinator', '003Hs00003zSUeMIAW'],
    ],
  },
  {
    key: 'orrinvale',
    name: 'Orrin & Vale LLP',
    domains: ['orrinvale.example'],
    salesforceId: '001Hs00003SMq8oIAD',
    arr: 38500,
    currency: 'GBP',
    segment: 'SMB',
    renewsIn: 41,
    people: [
      ['Beatrice Orrin', 'beatrice.orrin@orrinvale.example', 'economic buyer', 'Partner', '003Hs00003I1phkIAB'],
      ['Callum Whitby', 'callum.whitby@orrinvale.example', 'technical admin', 'Practice Systems Manager', '003Hs00003uyr9PIAQ'],
    ],
  },
  {
    key: 'marlowe',
    name: 'Marlowe Ceramics',
    domains: [],
    salesforceId: '001Hs0000331jB1IAI',
    arr: 4800,
    currency: 'EUR',
    segment: 'SMB',
    renewsIn: 19,
    people: [['Jo Marlowe', 'jo.marlowe.ceramics@gmail.com', 'economic buyer', 'Owner', '003Hs000038EGWQIA4']],
  },
  {
    key: 'fenwick',
    name: 'Fenwick Logistics',
    domains: ['fenwick-logistics.example'],
    salesforceId: '001Hs00003EzPu8IAF',
    arr: 129000,
    currency: 'EUR',
    segment: 'Mid-market',
    renewsIn: 133,
    people: [
      ['Maarten de Wit', 'maarten.dewit@fenwick-logistics.example', 'champion', 'Customer Operations Lead', '003Hs00003SWvNtIAL'],
      ['Ines Carvalho', 'ines.carvalho@fenwick-logistics.example', 'it/security', 'Information Security Officer', '003Hs000038S6IZIA0'],
    ],
  },
];
