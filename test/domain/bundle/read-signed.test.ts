import { describe, expect, it } from 'vitest';
import { toBase64 } from '../../../lib/domain/data/base64';
import { SHIPPED } from '../../../lib/domain/playbook/shipped';
import { aPayload, bytesOf, envelopeOf, signedText } from '../../builders/signed';
import { lead, ops, refusal, stranger, taken, withSigners } from './signers';

withSigners();

describe('is refused for who signed it, and how', () => {
  it('not at all, where the company asks for it', async () => {
    expect(await refusal(aPayload(), { requireSigned: true })).toContain('It is not signed');
  });

  it('by a key that the company does not trust', async () => {
    expect(await refusal(await signedText(aPayload(), stranger))).toContain(
      `the key ${stranger.key.id}, which your company does not trust`,
    );
  });

  it('by a key that the company took back', async () => {
    expect(await refusal(await signedText(aPayload(), ops), { revoked: [ops.key.id] })).toContain('which your company took back');
  });

  it('with bytes that were changed after that, by a single bit', async () => {
    const bytes = bytesOf(aPayload());
    const envelope = await envelopeOf(bytes, ops);
    bytes[20] = (bytes[20] as number) ^ 1;
    expect(await refusal(JSON.stringify({ ...envelope, payload: toBase64(bytes) }))).toContain('Its signature does not fit');
  });

  it('with the signature of something else', async () => {
    const bytes = bytesOf(aPayload());
    const sig = await ops.sign('sidelight-key-v1', bytes);
    expect(await refusal(JSON.stringify({ payload: toBase64(bytes), keyId: ops.key.id, sig }))).toContain('Its signature does not fit');
  });

  it('in another person’s name', async () => {
    const { sig, payload } = await envelopeOf(bytesOf(aPayload()), stranger);
    expect(await refusal(JSON.stringify({ payload, keyId: ops.key.id, sig }))).toContain('Its signature does not fit');
  });

  it('by fewer people than the company asks for, one person twice among them', async () => {
    expect(await refusal(await signedText(aPayload(), ops), { approvals: 2 })).toContain('signed with 1 of the 2 keys');
    expect(await refusal(await signedText(aPayload(), ops, ops), { approvals: 2 })).toContain('signed with 1 of the 2 keys');
  });

  it('with one good signature and one bad', async () => {
    const envelope = await envelopeOf(bytesOf(aPayload()), ops, lead);
    expect(await refusal(JSON.stringify({ ...envelope, also: [{ keyId: lead.key.id, sig: envelope.sig }] }))).toContain('does not fit');
  });

  it('with fields in the envelope that nobody knows, or one twice', async () => {
    const envelope = await envelopeOf(bytesOf(aPayload()), ops);
    expect(await refusal(JSON.stringify({ ...envelope, alg: 'none' }))).toContain('this version does not know “alg”');
    expect(await refusal(JSON.stringify(envelope).replace('{', '{"sig": "x",'))).toContain('“sig” stands there twice');
    expect(await refusal(JSON.stringify({ payload: envelope.payload }))).toContain('“keyId” is missing');
  });

  it('with Base64 in another form than its one', async () => {
    const envelope = await envelopeOf(bytesOf(`${aPayload()} `.padEnd(91)), ops);
    expect(envelope.payload.endsWith('==')).toBe(true);
    const sloppy = envelope.payload.replace(/.==$/, (end) => `${String.fromCharCode(end.charCodeAt(0) + 1)}==`);
    expect(await refusal(JSON.stringify({ ...envelope, payload: sloppy }))).toContain('is not Base64');
    expect(
      await refusal(JSON.stringify({ ...envelope, payload: `${envelope.payload.slice(0, 8)}\n${envelope.payload.slice(8)}` })),
    ).toContain('is not Base64');
  });

  it('with what is no text, or begins with a mark that editors hide', async () => {
    const broken = await envelopeOf(new Uint8Array([0x7b, 0xff, 0x7d]), ops);
    expect(await refusal(JSON.stringify(broken))).toContain('is not UTF-8 text');
    expect(await refusal(await signedText(`\ufeff${aPayload()}`, ops))).toContain('this is not JSON');
  });

  it('and is larger than 5 MB', async () => {
    expect(await refusal(await signedText(aPayload().padEnd(5_000_001), ops))).toContain('larger than 5 MB');
  });

  it('says the line of a playbook that cannot be meant, and what is wrong with it', async () => {
    const [first] = SHIPPED;
    const [step] = first?.steps ?? [];
    const turning = { ...first, steps: [{ ...step, after: [step?.id] }] };
    expect(await refusal(aPayload({ playbooks: [first, { ...turning, id: 'turning' }] }))).toMatch(/^Line \d+, column \d+: .*turning/);
    expect((await taken(aPayload({ playbooks: [first] }))).payload.playbooks).toEqual([first]);
  });

  it('says the line of a step whose template does not exist, in the file or, where that brings none, among those that are shipped', async () => {
    const [first] = SHIPPED;
    const [step] = first?.steps ?? [];
    const written = (template: string) => ({ playbooks: [{ ...first, steps: [{ ...step, template }] }] });
    const text = aPayload(written('welcom'));
    const line = text.split('\n').findIndex((one) => one.includes('"template"')) + 1;
    expect(await refusal(text)).toMatch(new RegExp(`^Line ${line}, column \\d+: Playbook “${first?.id}”: step “${step?.id}”.*“welcom”`));
    expect((await taken(aPayload(written('welcome')))).payload.playbooks?.[0]?.steps[0]?.template).toBe('welcome');
    expect(await refusal(aPayload({ ...written('welcome'), templates: [] }))).toContain('“welcome”, which does not exist');
  });

  it('says the line of what was signed, not of the envelope', async () => {
    expect(await refusal(await signedText(aPayload({ other: 1 }), ops))).toContain('Line 6, column 3: this version does not know “other”');
  });
});

describe('no going back', () => {
  it.each([5, 6])('to serial 5 once %d was in force', async (lastSerial) => {
    expect(await refusal(aPayload(), { lastSerial })).toContain(`Its serial 5 is not above ${lastSerial}`);
  });

  it('below the least that the company takes, also where nothing was in force', async () => {
    expect(await refusal(aPayload(), { minSerial: 6 })).toContain('Its serial 5 is below 6');
  });

  it('but to old content with a new serial', async () => {
    expect((await taken(aPayload({ serial: 7 }), { lastSerial: 6 })).payload.serial).toBe(7);
  });
});
