import type { IsoDate, IsoInstant } from '../../../lib/domain/account';
import type { Operation } from '../../../lib/domain/outbox/operation';
import type { TouchpointDetails } from '../../../lib/domain/touchpoint/touchpoint';

export type Log = Extract<Operation, { kind: 'touchpoint.log' }>;

const TOUCH: TouchpointDetails = {
  type: 'call',
  direction: 'out',
  at: '2026-03-20T13:30:00.000Z' as IsoInstant,
  subject: 'Renewal in May',
  people: [{ name: 'Ana Meier', address: 'ana@halden-optics.example' }],
  promises: [],
};

/** A touchpoint to be logged on a ticket. */
export const log = (touch: Partial<TouchpointDetails> = {}, ticketId = '41207', others: string[] = []): Log => ({
  kind: 'touchpoint.log',
  touch: { ...TOUCH, ...touch },
  anchor: { recordId: ticketId, personIds: [], others },
});

export const day = (text: string) => text as IsoDate;
