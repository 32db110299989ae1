import type { Account, IsoInstant } from '@/lib/domain/account';
import { ownTest } from '@/lib/domain/address/colleagues';
import { fill } from '@/lib/domain/outreach/fill';
import type { Message } from '@/lib/domain/outreach/preflight/rule';
import { outreachRules } from '@/lib/domain/outreach/rules';
import type { Use } from '@/lib/domain/outreach/use';
import type { Template } from '@/lib/domain/template/definition';
import { wordsOf } from '@/lib/domain/template/label';

export const now = '2026-11-28T10:00:00.000Z' as IsoInstant;
export const source = { connectionId: 'csv', label: 'book.csv', asOf: '2026-11-20T08:00:00.000Z' as IsoInstant };
export const account = {
  id: 'a1',
  name: 'Acme GmbH',
  sample: false,
  domains: ['acme.example'],
  renewal: { endDate: '2027-02-01' },
  contacts: [
    { id: 'c1', name: 'Ana Silva', email: 'ana@acme.example' },
    { id: 'c2', name: 'Jo Left', email: 'jo@acme.example', left: true },
  ],
  tasks: [],
  touchpoints: [],
  provenance: { name: source, renewal: source, contacts: source, health: source },
} as unknown as Account;
export const template: Template = {
  id: 'hello',
  version: 2,
  name: 'Hello',
  channel: 'email',
  owner: 'CS Ops',
  status: 'approved',
  slots: [{ id: 'why', label: 'Why you write', hint: 'News of theirs', required: true }],
  variants: { en: { subject: 'Hello', body: 'Hi {{ contact.name }}, until {{ renewal.date }}. {{ slot.why }}' } },
};
export const use = (more: Partial<Use> = {}): Use => ({
  id: 'u1',
  accountId: 'a1',
  templateId: 'hello',
  version: 1,
  hash: '',
  name: 'Hello',
  language: 'en',
  channel: 'email',
  people: [{ name: 'Ana Silva', address: 'ana@acme.example' }],
  how: 'copied',
  at: '2026-11-25T10:00:00.000Z' as IsoInstant,
  overrides: [],
  ...more,
});

export interface Case extends Partial<Omit<Message, 'template' | 'account'>> {
  why?: string;
  body?: string;
  template?: Partial<Template>;
  account?: Partial<Account>;
}

export function message({ why = 'You opened a branch in Lyon', body, template: other, account: others, ...more }: Case): Message {
  const one: Template = { ...template, ...(body !== undefined && { variants: { en: { subject: 'Hello', body } } }), ...other };
  const whose = { ...account, ...others } as Account;
  const slots = more.slots ?? { why };
  const variant = one.variants.en ?? { body: '' };
  const slotNames = Object.fromEntries((one.slots ?? []).map(({ id, label }) => [id, wordsOf(label)]));
  return {
    template: one,
    standing: 'approved',
    language: 'en',
    filled: fill({
      variant,
      language: 'en',
      locale: 'en-GB',
      slots,
      slotNames,
      facts: { account: whose, contact: whose.contacts[0], me: { links: [] }, now },
    }),
    slots,
    recipients: [{ name: 'Ana Silva', address: 'ana@acme.example' }],
    account: whose,
    own: ownTest({ ownDomains: new Set(['vendor.example']) }),
    history: [],
    rules: outreachRules(),
    now,
    ...more,
  };
}

export const to = (address: string, name = 'Ana Silva') => ({ recipients: [{ name, address }] });
