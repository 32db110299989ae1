import { say } from '../../words/say';
import { type AppError, fail, ok, type Result } from '../errors';
import { type Envelope, envelopeSchema, openEnvelope, type Signer, type Trust } from './envelope';
import { foreignHost } from './foreign-links';
import { JsonError, type JsonNode, readJson } from './json';
import { type Payload, payloadSchema } from './payload';
import { issueRefusal, jsonRefusal, Refusal, refuse } from './refuse';

export const MOST_BYTES = 5_000_000;
/** Base64 makes four letters of three bytes; the rest is room for signatures. */
const MOST_LETTERS = 6_700_000;

/** Under which a bundle is taken here. */
export interface Terms extends Trust {
  /** A plain file is refused. */
  requireSigned: boolean;
  /** Different keys that must have signed. */
  approvals: number;
  /** The least serial the company takes, also where nothing was in force yet. */
  minSerial: number;
  /** Highest serial that was ever in force here; 0: none. */
  lastSerial: number;
  /** Ms since epoch. */
  now: number;
  /** Workspaces and own domains, lower case. */
  places: readonly string[];
}

export interface ReadBundle {
  payload: Payload;
  signers: Signer[];
  /** The file as it came, to keep and to pass on. */
  text: string;
}

/** Reads a bundle from a file, or says in one sentence why not. */
export async function readBundle(text: string, terms: Terms): Promise<Result<ReadBundle, AppError>> {
  try {
    return ok(await read(text, terms));
  } catch (error) {
    if (error instanceof Refusal) return fail(error.error);
    throw error;
  }
}

async function read(text: string, terms: Terms): Promise<ReadBundle> {
  if (text.length > MOST_LETTERS) refuse(say('bundle.tooBig'));
  const root = parsed(text);
  const signed = isEnvelope(root) ? await opened(text, root, terms) : undefined;
  if (!signed && terms.requireSigned) refuse(say('bundle.unsigned'));
  if (!signed && new TextEncoder().encode(text).length > MOST_BYTES) refuse(say('bundle.tooBig'));
  const inner = signed?.inner ?? { text, root };
  const signers = signed?.signers ?? [];
  if (signed && signers.length < terms.approvals) refuse(say('bundle.fewSignatures', { has: signers.length, least: terms.approvals }));
  const result = payloadSchema.safeParse(inner.root.value);
  if (!result.success) throw issueRefusal(inner.text, inner.root, result.error.issues);
  mayHold(result.data, terms);
  const host = signed ? undefined : foreignHost(result.data, terms.places);
  if (host) refuse(say('bundle.foreignLink', { host }));
  return { payload: result.data, signers, text };
}

function parsed(text: string): JsonNode {
  try {
    return readJson(text);
  } catch (error) {
    throw error instanceof JsonError ? jsonRefusal(text, error) : error;
  }
}

/** A plain bundle has no field of that name. */
const isEnvelope = ({ fields }: JsonNode): boolean => fields?.has('payload') === true || fields?.has('sig') === true;

async function opened(text: string, root: JsonNode, trust: Trust) {
  const result = envelopeSchema.safeParse(root.value);
  if (!result.success) throw issueRefusal(text, root, result.error.issues);
  const { bytes, signers } = await openEnvelope(result.data satisfies Envelope, trust);
  if (bytes.length > MOST_BYTES) refuse(say('bundle.tooBig'));
  const inner = textOf(bytes);
  return { signers, inner: { text: inner, root: parsed(inner) } };
}

/** Exactly these bytes, and no others that look alike. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse(say('bundle.notText'));
  }
}

function mayHold({ serial, notBefore, audience }: Payload, { minSerial, lastSerial, now, places }: Terms): void {
  if (serial < minSerial) refuse(say('bundle.belowLeast', { serial: String(serial), least: String(minSerial) }));
  if (serial <= lastSerial) refuse(say('bundle.older', { serial: String(serial), last: String(lastSerial) }));
  if (notBefore && Date.parse(notBefore) > now) refuse(say('bundle.early', { day: notBefore }));
  if (audience && !audience.some((one) => places.includes(one.trim().toLowerCase()))) {
    refuse(say('bundle.otherAudience', { names: audience.slice(0, 5).join(', ') }));
  }
}
