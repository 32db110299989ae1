import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { companyIn, connectLive, logButton, panelOn, recordUrl, SALESFORCE, sheetIn } from './support/live';

/** A sign-in is revoked while something waits to be sent: it is kept for the same person, and for nobody else. */
test('what was not sent is sealed, counted, and leaves once the same person is back', async ({ sidelight, standins }) => {
  test.setTimeout(120_000);
  const acme = standins.salesforce('acme');
  const { name, salesforceId } = companyIn(standins, 'brightwater');
  const calls = () => acme.rows('Task').filter(({ Subject, WhatId }) => WhatId === salesforceId && String(Subject).startsWith('Call'));
  await connectLive(sidelight, standins, SALESFORCE);
  const page = await sidelight.open(recordUrl(standins, 'brightwater'));
  const panel = await panelOn(sidelight, page, name);
  const before = calls().length;
  await logButton(panel).click();
  await sheetIn(panel)
    .getByRole('button', { name: `Log to ${name}` })
    .click();
  acme.oauth.revokeUser();
  const desk = await sidelight.desk('/outbox');
  const waiting = desk.getByRole('region', { name: 'Waiting for their sign-in' });
  await expect(waiting).toContainText(/1 write of robin@sidecar-software\.example waits for their sign-in to Salesforce/, {
    timeout: 60_000,
  });
  const kept = await desk.evaluate(async () => {
    const open = indexedDB.open('sidelight');
    const db = await new Promise<IDBDatabase>((resolve) => open.addEventListener('success', () => resolve(open.result)));
    const all = db.transaction('outbox').objectStore('outbox').getAll();
    const rows = await new Promise<{ destination: string; state: string }[]>((resolve) =>
      all.addEventListener('success', () => resolve(all.result)),
    );
    db.close();
    return rows.filter(({ state }) => state !== 'sent').map(({ destination }) => destination);
  });
  expect(kept).not.toContain(`salesforce:${SALESFORCE}`);
  expect((await violations(desk)).found).toEqual([]);
  await desk.setViewportSize({ width: 320, height: 800 });
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  if (process.env.SHOTS) await desk.screenshot({ path: `${process.env.SHOTS}/unsent.png` });
  await waiting.getByRole('button', { name: /^Discard/ }).click();
  await expect(waiting).toContainText('Discard for good?');
  await waiting.getByRole('button', { name: 'Keep it' }).click();
  const connections = await sidelight.desk('/connections');
  await connections.getByRole('article', { name: SALESFORCE }).getByRole('button', { name: 'Sign in again' }).click();
  await expect.poll(() => calls().length, { timeout: 30_000 }).toBe(before + 1);
  await expect(waiting).toHaveCount(0);
});
