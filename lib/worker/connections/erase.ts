import { keepAlive } from '../../platform/clock';
import { announce } from '../../platform/tabs';
import { allConnections, changeAndRecord, deleteConnection } from '../../store/connections/connections';
import { dropLiveSupport } from '../../store/connections/live';
import { removeLookupsOf } from '../../store/connections/lookups';
import { dropRefresh } from '../../store/connections/refresh';
import { removeConnectionStep } from '../../store/records/removal';
import type { ConnectionRow } from '../../store/rows';
import { refreshAllTabs } from '../context/context';
import { changingBook } from '../context/view-cache';
import { dropAccess } from './access';
import { sealUnsent } from './unsent';
import { dropSecret } from './vault';

export const CONNECTIONS_ALARM = 'connections';

/** Takes out what was read by sign-ins that are over, in steps; goes on after any interruption. One worker does it at a time. */
export async function finishErasing(): Promise<void> {
  await navigator.locks.request('erase-connections', async () => {
    const rows = (await allConnections()).filter(({ erase }) => erase !== undefined);
    if (rows.length === 0) return;
    for (const row of rows) await eraseOne(row);
    await refreshAllTabs();
    for (const what of ['book', 'connections', 'outbox'] as const) await announce('data.changed', { what });
  });
}

async function eraseOne(row: ConnectionRow): Promise<void> {
  const { id, host, erase } = row;
  await dropAccess(id);
  await dropSecret(id);
  await sealUnsent(row);
  await changingBook(async () => {
    while ((await removeConnectionStep(id)) > 0) await keepAlive();
    await removeLookupsOf(host);
    await dropLiveSupport(id);
  });
  if (erase === 'all') await deleteConnection(id);
  else {
    await dropRefresh(id);
    await changeAndRecord(id, { action: 'erased', by: 'sidelight' }, () => ({ erase: undefined, lastRefresh: undefined }));
  }
}
