import type { Frame } from '@playwright/test';
import { addDays, todayIso } from '../../lib/domain/dates';
import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { companyIn, connectLive, delivered, logButton, outboxIn, panelOn, recordUrl, SALESFORCE, sheetIn, threadUrl } from './support/live';
import { AGENDA, MAIL, made, press } from './support/touchpoints';

const TASK = 'Send the agenda of the review';

test.beforeEach(({ standins }) => standins.reset());
test.afterAll(({ standins }) => standins.reset());

test('tasks and trouble: a task goes back where it came from, what changed there is shown, and a refusal holds up nobody', async ({
  sidelight,
  standins,
}) => {
  test.setTimeout(180_000);
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
