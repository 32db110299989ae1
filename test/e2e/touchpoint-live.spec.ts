import type { Frame } from '@playwright/test';
import { addDays, todayIso } from '../../lib/domain/dates';
import type { Hit, Standins } from '../standins/server';
import { violations } from './support/axe';
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
  ticketUrl,
  ZENDESK,
} from './support/live';

/** A day with the company's own systems connected: what is logged is there once, and where it says it is. */
const MAIL = 'Re: Before we talk about next year';
const AGENDA = 'Quarterly review: agenda';
const TASK = 'Send the agenda of the review';

const press = (panel: Frame, name: string) => sheetIn(panel).getByRole('button', { name, exact: true }).click();
const made = (standins: Standins, ...objects: string[]): Hit[] => standins.hits.filter(({ object }) => objects.includes(object));

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

test('tasks and trouble: a task goes back where it came from, what changed there is shown, and a refusal holds up nobody', async ({
  sidelight,
  standins,
}) => {
  const org = standins.salesforce('acme');
  const halden = companyIn(standins, 'halden');
  const brightwater = companyIn(standins, 'brightwater');
  const agendaThread = standins.world.threads.find(({ subject }) => subject === AGENDA);
  if (agendaThread) agendaThread.mails[0].from = { name: halden.contacts[0].name, email: halden.contacts[0].email };
  const taskOf = (id: string) => org.rows('Task').find(({ Subject, WhatId }) => Subject === TASK && WhatId === id);
  await connectLive(sidelight, standins, SALESFORCE);
  const mail = await sidelight.open(threadUrl(standins, MAIL));
  const panel = await panelOn(sidelight, mail, halden.name);

  await test.step('mail that is recorded there anyway gets no second copy: only what comes next', async () => {
    await logButton(panel).click();
    await press(panel, 'Yes, recorded there');
    await expect(sheetIn(panel)).toContainText('records the mail itself, so there is no second copy');
    await press(panel, 'In a week');
    await expect(sheetIn(panel)).toContainText('How it ended goes into the task of the next step');
  });

  let nextStep = '';
  const done = String(taskOf(halden.salesforceId)?.Id);
  const clash = String(taskOf(brightwater.salesforceId)?.Id);
  const record = await sidelight.open(recordUrl(standins, 'brightwater'));
  const beside = await panelOn(sidelight, record, brightwater.name);
  const tasks = (frame: Frame) => frame.getByRole('region', { name: 'Tasks' });

  await test.step('a task completed with a note, and one that a colleague changes meanwhile', async () => {
    await mail.bringToFront();
    await tasks(panel)
      .getByRole('button', { name: `Complete ${TASK}` })
      .click();
    await tasks(panel).getByLabel('Outcome', { exact: true }).selectOption('Done, follow-up needed');
    await tasks(panel).getByRole('textbox', { name: 'Note' }).fill('Agenda agreed on the phone');
    await tasks(panel).getByRole('button', { name: 'Save' }).click();
    await record.bringToFront();
    await tasks(beside)
      .getByRole('button', { name: `Complete ${TASK}` })
      .click();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    org.change('Task', clash, { Description: 'Petra: they want it in French' });
  });

  await test.step('a call that a rule of the company refuses', async () => {
    org.settings.rule = (object, row) =>
      object === 'Task' && String(row.Subject).startsWith('Call') ? 'A call needs a reason' : undefined;
    await logButton(beside).click();
    await press(beside, `Log to ${brightwater.name}`);
  });

  await test.step('what can arrive has: the task with outcome and note, and the next step of the recorded mail', async () => {
    await expect(outboxIn(panel)).toContainText('2 need you', { timeout: 30_000 });
    await expect.poll(() => made(standins, 'Task').length).toBe(2);
    const [update] = made(standins, 'Task').filter(({ kind }) => kind === 'update');
    expect(update).toMatchObject({ id: done, fields: { Status: 'Completed' } });
    expect(String(update?.fields.Description)).toContain('Agenda agreed on the phone');
    const [step] = made(standins, 'Task').filter(({ kind }) => kind === 'create');
    expect(step?.fields).toMatchObject({ Status: 'Not Started', ActivityDate: addDays(todayIso(), 7), WhatId: halden.salesforceId });
    expect(step?.fields.Description).toMatch(new RegExp(`^About the e-mail: ${MAIL}\\s+Outcome: `));
    expect(step?.fields.Description).not.toContain('Thursday');
    nextStep = String(step?.id);
  });

  await test.step('the colleague’s words stand, and the panel says that there are some', async () => {
    expect(taskOf(brightwater.salesforceId)).toMatchObject({ Description: 'Petra: they want it in French', IsClosed: false });
    await expect(tasks(beside)).toContainText('Not saved. This task was changed in Salesforce at');
  });

  await test.step('the refused call says why, where it was pressed; with another word it goes', async () => {
    await expect(sheetIn(beside)).toContainText(
      `Not sent to Salesforce (${SALESFORCE}). A rule of your company’s Salesforce refuses this record`,
    );
    const tries = () => standins.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/sobjects/Task')).length;
    const before = tries();
    await press(beside, 'Retry');
    await expect.poll(tries).toBe(before + 1);
    await expect(sheetIn(beside)).toContainText('A rule of your company’s Salesforce');
    org.settings.rule = () => undefined;
    await press(beside, 'Edit');
    await sheetIn(beside).getByLabel('Summary').fill('The reason: renewal');
    await press(beside, 'Save the touchpoint');
    await expect(sheetIn(beside)).toContainText('as task 00T', { timeout: 15_000 });
    const calls = made(standins, 'Task').filter(({ fields }) => String(fields.Subject).startsWith('Call'));
    expect(calls).toMatchObject([{ kind: 'create', fields: { WhatId: brightwater.salesforceId } }]);
    expect(String(calls[0]?.fields.Description)).toContain('The reason: renewal');
  });

  await test.step('and the desk lets the person decide about the other', async () => {
    const desk = await sidelight.desk('/outbox');
    const needs = desk.getByRole('region', { name: /^Needs you/ });
    await expect(needs.getByRole('listitem')).toHaveCount(1);
    await needs.getByRole('button', { name: /^Discard: / }).click();
    await needs.getByRole('button', { name: /^Yes, discard: / }).click();
    await expect(needs).toHaveCount(0);
    await expect(outboxIn(beside)).toContainText('Nothing waiting to send');
    await desk.close();
  });

  await test.step('what is said of the recorded mail later stands in the task of its next step, beside a colleague’s words', async () => {
    org.change('Task', nextStep, {
      Description: `${org.rows('Task').find(({ Id }) => Id === nextStep)?.Description}\n\nPetra: not before ten`,
    });
    await mail.bringToFront();
    await press(panel, 'Edit');
    await sheetIn(panel).getByLabel('Summary').fill('Tobias wants the export solved first');
    await press(panel, 'Save the touchpoint');
    const text = () => String(org.rows('Task').find(({ Id }) => Id === nextStep)?.Description);
    await expect.poll(text, { timeout: 20_000 }).toContain('Tobias wants the export solved first');
    expect(text()).toContain('Petra: not before ten');
    await expect(sheetIn(panel)).toContainText(`as task ${nextStep}`);
  });

  await test.step('another one without a next step: one task that says how it ended, and goes with the touchpoint', async () => {
    const other = await sidelight.open(threadUrl(standins, AGENDA));
    const agenda = await panelOn(sidelight, other, halden.name);
    const before = standins.hits.length;
    await logButton(agenda).click();
    await press(agenda, 'Edit');
    await sheetIn(agenda).getByLabel('Outcome').selectOption('Resolved');
    await press(agenda, 'Save the touchpoint');
    await expect(sheetIn(agenda)).toContainText('How it ended goes into a task of its own');
    await expect(sheetIn(agenda)).toContainText('as task 00T', { timeout: 30_000 });
    await delivered(agenda);
    const [task, ...more] = standins.hits.slice(before);
    expect(more).toEqual([]);
    expect(task).toMatchObject({ kind: 'create', object: 'Task', fields: { WhatId: halden.salesforceId, Status: 'Completed' } });
    expect(task?.fields).toMatchObject({
      Subject: `Outcome: resolved · ${AGENDA}`,
      Description: expect.stringMatching(/^About the e-mail/),
    });
    expect(task?.fields).not.toHaveProperty('TaskSubtype');
    await press(agenda, 'Delete');
    await expect.poll(() => standins.hits.at(-1), { timeout: 20_000 }).toMatchObject({ kind: 'delete', object: 'Task', id: task?.id });
    await delivered(agenda);
  });

  await test.step('an answer that was wrong is put right where the system is connected', async () => {
    const desk = await sidelight.desk('/connections');
    const recorded = desk.getByRole('article', { name: SALESFORCE }).getByRole('switch', { name: 'Mail is recorded there anyway' });
    await expect(recorded).toBeChecked();
    await recorded.click();
    await expect(desk.getByRole('status').last()).toHaveText(`Mail that you log goes to ${SALESFORCE} from now on.`);
    await expect(recorded).not.toBeChecked();
    expect((await violations(desk)).found).toEqual([]);
    await desk.close();
    const other = await sidelight.open(threadUrl(standins, AGENDA));
    const agenda = await panelOn(sidelight, other, halden.name);
    await logButton(agenda).click();
    await expect(sheetIn(agenda)).toContainText(`Goes to Salesforce (${SALESFORCE}) in a few seconds`);
    await press(agenda, 'Undo');
  });
});

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
