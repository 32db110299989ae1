import type { Frame } from '@playwright/test';
import { expect, test } from './support/fixtures';
import { companyIn, connectLive, delivered, logButton, panelOn, SALESFORCE, sheetIn, ticketUrl, ZENDESK } from './support/live';
import { made, press } from './support/touchpoints';

test.beforeEach(({ standins }) => standins.reset());
test.afterAll(({ standins }) => standins.reset());

test('a ticket: a private note only when it is chosen, none for whom it could become public, and an alarm if one did', async ({
  sidelight,
  standins,
}) => {
  const halden = companyIn(standins, 'halden');
  const quillmark = companyIn(standins, 'quillmark');
  await connectLive(sidelight, standins, SALESFORCE, ZENDESK);
  const notes = () => made(standins, 'comment');
  const noteBox = (panel: Frame) => panel.getByRole('checkbox', { name: 'As a private note on the ticket too' });

  const open = async (id: number, name: string) => panelOn(sidelight, await sidelight.open(ticketUrl(id)), name);

  await test.step('one without a note, one with, and one of which Zendesk says that everybody reads it', async () => {
    const plain = await open(41207, halden.name);
    await expect(noteBox(plain)).not.toBeChecked();
    await logButton(plain).click();
    await press(plain, `Log to ${halden.name}`);
    await expect(sheetIn(plain)).toContainText('Logged as a ticket reply');

    const noted = await open(41233, halden.name);
    await noteBox(noted).check();
    await logButton(noted).click();
    await expect(sheetIn(noted)).toContainText(`Goes to Zendesk (${ZENDESK}) in a few seconds`);

    const audit = { events: [{ id: 990001, type: 'Comment', public: true }] };
    const body = JSON.stringify({ ticket: { id: 41260 }, audit });
    standins.faults.set({ host: ZENDESK, method: 'PUT', path: '/api/v2/tickets/41260', body, times: 1 });
    const leaked = await open(41260, quillmark.name);
    await noteBox(leaked).check();
    await logButton(leaked).click();
    await press(leaked, `Log to ${quillmark.name}`);

    await expect(sheetIn(leaked).getByRole('alert')).toHaveText('Meant to be private, and is public. Look at the ticket now.', {
      timeout: 30_000,
    });
    await delivered(leaked);
    expect(notes()).toMatchObject([{ kind: 'create', fields: { ticket_id: 41233, public: false } }]);
    await expect(sheetIn(noted)).toContainText(`In Zendesk (${ZENDESK}) as private note ${notes()[0]?.id}`);
    const filed = made(standins, 'Task').map(({ kind, fields }) => `${kind} ${fields.WhatId}`);
    expect(filed.toSorted()).toEqual([halden, halden, quillmark].map(({ salesforceId }) => `create ${salesforceId}`).toSorted());
  });

  await test.step('who has become a light agent is not offered one', async () => {
    standins.zendesk('acme').settings.role = 'light-agent';
    const desk = await sidelight.desk('/connections');
    const card = desk.getByRole('article', { name: ZENDESK });
    await card.getByRole('button', { name: 'Test', exact: true }).click();
    await expect(desk.getByText('It works')).toBeVisible();
    const beside = await open(41251, companyIn(standins, 'brightwater').name);
    await expect(noteBox(beside)).toHaveCount(0);
    await expect(logButton(beside)).toBeEnabled();
  });
});
