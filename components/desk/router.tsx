import { createHashHistory, createRootRoute, createRoute, createRouter, Navigate, redirect } from '@tanstack/react-router';
import { isPart, type Part } from '@/lib/domain/priority/part';
import { EvidencePage } from '../escalation/evidence/EvidencePage';
import { EscalationsPage } from '../escalation/packet/EscalationsPage';
import { PacketPage } from '../escalation/packet/PacketPage';
import { AccountPage } from './account/AccountPage';
import { ComparePage } from './account/ComparePage';
import { BookPage } from './book/BookPage';
import { cleanAddress } from './book/query-address';
import { MOST_PICKED } from './book/store';
import { ConnectionsPage } from './connections/ConnectionsPage';
import { DiagnosticPage } from './diagnostic/DiagnosticPage';
import { ImportPage } from './import/ImportPage';
import { LogPage } from './log/LogPage';
import { OutboxPage } from './outbox/OutboxPage';
import { PlaybooksPage } from './playbooks/PlaybooksPage';
import { RecordsPage } from './records/RecordsPage';
import { SettingsPage } from './settings/SettingsPage';
import { SetupPage } from './setup/SetupPage';
import { Broken } from './shell/Broken';
import { Shell } from './shell/Shell';
import { TemplatesPage } from './templates/TemplatesPage';
import { TodayPage } from './today/TodayPage';
import { WelcomePage } from './welcome/WelcomePage';

const root = createRootRoute({ component: Shell, notFoundComponent: () => <Navigate to="/today" replace /> });
const under = () => root;

const routes = root.addChildren([
  createRoute({
    getParentRoute: under,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/today', replace: true });
    },
  }),
  createRoute({ getParentRoute: under, path: 'welcome', component: WelcomePage }),
  createRoute({ getParentRoute: under, path: 'today', component: TodayPage }),
  createRoute({ getParentRoute: under, path: 'playbooks', component: PlaybooksPage }),
  createRoute({ getParentRoute: under, path: 'templates', component: TemplatesPage }),
  createRoute({ getParentRoute: under, path: 'book', component: BookPage, validateSearch: cleanAddress }),
  createRoute({
    getParentRoute: under,
    path: 'account/$accountId',
    component: AccountPage,
    // What a row of Today is about.
    validateSearch: (search: Record<string, unknown>): { part?: Part } => (isPart(search.part) ? { part: search.part } : {}),
  }),
  createRoute({
    getParentRoute: under,
    path: 'compare',
    component: ComparePage,
    validateSearch: (search: Record<string, unknown>): { ids?: string } =>
      typeof search.ids === 'string' ? { ids: [...new Set(search.ids.split(','))].filter(Boolean).slice(0, MOST_PICKED).join() } : {},
  }),
  createRoute({
    getParentRoute: under,
    path: 'import',
    component: ImportPage,
    // The import that is being applied, so that a reloaded page finds it again.
    validateSearch: (search: Record<string, unknown>): { id?: string } => (typeof search.id === 'string' ? { id: search.id } : {}),
  }),
  createRoute({ getParentRoute: under, path: 'records', component: RecordsPage }),
  createRoute({ getParentRoute: under, path: 'escalations', component: EscalationsPage }),
  createRoute({ getParentRoute: under, path: 'escalation/$packetId', component: PacketPage }),
  createRoute({ getParentRoute: under, path: 'outbox', component: OutboxPage }),
  createRoute({ getParentRoute: under, path: 'settings', component: SettingsPage }),
  createRoute({
    getParentRoute: under,
    path: 'log',
    component: LogPage,
    // The account of the list from which the box was opened.
    validateSearch: (search: Record<string, unknown>): { account?: string } =>
      typeof search.account === 'string' ? { account: search.account } : {},
  }),
  createRoute({ getParentRoute: under, path: 'connections', component: ConnectionsPage }),
  createRoute({ getParentRoute: under, path: 'escalation/$packetId/evidence', component: EvidencePage }),
  createRoute({ getParentRoute: under, path: 'escalation/$packetId/evidence/$shotId', component: EvidencePage }),
  createRoute({ getParentRoute: under, path: 'setup', component: SetupPage }),
  createRoute({ getParentRoute: under, path: 'diagnostic', component: DiagnosticPage }),
]);

/** Routes live behind the hash: an extension page has one address and no server to rewrite paths. */
export function createDeskRouter() {
  return createRouter({ routeTree: routes, history: createHashHistory(), defaultErrorComponent: Broken });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>;
  }
}
