import { describe, expect, it } from 'vitest';
import { whyNow } from '../../../lib/domain/account/why-now';
import type { Operation } from '../../../lib/domain/outbox/operation';
import type { PendingWrite } from '../../../lib/domain/outbox/pending';
import { masked, maskedChoice } from '../../../lib/domain/panel/presentation';
import type { PanelView } from '../../../lib/domain/panel/view';
import { anAccount, day, eveningOf, instant } from '../builders';

const from = { connectionId: 'csv', label: 'Imported file', asOf: instant('2026-11-01T00:00:00.000Z') };
const account = anAccount({
  arr: { amount: 84_123, currency: 'EUR' },
  contacts: [{ id: 'c', name: 'Ana Lindqvist', email: 'ana@halden.example', role: 'champion', left: true }],
  tasks: [{ id: 't', title: 'Confirm buyer', status: 'open', note: 'Ana Lindqvist said no' }],
  touchpoints: [
    {
      id: 'p',
      at: instant('2026-11-20T00:00:00.000Z'),
      kind: 'call',
      direction: 'both',
      summary: 'Ana Lindqvist called',
      contactName: 'Ana Lindqvist',
      nextStep: 'Call Ana Lindqvist',
    },
  ],
  health: {
    score: 40,
    history: [
      { date: day('2026-10-01'), score: 80 },
      { date: day('2026-11-20'), score: 40 },
    ],
    factors: [{ label: 'Ana Lindqvist left', points: -20, event: 'mail of 3 Nov' }],
  },
  renewal: { endDate: day('2027-01-31'), renewed: { amount: 84_123 }, owner: 'Ana Lindqvist' },
  subscriptions: [{ id: 's', name: 'Platform', endDate: day('2027-01-31'), amount: { amount: 84_123 }, owner: 'Ana Lindqvist' }],
  surveys: [{ date: day('2026-11-16'), answers: [{ asked: 'nps', verdict: 'bad' }], contactName: 'Ana Lindqvist' }],
  conflicts: [
    { field: 'renewal', value: { endDate: day('2027-02-28'), owner: 'Ana Lindqvist', renewed: { amount: 84_123 } }, source: from },
  ],
  renewalNotes: [
    {
      kind: 'outcome',
      endDate: day('2027-01-31'),
      at: instant('2026-11-20T00:00:00.000Z'),
      state: 'lost',
      amount: { amount: 84_123 },
      reason: 'sponsor-left',
    },
  ],
  provenance: { arr: from, contacts: from, name: from },
});
const pending = (operation: Operation): PendingWrite => ({
  id: 'w',
  accountId: 'a',
  operation,
  destination: 'local',
  state: 'queued',
  createdAt: '',
});
const said = {
  subject: 'Ana Lindqvist asks',
  at: instant('2026-11-20T09:00:00.000Z'),
  summary: 'Ana Lindqvist',
  promises: [{ by: 'us' as const, text: 'Call Ana Lindqvist' }],
};
const view: PanelView = {
  version: 1,
  generation: 1,
  documentId: 'd',
  state: 'matched',
  account,
  evidence: [{ words: "sender's address ana@halden.example", confidence: 1 }],
  candidates: [{ accountId: 'a', name: 'Halden', arr: { amount: 84_123 }, sample: false, reason: 'address ana@halden.example' }],
  pinnable: [{ kind: 'email', value: 'ana@halden.example', words: 'ana@halden.example', strength: 1, pin: 'address' }],
  pending: [
    pending({ kind: 'task.complete', taskId: 't', outcome: 'Done', note: 'Ana Lindqvist' }),
    pending({
      kind: 'touchpoint.log',
      touch: {
        type: 'email',
        direction: 'in',
        at: instant('2026-11-20T09:00:00.000Z'),
        subject: 'Ana Lindqvist asks',
        people: [{ name: 'Ana Lindqvist', address: 'ana@halden.example' }],
        promises: [{ by: 'us', text: 'Call Ana Lindqvist' }],
        nextStep: { text: 'Call Ana Lindqvist', due: day('2026-11-30') },
      },
      anchor: { recordId: '001', personIds: [], others: ['Ana Lindqvist'] },
    }),
    pending({ kind: 'step.create', touchId: 'w', step: { text: 'Call Ana Lindqvist', due: day('2026-11-30') }, said }),
    pending({ kind: 'said.create', touchId: 'w', said }),
    pending({ kind: 'said.change', touchId: 'w', of: 'w', said, was: [said] }),
  ],
  left: { id: 'u', name: 'Thanks to Ana Lindqvist', how: 'copied' },
  outbox: { waiting: 0, needYou: 0 },
  bookEmpty: false,
  list: {
    host: 'gmail',
    total: 2,
    customers: 1,
    groups: [
      {
        accountId: 'a',
        name: 'Halden',
        sample: false,
        band: 'critical',
        arr: { amount: 84_123 },
        whyNow: ['Ana Lindqvist left'],
        rows: [{ id: '1', title: 'Export', why: "sender's address ana@halden.example", opens: true }],
      },
    ],
    unclear: [{ id: '2', title: 'Hello', why: 'address ana@halden.example', opens: true }],
    unknown: 0,
    asking: false,
    readAt: instant('2026-11-20T00:00:00.000Z'),
  },
};

describe('presentation mode', () => {
  it('leaves no amount, no person and no reason anywhere in what is sent', () => {
    const shown = JSON.stringify(masked(view));
    expect(JSON.stringify(view)).toMatch(/lindqvist.*84123|84123.*lindqvist/i);
    expect(shown).not.toMatch(/lindqvist|ana@|84123|mail of 3 Nov/i);
    expect(shown).toContain('Confirm buyer');
    expect(JSON.stringify(maskedChoice({ accountId: 'a', name: 'Halden', arr: { amount: 84_123 }, sample: false }))).not.toContain('84123');
  });

  it('leaves of an escalation where it stands, and nothing of what it is about or who works on it', () => {
    const at = instant('2026-11-20T00:00:00.000Z');
    const there = { status: 'open', open: true, owner: 'Ana Lindqvist', at };
    const line = {
      id: 'p',
      accountId: 'a',
      state: 'sent' as const,
      accountName: 'Halden',
      changedAt: at,
      score: 5,
      pending: false,
      needsYou: false,
    };
    const { escalations } = masked({
      ...view,
      escalations: [{ ...line, title: 'Export of Ana Lindqvist', owner: 'Ana Lindqvist', there }],
    });
    expect(JSON.stringify(escalations)).not.toMatch(/lindqvist/i);
    expect(escalations).toEqual([{ ...line, title: 'Hidden while presenting', there: { status: 'open', open: true, at } }]);
  });

  it('says nothing untrue instead: a fall with a reason is no fall without one', () => {
    const hidden = masked(view).account;
    expect(hidden && whyNow(hidden, eveningOf(day('2026-11-22')))).not.toContain('health fell 40 points, no reason known');
    expect(hidden?.health?.factors).toEqual([{ label: 'Reason 1', points: -20, event: 'Hidden while presenting' }]);
    expect(hidden?.provenance).toEqual({ name: from });
  });
});
