import { z } from 'zod';
import type { SavedView } from '../../domain/desk/book';
import type { BookPage } from '../../domain/desk/book-row';
import { APPEARANCES, type ScreenState } from '../../domain/desk/screen';
import type { CompanyPolicy, DataSummary, ForgetStep, SettingsView } from '../../domain/desk/settings';
import type { WelcomeView } from '../../domain/desk/welcome';
import { EXPORTS } from '../../domain/files/export';
import type { ImportStatus } from '../../domain/files/import-status';
import type { PanelView } from '../../domain/panel/view';
import { HOSTS, type HostId } from '../../domain/place';
import type { Link } from '../../domain/policy/audit';
import type { Removed } from '../../domain/policy/forget';
import { sourceKind } from '../../domain/policy/policy-schema';
import type { AheadView } from '../../domain/priority/ahead';
import { SCOPES } from '../../domain/priority/today';
import { message } from './row';
import { accountIdSchema, addressSchema, bookQuerySchema, commandIdSchema, handMadeSchema, viewNameSchema } from './schemas';

const nothing = z.lazy(() => z.strictObject({}));
const host = z.enum(HOSTS);

/** The rows of `protocol.ts` that pages of our own send. */
export const deskRows = {
  // A panel alone in a tab asks these as well
  'account.view': message<PanelView>()(['page'], 'read', () => z.strictObject({ accountId: accountIdSchema })),
  // Bound to the account that the page shows; what was typed about it is changed or taken out
  'book.edit': message<void>()(['page'], 'write', () =>
    z.strictObject({ accountId: accountIdSchema, commandId: commandIdSchema, account: handMadeSchema }),
  ),
  'book.remove': message<void>()(['page'], 'write', () => z.strictObject({ accountId: accountIdSchema, commandId: commandIdSchema })),
  'book.forget': message<void>()(['page'], 'write', () => z.strictObject({ accountId: accountIdSchema, commandId: commandIdSchema })),
  'book.list': message<BookPage>()(['page'], 'read', () =>
    z.strictObject({ query: z.string().max(200), offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) }),
  ),
  'today.list': message<AheadView>()(['page'], 'read', () =>
    z.strictObject({ scope: z.enum(SCOPES), limit: z.number().int().min(1).max(200) }),
  ),
  'welcome.read': message<WelcomeView>()(['page'], 'read', () => nothing),
  'workspaces.approve': message<void>()(['page'], 'write', () => z.strictObject({ addresses: z.array(addressSchema).min(1).max(50) })),
  'tabs.reload': message<void>()(['page'], 'write', () => nothing),
  'settings.read': message<SettingsView>()(['page'], 'read', () => nothing),
  'workspace.approve': message<{ address: string }>()(['page'], 'write', () => z.strictObject({ address: addressSchema })),
  'workspace.remove': message<void>()(['page'], 'write', () => z.strictObject({ address: addressSchema })),
  'never-log.add': message<{ rule: string }>()(['page'], 'write', () => z.strictObject({ rule: addressSchema })),
  'never-log.remove': message<void>()(['page'], 'write', () => z.strictObject({ rule: addressSchema })),
  'sources.order': message<void>()(['page'], 'write', () => z.strictObject({ order: z.array(sourceKind).max(10) })),
  'own-domain.add': message<{ domain: string }>()(['page'], 'write', () => z.strictObject({ domain: addressSchema })),
  'own-domain.remove': message<void>()(['page'], 'write', () => z.strictObject({ domain: addressSchema })),
  /** Products whose pages the browser keeps from us. */
  'hosts.withheld': message<HostId[]>()(['page'], 'read', () => nothing),
  'host.set': message<void>()(['page'], 'write', () => z.strictObject({ host, enabled: z.boolean() })),
  'sample.load': message<DataSummary>()(['page'], 'write', () => nothing),
  'sample.remove': message<DataSummary>()(['page'], 'write', () => nothing),
  'import.commit': message<ImportStatus>()(['page'], 'write', () => z.strictObject({ importId: z.string().max(100) })),
  'import.status': message<ImportStatus>()(['page'], 'read', () => z.strictObject({ importId: z.string().max(100) })),
  'import.discard': message<void>()(['page'], 'write', () => z.strictObject({ importId: z.string().max(100) })),

  // What the company set
  'policy.read': message<CompanyPolicy>()(['page'], 'read', () => nothing),

  // From the desk: views of the book
  'view.list': message<SavedView[]>()(['page'], 'read', () => nothing),
  'view.save': message<SavedView[]>()(['page'], 'write', () => z.strictObject({ name: viewNameSchema, query: bookQuerySchema })),
  'view.remove': message<SavedView[]>()(['page'], 'write', () => z.strictObject({ name: viewNameSchema })),

  // From the desk: taking data along, and forgetting it
  'export.record': message<Link>()(['page'], 'write', () =>
    z.strictObject({
      kind: z.enum(EXPORTS),
      rows: z.number().int().nonnegative(),
      bytes: z.number().int().nonnegative(),
      digest: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  'forget.person': message<Removed[]>()(['page'], 'write', () => z.strictObject({ address: addressSchema })),
  'forget.everything': message<ForgetStep[]>()(['page'], 'write', () => nothing),

  // From the desk and panels: who may be looking at the screen
  'screen.read': message<ScreenState>()(['page'], 'read', () => nothing),
  'screen.set': message<ScreenState>()(['page'], 'write', () =>
    z.strictObject({
      appearance: z.enum(APPEARANCES).optional(),
      presenting: z.boolean().optional(),
      lockMinutes: z.number().int().min(0).max(1440).optional(),
    }),
  ),
  'screen.lock': message<void>()(['page'], 'write', () => nothing),
  'screen.unlock': message<void>()(['framed', 'page', 'side'], 'write', () => nothing),
  'screen.active': message<void>()(['framed', 'page', 'side'], 'write', () => nothing),
} as const;
