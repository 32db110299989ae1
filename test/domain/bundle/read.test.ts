import { beforeAll, describe, expect, it } from 'vitest';
import { toBase64 } from '../../../lib/domain/base64';
import { readBundle, type Terms } from '../../../lib/domain/bundle/read';
import { SHIPPED } from '../../../lib/domain/playbook/shipped';
import { aPayload, aSigner, bytesOf, envelopeOf, type Signer, signedText } from '../../builders/signed';

let ops: Signer;
let lead: Signer;
let stranger: Signer;
beforeAll(async () => {
  [ops, lead, stranger] = await Promise.all([aSigner(), aSigner('Lead'), aSigner('Stranger')]);
});

const terms = (over: Partial<Terms> = {}): Terms => ({
  keys: [ops.key, lead.key],
  revoked: [],
  requireSigned: false,
  approvals: 1,
  minSerial: 0,
  lastSerial: 0,
  now: Date.parse('2027-01-15'),
  places: ['acme.zendesk.com', 'acme.example'],
  ...over,
});

/** The sentence it is refused with. */
async function refusal(text: string, over: Partial<Terms> = {}): Promise<string> {
  const read = await readBundle(text, terms(over));
  if (read.ok) throw new Error('It was taken.');
  expect(read.error.code).toBe('bad_input');
  return read.error.message;
}
const taken = async (text: string, over: Partial<Terms> = {}) => {
  const read = await readBundle(text, terms(over));
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

describe('a bundle is taken', () => {
  it('plain, where the company asks for no signature, and is nobody’s', async () => {
    expect(await taken(aPayload())).toMatchObject({ payload: { name: 'Acme 2027', serial: 5 }, signers: [] });
  });

  it('signed, and says by whom', async () => {
    const { signers, payload } = await taken(await signedText(aPayload({ thresholds: { noTouchDays: 45 } }), ops), { requireSigned: true });
    expect(signers).toEqual([{ id: ops.key.id, name: 'CS Ops', root: ops.key.id }]);
    expect(payload.thresholds).toEqual({ noTouchDays: 45 });
  });

  it('past its end too: people are told, and nothing stops', async () => {
    expect((await taken(aPayload({ expires: '2027-01-14' }))).payload.expires).toBe('2027-01-14');
  });

  it('for one of the places that are ours, from its day on', async () => {
    await taken(aPayload({ audience: ['other.example', 'ACME.zendesk.com'], notBefore: '2027-01-15' }));
  });

  it('signed by two people where the company asks for two', async () => {
    const { signers } = await taken(await signedText(aPayload(), ops, lead), { approvals: 2 });
    expect(signers.map(({ name }) => name)).toEqual(['CS Ops', 'Lead']);
  });

  it('by a new key that a trusted one vouches for', async () => {
    const envelope = await envelopeOf(bytesOf(aPayload()), stranger);
    const keys = [{ key: stranger.line.split('=')[1], by: ops.key.id, sig: await ops.sign('sidelight-key-v1', stranger.key.raw) }];
    expect((await taken(JSON.stringify({ ...envelope, keys }))).signers).toMatchObject([{ id: stranger.key.id, root: ops.key.id }]);
    // The voucher was taken back, so nobody vouches.
    expect(await refusal(JSON.stringify({ ...envelope, keys }), { revoked: [ops.key.id] })).toContain('does not trust');
    // A signature of something else is no voucher.
    const wrong = [{ ...keys[0], sig: await ops.sign('sidelight-bundle-v1', stranger.key.raw) }];
    expect(await refusal(JSON.stringify({ ...envelope, keys: wrong }))).toContain('does not trust');
  });
});

describe('is refused, and says the line', () => {
  const lines = (...rows: string[]) => rows.join('\n');
  it.each<[why: string, text: string, says: string]>([
    ['bad JSON', lines('{', '  "format": "sidelight-bundle",', '  "serial": 01', '}'), 'Line 3, column 14: this is not JSON.'],
    ['something after its end', `${aPayload()}\n x`, 'Line 7, column 2: this is not JSON.'],
    ['a comma too many', lines('{', '"a": 1,', '}'), 'Line 3, column 1: this is not JSON.'],
    ['a name twice', lines('{', '"serial": 1,', '"serial": 2', '}'), 'Line 3, column 1: “serial” stands there twice.'],
    [
      'the same name written in another way',
      lines('{"serial": 1,', '"\\u0073erial": 2}'),
      'Line 2, column 1: “serial” stands there twice.',
    ],
    ['__proto__', lines('{', '"__proto__": {}', '}'), 'Line 2, column 1: “__proto__” may not be a name.'],
    ['33 brackets', `${'['.repeat(33)}${']'.repeat(33)}`, 'Line 1, column 33: brackets stand in one another more than 32 deep.'],
    ['a field of another version', aPayload({ writes: { allow: true } }), 'Line 6, column 3: this version does not know “writes”.'],
    [
      'an unknown field deep inside',
      aPayload({ thresholds: { noTuchDays: 3 } }),
      'Line 7, column 5: this version does not know “noTuchDays”.',
    ],
    [
      'a missing field',
      lines('{', '"format": "sidelight-bundle",', '"version": 1, "name": "A" }'),
      'Line 1, column 1: “serial” is missing.',
    ],
    ['a text for a number', aPayload({ serial: '5' }), 'Line 5, column 13: “serial” must be a number.'],
    ['half a day', aPayload({ thresholds: { noTouchDays: 0.5 } }), 'Line 7, column 20: “thresholds.noTouchDays” must be a whole number.'],
    ['no day', aPayload({ thresholds: { noTouchDays: 0 } }), '“thresholds.noTouchDays” must be at least 1.'],
    ['too many days', aPayload({ thresholds: { noTouchDays: 400 } }), '“thresholds.noTouchDays” must be at most 365.'],
    ['another format', aPayload({ format: 'other' }), '“format” must be one of: sidelight-bundle.'],
    ['bands that cross', aPayload({ bands: { healthy: 40, atRisk: 70 } }), '“bands.atRisk” must be'],
    ['a day that is none', aPayload({ calendar: { holidays: ['2027-02-30'] } }), '“calendar.holidays.0” must be'],
    ['a zone that is none', aPayload({ calendar: { timeZone: 'Mars/Olympus' } }), '“calendar.timeZone” must be'],
    ['a week without work', aPayload({ calendar: { weekend: [1, 2, 3, 4, 5, 6, 7] } }), '“calendar.weekend” must be at most 6.'],
    ['windows out of order', aPayload({ renewal: { windows: { standard: [30, 90] } } }), '“renewal.windows.standard” must be'],
    [
      'two roles of one id',
      aPayload({
        roles: [
          { id: 'a', name: 'A' },
          { id: 'a', name: 'B' },
        ],
      }),
      '“roles” must be',
    ],
    ['a name of control characters', aPayload({ labels: { healthy: 'a\u202eb' } }), '“labels.healthy” must be'],
    ['a serial that is no number a file can hold', aPayload().replace('5', '1e999'), 'this is not JSON.'],
    ['it is made for others', aPayload({ audience: ['other.example'] }), 'It is made for other.example'],
    ['it holds from another day', aPayload({ notBefore: '2027-01-16' }), 'It holds from 2027-01-16 on'],
    ['more than 5 MB', `${aPayload()}${' '.repeat(5_000_001)}`, 'The file is larger than 5 MB.'],
  ])('%s', async (_why, text, says) => expect(await refusal(text)).toContain(says));

  it.each(['writes', 'ai', 'trustedKeys', 'tokenStorage', 'url', 'bundle', 'policy', 'llm', 'connectors', 'webhook'])(
    '%s is not a bundle’s to set',
    async (name) => {
      expect(await refusal(aPayload({ [name]: {} }))).toContain(`does not know “${name}”`);
    },
  );

  it.each([
    'writes.fromFrame',
    'writes.minConfidence',
    'tokenStorage',
    'mcas.allowBypass',
    'workspaces.allowed',
    'signIn.methods',
    'bundle.trustedKeys',
    'audit.sink',
    'ai.endpoint',
  ])('as a limit neither: %s', async (key) =>
    expect(await refusal(aPayload({ limits: { [key]: 'allow' } }))).toContain(`does not know “${key}”`),
  );

  it('a condition of more questions, or deeper ones, than may be asked of every account', async () => {
    const asked = (when: object) => aPayload({ segments: [{ name: 'A', when }] });
    await taken(asked(deep(8)));
    await taken(asked(wide(3, 50)));
    expect(await refusal(asked(deep(9)))).toContain('“segments.0.when” must be');
    expect(await refusal(asked(wide(5, 50)))).toContain('“segments.0.when” must be');
  });

  it('more questions in all its conditions and triggers together than may be asked of every account, with its line', async () => {
    const segments = Array.from({ length: 13 }, (_, n) => ({ name: `S${n}`, when: wide(3, 49) }));
    const playbook = (n: number) => ({ ...SHIPPED[0], id: `p${n}`, triggers: Array.from({ length: 10 }, () => ({ kind: 'escalation' })) });
    const playbooks = (count: number) => Array.from({ length: count }, (_, n) => playbook(n));
    // 13 × 151 questions, and ten triggers each.
    await taken(aPayload({ segments, playbooks: playbooks(3) }));
    const text = aPayload({ segments, playbooks: playbooks(4) });
    const line = text.slice(0, text.indexOf('"p3"')).split('\n').length;
    const words = await refusal(text);
    expect(words).toContain('from here on all conditions and triggers of the file ask more than 2,000 questions');
    expect(Number(/Line (\d+)/u.exec(words)?.[1])).toBeLessThanOrEqual(line);
    expect(await refusal(aPayload({ segments: [...segments, { name: 'last', when: wide(3, 49) }] }))).toContain(
      'more than 2,000 questions',
    );
  });

  it.each([
    ['https://evil.example/book', 'evil.example'],
    ['HTTP://Evil.Example', 'evil.example'],
    ['https://acme.example@evil.example/', 'evil.example'],
    ['https://notacme.example/', 'notacme.example'],
    ['https:\\\\evil.example\\a', 'evil.example'],
    ['see (https://help.acme.example/a) or https://evil.example', 'evil.example'],
  ])('unsigned, with a text that leads outside the company: %s', async (text, host) => {
    const led = aPayload({ snippets: [{ id: 'a', name: 'A', texts: { en: `Look: ${text}` } }] });
    expect(await refusal(led)).toContain(`leads to ${host}, which is none of your company’s addresses`);
    // Whoever signs vouches for it.
    await taken(await signedText(led, ops));
    await taken(led, { places: [host, 'acme.example'] });
  });

  it('a text that leads to the company’s own places is taken unsigned', async () => {
    const texts = { en: 'https://acme.example/a, https://help.acme.example and https://acme.zendesk.com/hc {{ me.link }}' };
    await taken(aPayload({ snippets: [{ id: 'a', name: 'A', texts }] }));
  });

  it('a limit that would widen is none', async () => {
    expect(await refusal(aPayload({ limits: { 'export.allowed': true } }))).toContain('“limits.export.allowed” must be');
  });
});

function deep(levels: number): object {
  return levels === 1 ? { field: 'arr', atLeast: 1 } : { not: deep(levels - 1) };
}
const wide = (groups: number, each: number): object => ({
  any: Array.from({ length: groups }, () => ({ any: Array.from({ length: each }, () => ({ field: 'arr', atLeast: 1 })) })),
});

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
