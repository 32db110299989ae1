import type { Frame } from '@playwright/test';
import type { Thread } from '../standins/world';
import { expect, test } from './support/fixtures';
import { companyIn } from './support/live';
import { open, sheet, threadUrl } from './support/outreach-helpers';

const slot = (panel: Frame) => sheet(panel).getByLabel('What is still missing, and from whom');
const to = (panel: Frame) => sheet(panel).getByRole('combobox', { name: 'To' });
const write = (panel: Frame) =>
  sheet(panel)
    .getByRole('button', { name: /Renewal in 30 days/ })
    .first()
    .click();

test.afterAll(({ standins }) => standins.reset());

test('a draft for one person stays theirs: beside another writer of the account it is offered, never shown as one to them', async ({
  sidelight,
  standins,
}) => {
  const [ana, tobias] = companyIn(standins, 'halden').contacts;
  if (!tobias) throw new Error('Halden has one contact');
  const subject = 'What the renewal covers';
  const legacyId = '19a6f10b7c4e5d94';
  const from = { name: tobias.name, email: tobias.email };
  const mails: Thread['mails'] = [{ from, to: [standins.world.me], daysAgo: 0, paragraphs: ['Hello Robin, what does it cover?'] }];
  standins.world.threads.push({ mailbox: 0, permId: `f:${BigInt(`0x${legacyId}`)}`, legacyId, subject, unread: true, mails });
  await sidelight.loadSample();
  await sidelight.approve(standins.world.me.email);

  const page = await sidelight.open(threadUrl(standins, 'Re: Before we talk about next year'));
  const panel = await sidelight.panel(page);
  await open(panel);
  await write(panel);
  await expect(to(panel)).toHaveValue(ana.email);
  await slot(panel).fill('the seats, from Ana');
  // Kept a moment later.
  await page.waitForTimeout(600);

  const other = await sidelight.open(threadUrl(standins, subject));
  const beside = await sidelight.panel(other);
  await test.step('beside Tobias the form is his, and Ana’s draft is offered', async () => {
    await open(beside);
    await write(beside);
    await expect(sheet(beside)).toContainText(`Draft for ${ana.name}, `);
    await expect(to(beside)).toHaveValue(tobias.email);
    await expect(slot(beside)).toHaveValue('');
    await sheet(beside).getByRole('button', { name: 'Start anew' }).click();
    await expect(sheet(beside)).not.toContainText('Draft for');
    await slot(beside).fill('the contract, from Tobias');
    await other.waitForTimeout(600);
  });

  await test.step('after a reload each has their own', async () => {
    for (const [tab, reader, text] of [
      [page, ana.email, 'the seats, from Ana'],
      [other, tobias.email, 'the contract, from Tobias'],
    ] as const) {
      await tab.bringToFront();
      await tab.reload();
      const again = await sidelight.panel(tab);
      await open(again);
      await write(again);
      await expect(to(again)).toHaveValue(reader);
      await expect(slot(again)).toHaveValue(text);
      await expect(sheet(again)).not.toContainText('Draft for');
    }
  });
});

test('a draft for another person is gone on with by one press, as it is', async ({ sidelight, standins }) => {
  const [ana] = companyIn(standins, 'halden').contacts;
  await sidelight.loadSample();
  await sidelight.approve('acme.my.salesforce.com', standins.world.me.email);
  const panel = await sidelight.panel(await sidelight.open(threadUrl(standins, 'Re: Before we talk about next year')));
  await open(panel);
  await write(panel);
  await slot(panel).fill('the seats, from Ana');
  await panel.page().waitForTimeout(600);

  // The account's own page names nobody.
  const account = `https://acme.lightning.force.com/lightning/r/Account/${companyIn(standins, 'halden').salesforceId}/view`;
  const beside = await sidelight.panel(await sidelight.open(account));
  await open(beside);
  await write(beside);
  await expect(slot(beside)).toHaveValue('');
  await sheet(beside).getByRole('button', { name: 'Continue' }).click();
  await expect(to(beside)).toHaveValue(ana.email);
  await expect(slot(beside)).toHaveValue('the seats, from Ana');
});
