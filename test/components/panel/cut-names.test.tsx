// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';
import { AccountHeader } from '../../../components/panel/account/AccountHeader';
import { People } from '../../../components/panel/account/People';
import { Choice } from '../../../components/panel/match/Choice';
import { TaskItem } from '../../../components/panel/tasks/TaskItem';
import type { Account } from '../../../lib/domain/account';
import type { PanelView } from '../../../lib/domain/panel/view';
import { day, instant } from '../../domain/builders';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
document.body.innerHTML = '<div id="root"></div>';
const box = document.getElementById('root') as HTMLElement;
const root = createRoot(box);
const clock = { today: day('2026-11-30'), now: instant('2026-11-30T09:00:00.000Z') };
const long = (what: string) => `${what} ${'Verwaltungsgenossenschaftsverband'.repeat(4)}`;
const account = {
  id: 'a1',
  name: long('Account'),
  csm: long('Owner'),
  domains: [],
  contacts: [{ id: 'c1', name: long('Person') }],
  tasks: [],
  touchpoints: [],
  provenance: {},
} as unknown as Account;
const view = { account, pinnable: [], evidence: [], pending: [] } as unknown as PanelView;
const task = { id: 't1', title: long('Task') };

it('what is cut off of a long name is read by resting on it', async () => {
  await act(() =>
    root.render(
      <>
        <Choice choice={{ accountId: 'a1', name: long('Choice'), csm: long('Keeper') } as never} />
        <AccountHeader account={account} view={view} clock={clock} />
        <People account={account} view={view} clock={clock} />
        <TaskItem accountId="a1" line={{ task: { ...task, status: 'open' } }} clock={clock} />
        <TaskItem accountId="a1" line={{ task: { ...task, title: long('Done'), status: 'done' } }} clock={clock} />
      </>,
    ),
  );
  const said = [...box.querySelectorAll<HTMLElement>('[title]')].map(({ title }) => title);
  for (const what of ['Choice', 'Keeper', 'Account', 'Owner', 'Person', 'Task', 'Done']) expect(said).toContain(long(what));
});
