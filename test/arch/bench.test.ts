import { describe, expect, it } from 'vitest';
import { jsonLines, judge, table } from '../bench/report';
import { scriptMs, type Traced } from '../bench/script-time';
import { interleave, p50, p95, quantile } from '../bench/stats';

describe('quantiles', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 2, 3], 0.5, 2],
    [[7], 0.95, 7],
    [Array.from({ length: 100 }, (_, n) => 100 - n), 0.95, 95],
    [Array.from({ length: 20 }, (_, n) => n + 1), 0.95, 19],
    [[10, 9, 100], 1, 100],
  ])('of %j at %d is %d', (samples, share, value) => {
    expect(quantile(samples, share)).toBe(value);
  });

  it('refuse to name a value of nothing', () => {
    expect(() => p50([])).toThrow();
    expect(() => p95([1, Number.NaN])).toThrow();
  });
});

describe('interleaving', () => {
  it('gives every measurement its turn in every round, in turning order', async () => {
    const order: string[] = [];
    const samples = await interleave(3, {
      a: async (round) => order.push(`a${round}`),
      b: async (round) => order.push(`b${round}`),
    });
    expect(order).toEqual(['a0', 'b0', 'b1', 'a1', 'a2', 'b2']);
    expect([samples.a.length, samples.b.length]).toEqual([3, 3]);
  });
});

describe('the report', () => {
  const kept = { name: 'kept', value: 50, unit: 'ms', floor: 40, budget: 50, rule: 'p95' } as const;
  const missed = { name: 'missed', value: 10_241, unit: 'bytes', budget: 10_240 } as const;
  const free = { name: 'free', value: 0.1234, unit: 'MB' } as const;

  it('computes the verdict from the budget', () => {
    expect([kept, missed, free].map((figure) => judge(figure).ok)).toEqual([true, false, null]);
  });

  it('is one JSON line per figure with the same keys', () => {
    const lines = jsonLines([kept, missed, free]).split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { name: 'kept', value: 50, unit: 'ms', floor: 40, budget: 50, ok: true },
      { name: 'missed', floor: null, budget: 10_240, ok: false },
      { name: 'free', value: 0.123, budget: null, ok: null },
    ]);
  });

  it('says in the table which budget was missed', () => {
    expect(table([kept, missed])).toContain('| missed | 10241 bytes |  | ≤ 10240 bytes | **missed** |');
  });
});

describe('script time in a trace', () => {
  const HOST = 'acme.zendesk.com';
  const script = (from: string, ts: number, dur: number, tdur = dur): Traced => {
    const url = from === 'ours' ? 'chrome-extension://id/overlay.js' : `https://${HOST}/app.js`;
    return { name: 'FunctionCall', ph: 'X', pid: 1, tid: 1, ts, dur, tdur, args: { data: { url } } };
  };
  const task = (ts: number, dur: number): Traced => ({
    name: 'ThreadControllerImpl::RunTask',
    ph: 'X',
    pid: 1,
    tid: 1,
    ts,
    dur,
    tdur: dur,
  });
  const settled = (ts: number, dur: number): Traced => ({ ...task(ts, dur), name: 'BlinkScheduler_PerformMicrotaskCheckpoint' });
  const message = (ts: number): Traced => ({
    ...task(ts, 10),
    name: 'Receive mojo message',
    args: { chrome_mojo_event_info: { mojo_interface_tag: 'extensions.mojom.MessagePort' } },
  });
  const hosts = [task(0, 1_000), script('hosts', 100, 800)];

  it('is what the thread ran for functions of ours, each once, and for none of the host’s', () => {
    const ours = [task(2_000, 5_000), script('ours', 2_100, 4_000, 1_500), script('ours', 2_200, 500)];
    expect(scriptMs([...hosts, ...ours], HOST)).toBe(1.5);
  });

  it('goes on where promises of ours are settled, not where the host’s are', () => {
    const afterOurs = [task(2_000, 100), message(2_010), settled(2_100, 3_000)];
    const afterHosts = [task(6_000, 100), script('hosts', 6_010, 50), settled(6_100, 700)];
    expect(scriptMs([...hosts, ...afterOurs, ...afterHosts], HOST)).toBe(3);
  });

  it('knows the page’s thread by the host’s own script, and says when there is none', () => {
    const panel = { ...script('ours', 100, 9_000), pid: 2 };
    expect(scriptMs([...hosts, panel], HOST)).toBe(0);
    expect(() => scriptMs([panel], HOST)).toThrow(HOST);
  });
});
