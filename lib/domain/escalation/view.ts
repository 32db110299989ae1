import type { AppError } from '../errors';
import type { DeliveryWay } from './delivery';
import type { Evidence } from './document';
import type { Packet } from './packet';

/** As what a packet is taken along by hand. */
export const PACKET_FORMS = ['md', 'html', 'json', 'zip', 'copy', 'mail'] as const;
export type PacketForm = (typeof PACKET_FORMS)[number];

/** A system that takes this packet now, and how. */
export interface PacketDestination {
  destination: string;
  name: string;
  way: DeliveryWay;
}

/** One part of a delivery as it stands. */
export interface DeliveryPart {
  id: string;
  kind: 'file' | 'link' | DeliveryWay;
  destinationName: string;
  /** Of a file, what it is called. */
  name?: string;
  state: 'arrived' | 'waits' | 'needs_you';
  link?: string;
  error?: AppError;
}

/** An escalation as its page works on it. */
export interface PacketView {
  packet: Packet;
  evidence: Evidence[];
  destinations: PacketDestination[];
  /** Systems that would take it, where the sign-in is over or paused. */
  signedOut: string[];
  parts: DeliveryPart[];
  /** The company's least score. */
  least: number;
  /** What nobody's words may hold, so that the page redacts as the store does: names of the account's people. */
  names: string[];
}

/** One line of a list of escalations. */
export interface EscalationLine extends Pick<Packet, 'id' | 'accountId' | 'state' | 'there' | 'owner' | 'updateDue' | 'changedAt'> {
  title: string;
  accountName: string;
  severity?: string;
  score: number;
  /** Where it went, once it arrived. */
  link?: string;
  /** Some of it has not arrived. */
  pending: boolean;
  /** Some of it does not arrive by itself. */
  needsYou: boolean;
}
