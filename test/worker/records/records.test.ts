import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IsoDate } from '../../../lib/domain/account';
import type { CellSave } from '../../../lib/domain/records/view';
import { session } from '../../../lib/platform/session';
import { checkAudit } from '../../../lib/store/audit/audit';
import { db } from '../../../lib/store/db';
import { enqueue } from '../../../lib/store/outbox/outbox';
import { applyRecords } from '../../../lib/store/records/records';
import { changeSetting } from '../../../lib/store/settings/settings';
import { drainOutbox } from '../../../lib/worker/outbox/drain';
import { readPlaybooks } from '../../../lib/worker/playbooks/read';
import { changeOf } from '../../../lib/worker/records/person';
import { saveCells } from '../../../lib/worker/records/set';
import { recordRows, worstRecords } from '../../../lib/worker/records/worst';
import { readConfig, refreshConfig } from '../../../lib/worker/settings/config';
import { CONFIG_KEY } from '../../../lib/worker/settings/keys';
import { evaluateToday } from '../../../lib/worker/today/evaluate';
import { freshWorker, restart } from '../../builders/fake-worker';
import { life } from '../../builders/mortal';
import { accountRecord, contactRecord } from '../../builders/records';

vi.mock('../../../lib/platform/browser', () => import('../../builders/fake-browser'));
vi.mock('../../../lib/connectors/registry', () => import('../../builders/fake-system'));

const NOW = Date.parse('2026-11-24T09:00:00Z');
const file = (arr?: number) => [
  accountRecord('A1', { name: 'Acme', csm: 'Ana Ek', ...(arr !== undefined && { arr: { amount: arr, currency: 'EUR' } }) }),
  accountRecord('B1', { name: 'Best', csm: 'Ana Ek' }),
  contactRecord('A1', 'bea@acme.example'),
];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  await freshWorker();
  await applyRecords(file());
  await changeSetting('today', (choices) => ({ ...choices, me: 'Ana Ek' }));
});
afterEach(() => vi.useRealTimers());

const account = async (name: string) => {
  const found = (await db.account.toArray()).find((row) => row.account.name === name)?.account;
  if (!found) throw new Error(name);
  return found;
};
const uuid = (n: number) => `6f9619ff-8b86-4d01-b42d-00cf4fc964${String(n).padStart(2, '0')}`;
const cell = async (n: number, name: string, field: CellSave['field'], text: string, seen = ''): Promise<CellSave> => ({
  commandId: uuid(n),
  accountId: (await account(name)).id,
  field,
  text,
  seen,
});

describe('the grid', () => {
  it('lists whole records nowhere and the worst first, and says of each cell where it is written', async () => {
    const { ids, total } = await worstRecords();
    expect(total).toBe(2);
    const [first] = await recordRows({ accountIds: ids });
    expect(first?.cells.find(({ field }) => field === 'arr')).toEqual({ field: 'arr', text: '', where: 'your own book', gap: 'missing' });
    expect(first?.cells.find(({ field }) => field === 'csm')).toMatchObject({ text: 'Ana Ek' });
  });

  it('saves each cell on its own: what one cannot be says nothing about the others', async () => {
    const answers = await saveCells({
      cells: [
        await cell(1, 'Acme', 'arr', '84k EUR'),
        await cell(2, 'Acme', 'renewal', 'soon'),
        await cell(3, 'Best', 'domain', 'gmail.com'),
        await cell(4, 'Best', 'domain', 'https://best.example/x'),
        { commandId: uuid(5), accountId: 'nobody', field: 'arr', text: '1', seen: '' },
        await cell(6, 'Best', 'csm', 'Bo', 'Somebody else'),
        await cell(7, 'Acme', 'segment', ' '),
      ],
    });
    expect(answers.map(({ error }) => error?.code)).toEqual([
      undefined,
      'bad_input',
      'bad_input',
      undefined,
      'not_found',
      'conflict',
      'bad_input',
    ]);
    await drainOutbox();
    expect(await account('Acme')).toMatchObject({ arr: { amount: 84_000, currency: 'EUR' } });
    expect(await account('Best')).toMatchObject({ domains: ['best.example'], csm: 'Ana Ek' });
    expect((await checkAudit()).bad).toBeUndefined();
  });

  it('is written once and names its account, whenever the worker dies', async () => {
    for (let killAt = 1; killAt < 400; killAt += 7) {
      await freshWorker();
      await applyRecords(file());
      const cells = [await cell(1, 'Acme', 'arr', '84000 EUR'), await cell(2, 'Best', 'segment', 'SMB')];
      restart(killAt);
      const whole = await saveCells({ cells })
        .then((answers) => answers.every(({ error }) => !error))
        .then(async (done) => {
          await drainOutbox();
          return done;
        })
        .catch(() => false);
      restart();
      await refreshConfig();
      // The person's page asks again with the same commands.
      if (!whole) await saveCells({ cells });
      await drainOutbox();
      const receipts = await db.receipt.toArray();
      expect(receipts.map(({ writeId }) => writeId).sort()).toEqual([uuid(1), uuid(2)]);
      const rows = await db.record.where('[connectionId+type]').equals(['local', 'account']).toArray();
      expect(rows.map(({ externalId, accountId }) => [externalId.split(' ')[1], accountId]).sort()).toEqual(
        [
          ['arr', cells[0]?.accountId],
          ['segment', cells[1]?.accountId],
        ].sort(),
      );
      if (life.steps < killAt) break;
    }
  });

  it('a correction outlives the next import of the file, which may disagree and says so', async () => {
    await saveCells({ cells: [await cell(1, 'Acme', 'arr', '84000 EUR')] });
    await drainOutbox();
    await applyRecords(file(10));
    expect(await account('Acme')).toMatchObject({ arr: { amount: 84_000 }, conflicts: [{ field: 'arr', value: { amount: 10 } }] });
  });

  it('what the company keeps out of the store is not offered, not missing, and not written', async () => {
    const config = await readConfig();
    await session.set({ [CONFIG_KEY]: { ...config, policy: { ...config.policy, 'fields.neverCache': ['arr', 'contacts'] } } });
    const [answer] = await saveCells({ cells: [await cell(1, 'Acme', 'arr', '84000 EUR')] });
    expect(answer?.error).toMatchObject({ code: 'forbidden', message: expect.stringContaining('company') });
    expect(await db.outbox.count()).toBe(0);
  });
});

describe('a champion who left', () => {
  it('is kept over every later import and makes the playbook begin', async () => {
    const config = await refreshConfig();
    const say = async (n: number, change: Parameters<typeof changeOf>[2]) => {
      const acme = await account('Acme');
      const bound = await changeOf(acme, acme.contacts[0]?.id ?? '', change, config);
      await enqueue({ id: uuid(n), accountId: acme.id, notBefore: Date.now(), ...bound });
      await drainOutbox();
    };
    const offered = async () => {
      await evaluateToday();
      return (await readPlaybooks({})).groups.some(({ playbookId }) => playbookId === 'champion-change');
    };
    await say(1, { role: 'champion' });
    expect(await offered()).toBe(false);
    await say(2, { leftOn: '2026-11-20' as IsoDate });
    await applyRecords(file());
    expect((await account('Acme')).contacts).toMatchObject([{ role: 'champion', left: true, leftOn: '2026-11-20' }]);
    expect(await offered()).toBe(true);
  });

  it('nobody follows themselves, a stranger, or leaves tomorrow', async () => {
    const [acme, config] = [await account('Acme'), await refreshConfig()];
    const id = acme.contacts[0]?.id ?? '';
    for (const change of [{ successorId: id }, { successorId: 'csv:nobody' }, { leftOn: '2027-01-01' as IsoDate }])
      await expect(changeOf(acme, id, change, config)).rejects.toMatchObject({ code: expect.stringMatching(/not_found|bad_input/) });
  });
});
