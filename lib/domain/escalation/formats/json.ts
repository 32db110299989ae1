import { z } from 'zod';
import type { Link } from '../../policy/audit';
import type { Evidence } from '../document';
import { environmentOf } from '../environment';
import { ARTIFACT_KINDS, EFFECTS, FREQUENCIES, type Packet, REACHES, SEVERITIES } from '../packet';
import { CRITERIA, completeness } from '../score';
import { severityOf, suggestSeverity } from '../severity';

/** Counts up whenever a field changes its meaning or goes; fields may be added without. */
const PACKET_FORMAT = 1;

const line = z.string();
const removed = z.lazy(() => z.array(z.strictObject({ rule: line, count: z.number().int().nonnegative() })));

/** A packet as other systems may read it. */
export const packetFile = z.lazy(() =>
  z.strictObject({
    format: z.literal('sidelight-escalation').describe('Names what this file is.'),
    version: z.literal(PACKET_FORMAT).describe('Version of this description.'),
    id: line.describe('Stays the same however often the packet is saved.'),
    createdAt: line.describe('ISO 8601, UTC.'),
    changedAt: line.describe('ISO 8601, UTC.'),
    atOnce: z.boolean().describe('Sent at once, with what was there.'),
    title: line,
    happens: line.describe('What happens.'),
    expected: line.describe('What should happen.'),
    steps: z.array(line).describe('Steps to reproduce, in their order.'),
    frequency: z.enum(FREQUENCIES).optional(),
    firstSeen: line.optional(),
    effect: z.enum(EFFECTS).optional().describe('What the customer cannot do.'),
    reach: z.enum(REACHES).optional().describe('How many of theirs it meets.'),
    affected: line.optional(),
    workaround: line.optional(),
    severity: z
      .strictObject({
        value: z.enum(SEVERITIES).describe('1 is worst.'),
        suggested: z.enum(SEVERITIES).optional(),
        criteria: z.array(line).describe('Names of the criteria that led to the suggestion.'),
        reason: line.optional().describe('Why a person chose another.'),
      })
      .optional(),
    impact: z.strictObject({
      account: line,
      arr: z.strictObject({ amount: z.number(), currency: line.optional() }).optional(),
      daysToDecision: z.number().int().optional(),
      health: line.optional(),
      healthWhy: z.array(line),
      openEscalations: z.number().int().optional(),
      openTickets: z.number().int().optional(),
      lifecycle: line.optional(),
    }),
    quotes: z
      .array(z.strictObject({ text: line, by: line.optional(), at: line.optional(), link: line.optional() }))
      .describe("Customers' own words."),
    contacts: z.array(z.strictObject({ name: line, role: line.optional(), email: line.optional() })),
    tried: z.array(line),
    ask: line,
    askBy: line.optional().describe('YYYY-MM-DD'),
    sla: line.optional(),
    links: z.array(line),
    source: z.strictObject({ kind: line, id: line, space: line, link: line.optional(), title: line.optional() }).optional(),
    environment: environmentOf(line),
    evidence: z.array(
      z.strictObject({
        file: line.describe('Name of the file in the archive.'),
        kind: z.enum(ARTIFACT_KINDS),
        mime: line,
        taken: z
          .strictObject({
            url: line.describe('Empty where no page is known, as of a file that was dropped.'),
            title: line,
            at: line.describe('ISO 8601 with the offset of the time zone.'),
            viewport: z.strictObject({ width: z.number(), height: z.number() }).optional(),
            zoom: z.number().optional(),
            dpr: z.number().optional(),
          })
          .optional(),
        removed,
      }),
    ),
    removed: removed.describe('What was taken out of the texts, and by which rule.'),
    record: z
      .strictObject({ seq: z.number().int().positive(), hash: line })
      .optional()
      .describe('Where the record of actions of the browser that made this ended then: number and SHA-256 of its last entry.'),
    completeness: z.strictObject({ score: z.number().min(1).max(5), missing: z.array(z.enum(CRITERIA)) }),
  }),
);
export type PacketFile = z.infer<typeof packetFile>;

export function toPacketFile(packet: Packet, evidence: readonly Evidence[], record?: Link): PacketFile {
  const { words, impact, source } = packet;
  const { severity: chosen, severityReason, ...rest } = words;
  const value = severityOf(words, impact);
  const suggested = suggestSeverity(words, impact);
  const { healthCritical: _, ...stakes } = impact;
  const { score, missing } = completeness(packet, evidence);
  return packetFile.parse({
    format: 'sidelight-escalation',
    version: PACKET_FORMAT,
    id: packet.id,
    createdAt: packet.createdAt,
    changedAt: packet.changedAt,
    atOnce: packet.atOnce === true,
    ...rest,
    ...(value && {
      severity: {
        value,
        ...(suggested && { suggested: suggested.severity }),
        criteria: suggested?.reasons.map((key) => key.slice('severity.'.length)) ?? [],
        ...(severityReason && { reason: severityReason }),
      },
    }),
    impact: stakes,
    ...(source && { source }),
    environment: packet.environment,
    evidence: evidence.map(({ name: file, kind, mime, taken, removed: out }) => ({
      file,
      kind,
      mime,
      ...(taken && { taken }),
      removed: out,
    })),
    removed: packet.removed,
    ...(record && { record }),
    completeness: { score, missing },
  });
}

export const toJson = (packet: Packet, evidence: readonly Evidence[], record?: Link): string =>
  `${JSON.stringify(toPacketFile(packet, evidence, record), null, 2)}\n`;

/** Published with the extension, for whoever reads packets. */
export const packetJsonSchema = () => ({
  title: 'Sidelight escalation packet',
  description: `Version ${PACKET_FORMAT}. Fields may be added within a version; one that changes its meaning or goes makes a new one.`,
  ...z.toJSONSchema(packetFile),
});
