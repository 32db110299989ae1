import { z } from 'zod';
import type { IsoDate } from '../../domain/account';
import { isIsoDate } from '../../domain/dates';
import { DELIVERY_WAYS } from '../../domain/escalation/delivery';
import { environmentOf } from '../../domain/escalation/environment';
import { EFFECTS, FREQUENCIES, REACHES, SEVERITIES } from '../../domain/escalation/packet';
import type { FileBytes, RaiseTerms, TicketParts } from '../../domain/escalation/ticket-parts';
import { type EscalationLine, PACKET_FORMS, type PacketView } from '../../domain/escalation/view';
import type { Link } from '../../domain/policy/audit';
import { message } from './row';
import { commandIdSchema, intentSchema } from './schemas';

const id = z.string().min(1).max(100);
const TEXT_KINDS = ['log', 'har'] as const;
const line = z.string().max(2_000);
const text = z.string().max(20_000);
const lines = z.lazy(() => z.array(line).max(50));
const day = z.custom<IsoDate>(isIsoDate);
const removed = z.lazy(() => z.array(z.strictObject({ rule: z.string().max(40), count: z.number().int().nonnegative() })).max(60));

const wordsSchema = z.lazy(() =>
  z.strictObject({
    title: line,
    happens: text,
    expected: text,
    steps: lines,
    frequency: z.enum(FREQUENCIES).optional(),
    firstSeen: line.optional(),
    effect: z.enum(EFFECTS).optional(),
    reach: z.enum(REACHES).optional(),
    affected: line.optional(),
    workaround: text.optional(),
    severity: z.enum(SEVERITIES).optional(),
    severityReason: line.optional(),
    quotes: z.array(z.strictObject({ text, by: line.optional(), at: z.custom<never>().optional(), link: line.optional() })).max(20),
    contacts: z.array(z.strictObject({ name: line, role: line.optional(), email: line.optional() })).max(20),
    tried: lines,
    ask: text,
    askBy: day.optional(),
    sla: line.optional(),
    links: lines,
  }),
);

/** A log or a recording, redacted in the page that brings it; bytes as base64. Pictures come by `capture.burn` alone, which asks for a look. */
const artifactSchema = z.lazy(() =>
  z.strictObject({
    id,
    kind: z.enum(TEXT_KINDS),
    name: z.string().min(1).max(300),
    mime: z.enum(['text/plain', 'application/json']),
    data: z.string().max(45_000_000),
    taken: z
      .strictObject({
        url: z.string().max(4_000),
        title: line,
        at: z.string().max(40),
      })
      .optional(),
    removed,
    looked: z.literal(true).optional(),
  }),
);

/** The rows of `protocol.ts` about escalations. */
export const escalationRows = {
  // From a panel beside a page, about its account
  'escalation.start': message<{ packetId: string }>()(['framed', 'side'], 'write', () =>
    z.strictObject({ intent: intentSchema, commandId: commandIdSchema }),
  ),
  'escalation.show': message<void>()(['framed', 'side'], 'read', () => z.strictObject({ packetId: id })),
  // From the desk
  'escalation.list': message<EscalationLine[]>()(['page'], 'read', () => z.strictObject({})),
  'escalation.read': message<PacketView>()(['page'], 'read', () => z.strictObject({ packetId: id })),
  'escalation.save': message<PacketView>()(['page'], 'write', () =>
    z.strictObject({
      packetId: id,
      words: wordsSchema,
      environment: environmentOf(line).optional(),
      owner: line.optional(),
      updateDue: day.nullish(),
    }),
  ),
  'escalation.attach': message<PacketView>()(['page'], 'write', () => z.strictObject({ packetId: id, artifact: artifactSchema })),
  'escalation.detach': message<PacketView>()(['page'], 'write', () => z.strictObject({ packetId: id, artifactId: id })),
  /** One file of the packet, as base64. */
  // Before a file or a copy of it is made: where the record of actions ends then stands in it.
  'escalation.leave': message<Link>()(['page'], 'write', () => z.strictObject({ packetId: id, form: z.enum(PACKET_FORMS) })),
  'escalation.bytes': message<{ data: string }>()(['page'], 'read', () => z.strictObject({ artifactId: id })),
  'escalation.deliver': message<PacketView>()(['page'], 'write', () =>
    z.strictObject({
      commandId: commandIdSchema,
      packetId: id,
      destination: z.string().min(1).max(300),
      way: z.enum(DELIVERY_WAYS),
      atOnce: z.literal(true).optional(),
      /** The person has seen where it goes, who sees it there, and what leaves. */
      confirmed: z.literal(true),
      groupId: z
        .string()
        .regex(/^\d{1,19}$/)
        .optional(),
      problemId: z
        .string()
        .regex(/^\d{1,19}$/)
        .optional(),
      mention: z.strictObject({ id: z.string().regex(/^\d{1,19}$/), name: z.string().min(1).max(200) }).optional(),
    }),
  ),
  /** What may be set where the ticket is raised. */
  'escalation.terms': message<RaiseTerms>()(['page'], 'read', () => z.strictObject({ destination: z.string().min(1).max(300) })),
  /** The ticket that it began from, asked by a press: nothing of it is kept. */
  'escalation.ticket': message<TicketParts>()(['page'], 'read', () => z.strictObject({ packetId: id })),
  /** One of its files, fetched by a press for the page alone, which redacts it; nothing of it is kept before. */
  'escalation.file': message<FileBytes>()(['page'], 'read', () =>
    z.strictObject({ packetId: id, fileId: z.string().regex(/^[\w.-]{1,60}$/) }),
  ),
  /** The requester's first words become a quotation of the packet. */
  'escalation.quote': message<PacketView>()(['page'], 'write', () => z.strictObject({ packetId: id })),
  'escalation.close': message<PacketView>()(['page'], 'write', () => z.strictObject({ packetId: id })),
  'escalation.discard': message<void>()(['page'], 'write', () => z.strictObject({ packetId: id })),
} as const;
