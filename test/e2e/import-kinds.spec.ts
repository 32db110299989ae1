import { violations } from './support/axe';
import { expect, test } from './support/fixtures';
import { confirm, HEAD, preview } from './support/import-helpers';

const ACCOUNTS = `${HEAD}\nACC-1,Halden Optics GmbH,halden-optics.example,,,84000,Robin\n`;
const SUBSCRIPTIONS = `Account ID,Subscription ID,Subscription Name,Start Date,End Date,Amount,Currency,Auto-renew,Notice Days,State
ACC-1,S-1,Core,2098-02-01,2099-01-31,84000,EUR,yes,90,Verbal
ACC-1,S-2,Core,2099-02-01,2098-01-31,84000,EUR,yes,90,Open
`;
const USAGE = `Account ID,Date,Active Users,Seats Bought,Feature,Count
ACC-1,2020-03-02,80,100,,
ACC-1,2020-03-30,60,100,,
ACC-1,2020-03-30,,,Reports,12
`;
const TOUCHPOINTS = `Account ID,Date,Type,Direction,Summary,Contact,Next Step
ACC-1,2020-03-30,QBR,,Value review,Ana Lindqvist,Send figures
ACC-1,2020-03-31,Update,,Internal,,
`;
const TICKETS = `Account ID,Ticket ID,Opened,Status,Priority,SLA Due,Waiting On,Satisfaction
ACC-1,812,2020-01-01,Escalated,P1,2020-01-02,Us,Bad
ACC-1,813,2020-01-01,Solved,,,,Good
`;
const SURVEYS = `Account ID,Date,NPS,CSAT,Contact
ACC-1,2020-03-30,9,4,Ana Lindqvist
`;

test('subscriptions, usage, touchpoints, tickets and surveys are told by their headers, and the account shows them', async ({
  sidelight,
}) => {
  const desk = await sidelight.desk('/import');
  await preview(desk, 'accounts.csv', ACCOUNTS);
  await confirm(desk, 1);

  const terms = await preview(desk, 'contracts.csv', SUBSCRIPTIONS);
  await expect(desk.getByText('Read as Subscriptions, because of the columns Subscription ID, Subscription Name')).toBeVisible();
  await expect(terms.getByRole('row', { name: /^2 New/ })).toContainText(/Core.*2098-02-01.*2099-01-31.*84k.*Yes.*90 days.*Verbal yes/);
  await expect(desk.getByRole('table', { name: 'Rejected rows' })).toContainText(
    'The term ends on 2098-01-31, before it begins on 2099-02-01',
  );
  expect((await violations(desk)).found).toEqual([]);
  await confirm(desk, 1);

  await preview(desk, 'usage.csv', USAGE);
  await confirm(desk, 3);
  await preview(desk, 'timeline.csv', TOUCHPOINTS);
  await expect(desk.getByRole('table', { name: 'Rejected rows' })).toContainText('Type “Update” is not a type Sidelight knows');
  await confirm(desk, 1);
  await preview(desk, 'tickets.csv', TICKETS);
  await confirm(desk, 2);
  await preview(desk, 'surveys.csv', SURVEYS);
  await confirm(desk, 1);
  await preview(desk, 'usage.csv', USAGE);
  await expect(desk.getByRole('list', { name: 'What the file would do' })).toHaveText(/0 new.*0 changed.*3 unchanged.*0 rejected/s);

  const book = await sidelight.desk('/book');
  await book.getByRole('link', { name: 'Halden Optics GmbH' }).first().click();
  const card = book.getByRole('main');
  await expect(card).toContainText('60 of 100 seats');
  await expect(card).toContainText(/25\s% in 4 weeks/);
  await expect(card).toContainText('Uses Reports');
  await expect(card).toContainText('Value review');
  await expect(card).toContainText(/1 open/);
  await expect(card).toContainText(/Verbal yes/);
});
