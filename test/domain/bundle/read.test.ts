import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../../lib/domain/playbook/shipped';
import { aPayload, bytesOf, envelopeOf, signedText } from '../../builders/signed';
import { lead, ops, refusal, stranger, taken, withSigners } from './signers';

withSigners();

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
