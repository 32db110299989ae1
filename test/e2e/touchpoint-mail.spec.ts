import { addDays, todayIso } from '../../lib/domain/dates';
import { expect, test } from './support/fixtures';
import {
  companyIn,
  connectLive,
  delivered,
  logButton,
  outboxIn,
  panelOn,
  questionIn,
  recordUrl,
  SALESFORCE,
  sheetIn,
  threadUrl,
} from './support/live';
import { AGENDA, MAIL, made, press } from './support/touchpoints';

test.beforeEach(({ standins }) => standins.reset());
test.afterAll(({ standins }) => standins.reset());

test('mail and a meeting, to Salesforce: asked once where it goes, then one press; the same thread is updated, not logged again', async ({
  sidelight,
  standins,
}) => {
  const halden = companyIn(standins, 'halden');
  const [ana] = halden.contacts;
  const agenda = standins.world.threads.find(({ subject }) => subject === AGENDA);
  if (agenda) agenda.mails[0].from = { name: ana.name, email: ana.email };
  await connectLive(sidelight, standins, SALESFORCE);
  const mail = await sidelight.open(threadUrl(standins, MAIL));
  const panel = await panelOn(sidelight, mail, halden.name);

  await test.step('the first write to this account from this mailbox names account, system, record and evidence', async () => {
    await logButton(panel).click();
    const question = questionIn(panel);
    await expect(question).toContainText(halden.name);
    await expect(question).toContainText(SALESFORCE);
    await expect(question).toContainText(halden.salesforceId);
    await expect(question).toContainText(ana.email);
    await expect(question).toContainText('Einstein Activity Capture');
    // Reading it changes nothing.
    await question.getByRole('button', { name: 'Cancel' }).click();
    await expect(outboxIn(panel)).toContainText('Nothing waiting to send');
    await logButton(panel).click();
    await press(panel, 'No, log it there');
    await expect(sheetIn(panel)).toContainText(`Goes to Salesforce (${SALESFORCE}) in a few seconds`);
    await press(panel, 'In 3 days');
  });

  const meeting =
    await test.step('meanwhile a meeting, from the account’s own page: a workspace of its own, so it asks again', async () => {
      const page = await sidelight.open(recordUrl(standins, 'halden'));
      const beside = await panelOn(sidelight, page, halden.name);
      await logButton(beside).click();
      await expect(questionIn(beside)).toContainText(halden.salesforceId);
      await expect(questionIn(beside)).not.toContainText('Einstein');
      await press(beside, `Log to ${halden.name}`);
      await press(beside, 'Edit');
      await sheetIn(beside).getByLabel('Type').selectOption('Meeting');
      await sheetIn(beside).getByLabel('Summary').fill('Went through the roll-out plan');
      await press(beside, 'Save the touchpoint');
      await expect(sheetIn(beside)).toContainText('Logged as a meeting');
      return beside;
    });

  await test.step('and one that was held on the phone, from the log box: chosen by hand, asked once too', async () => {
    const brightwater = companyIn(standins, 'brightwater');
    const box = await sidelight.desk('/log');
    await box.getByRole('combobox', { name: 'Account' }).fill('brightwater');
    await box.getByRole('option', { name: brightwater.name }).click();
    await box.getByLabel('Type').selectOption('Meeting');
    await box.getByRole('textbox', { name: 'What was it about?' }).fill('Pricing of the second site');
    await box.getByRole('button', { name: 'Log', exact: true }).click();
    const question = box.getByRole('alertdialog');
    await expect(question).toContainText(brightwater.salesforceId);
    await expect(question).toContainText('you chose the account');
    // What was logged before may have left by now.
    expect(standins.hits.filter(({ fields }) => fields.WhatId === brightwater.salesforceId)).toEqual([]);
    await question.getByRole('button', { name: `Log to ${brightwater.name}` }).click();
    await expect(box.getByText(`Logged for ${brightwater.name}`)).toBeVisible();
    await box.close();
  });

  const task =
    await test.step('Salesforce holds one completed task, one open one and one event, each with its account and its person', async () => {
      await delivered(meeting);
      const [done, next, ...more] = made(standins, 'Task');
      expect(more).toEqual([]);
      expect(done).toMatchObject({ kind: 'create', fields: { WhatId: halden.salesforceId, WhoId: ana.salesforceId } });
      expect(done?.fields).toMatchObject({ Status: 'Completed', TaskSubtype: 'Email', Subject: `E-mail received: ${MAIL}` });
      expect(done?.fields.Description).not.toContain('Thursday');
      expect(next?.fields).toMatchObject({ Status: 'Not Started', ActivityDate: addDays(todayIso(), 3), WhatId: halden.salesforceId });
      const events = made(standins, 'Event');
      expect(events.map(({ fields }) => fields.WhatId).toSorted()).toEqual(
        [halden.salesforceId, companyIn(standins, 'brightwater').salesforceId].toSorted(),
      );
      const [held] = events.filter(({ fields }) => fields.WhatId === halden.salesforceId);
      expect(String(held?.fields.Description)).toContain('Went through the roll-out plan');
      return done?.id ?? '';
    });

  await test.step('the receipt says where, as what, under which number, and leads there', async () => {
    await expect(sheetIn(panel)).toContainText(`In Salesforce (${SALESFORCE}) as task ${task}`);
    await expect(sheetIn(panel).getByRole('link', { name: 'Open' })).toHaveAttribute('href', `https://${SALESFORCE}/${task}`);
    await expect(sheetIn(meeting)).toContainText('as event 00U');
  });

  await test.step('another mail of this account goes by one press', async () => {
    const other = await sidelight.open(threadUrl(standins, AGENDA));
    const beside = await panelOn(sidelight, other, halden.name);
    await logButton(beside).click();
    await expect(sheetIn(beside)).toContainText('Logged as an e-mail');
    await press(beside, 'Undo');
    await other.close();
  });

  await test.step('the same thread says that it is logged, and what is added changes the same task', async () => {
    const before = standins.hits.length;
    await mail.reload();
    const again = await panelOn(sidelight, mail, halden.name);
    await logButton(again).click();
    await expect(sheetIn(again)).toContainText('Logged today as an e-mail');
    await press(again, 'Update');
    await sheetIn(again).getByLabel('Outcome').selectOption('Follow-up needed');
    await sheetIn(again).getByLabel('Summary').fill('Tobias wants the export solved first');
    await press(again, 'Save the touchpoint');
    await expect.poll(() => standins.hits.length, { timeout: 20_000 }).toBeGreaterThan(before);
    await delivered(again);
    const [update, ...more] = standins.hits.slice(before);
    expect(more).toEqual([]);
    expect(update).toMatchObject({ kind: 'update', object: 'Task', id: task });
    expect(String(update?.fields.Description)).toContain('Tobias wants the export solved first');
    await expect(sheetIn(again)).toContainText(`as task ${task}`);
  });
});
