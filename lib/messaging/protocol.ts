import { z } from 'zod';
import type { SavedView } from '../domain/book';
import type { BookPage, CompanyPolicy, DataSummary, ForgetStep, ImportStatus, SettingsView, TodayRow } from '../domain/desk';
import type { Diagnostic } from '../domain/diagnostic';
import type { Dock, DockView } from '../domain/dock';
import type { TaskDraft } from '../domain/draft';
import { EXPORTS } from '../domain/export';
import type { Removed } from '../domain/forget';
import { MAX_ROWS } from '../domain/place';
import { APPEARANCES, type ScreenState } from '../domain/screen';
import type { AccountChoice, PanelView, SideView } from '../domain/view';
import type { WelcomeView } from '../domain/welcome';
import { message } from './row';
import {
  accountIdSchema,
  addressSchema,
  bookQuerySchema,
  commandIdSchema,
  draftSchema,
  factsSchema,
  handMadeSchema,
  intentSchema,
  noteSchema,
  outcomeSchema,
  pageIntentSchema,
  placeSchema,
  rowSchema,
  verdictSchema,
  viewNameSchema,
} from './schemas';

const nothing = z.strictObject({});
const host = z.enum(['salesforce', 'zendesk', 'gmail']);

/** Every message the worker answers: input, output, who may send it, read or write. Nothing else is heard. */
export const protocol = {
  // From the overlay in a host page
  'context.changed': message<{ open: boolean; quiet?: boolean; off?: boolean; aside?: boolean; dock?: Dock }>()(
    ['content'],
    'read',
    z.strictObject({
      generation: z.number().int().positive(),
      place: placeSchema.nullable(),
      facts: factsSchema.nullable(),
      theme: z.enum(['light', 'dark']).optional(),
    }),
  ),
  'panel.mount': message<{ token: string }>()(['content'], 'write', nothing),
  'panel.shown': message<void>()(['content'], 'write', z.strictObject({ open: z.boolean() })),
  'panel.lost': message<void>()(['content'], 'write', nothing),

  // Rows of a list page: read by a script of their own, opened from the panel
  'list.report': message<void>()(
    ['content'],
    'read',
    z.strictObject({ generation: z.number().int().positive(), rows: z.array(rowSchema).max(MAX_ROWS).nullable() }),
  ),
  'list.open': message<void>()(['framed', 'side'], 'read', z.strictObject({ intent: pageIntentSchema, row: rowSchema.shape.id })),

  // Whether the page is still built as reading expects: reported by a script of its own, its structure shown in the desk
  'host.checked': message<void>()(
    ['content'],
    'read',
    z.strictObject({ generation: z.number().int().positive(), verdicts: z.array(verdictSchema).max(8) }),
  ),
  'diagnostic.make': message<void>()(['framed'], 'read', nothing),
  'diagnostic.read': message<Diagnostic | null>()(['page'], 'read', nothing),
  'diagnostic.drop': message<void>()(['page'], 'write', nothing),

  // From a claimed panel
  'panel.claim': message<PanelView>()(['framed'], 'write', z.strictObject({ token: z.string().length(32) })),
  'panel.painted': message<void>()(
    ['framed'],
    'read',
    z.strictObject({ generation: z.number().int().nonnegative(), version: z.number().int().nonnegative() }),
  ),
  'panel.close': message<void>()(['framed'], 'write', nothing),
  'panel.open': message<void>()(['framed'], 'write', nothing),
  'dock.read': message<DockView>()(['framed'], 'read', nothing),
  'dock.set': message<void>()(
    ['framed'],
    'write',
    z.strictObject({
      mode: z.enum(['push', 'overlay', 'rail', 'side']).optional(),
      side: z.enum(['left', 'right']).optional(),
      width: z.number().optional(),
      settled: z.boolean(),
    }),
  ),
  'panel.refresh': message<void>()(['framed', 'side'], 'read', nothing),
  'account.search': message<AccountChoice[]>()(['framed', 'page', 'side'], 'read', z.strictObject({ query: z.string().max(200) })),
  'account.choose': message<void>()(
    ['framed', 'side'],
    'write',
    z.strictObject({
      intent: pageIntentSchema,
      accountId: accountIdSchema,
      /** Remember it: index into the view's `pinnable`. */
      pin: z.number().int().min(0).max(20).optional(),
    }),
  ),
  'pin.remove': message<void>()(['framed', 'page', 'side'], 'write', z.strictObject({ pinId: z.string().max(200) })),
  'task.complete': message<void>()(
    ['framed', 'side'],
    'write',
    z.strictObject({
      intent: intentSchema,
      commandId: commandIdSchema,
      taskId: z.string().max(300),
      outcome: outcomeSchema,
      note: noteSchema.optional(),
    }),
  ),
  'task.undo': message<void>()(
    ['framed', 'side'],
    'write',
    z.strictObject({ intent: intentSchema, commandId: commandIdSchema, taskId: z.string().max(300) }),
  ),
  'account.add': message<void>()(
    ['framed', 'side'],
    'write',
    z.strictObject({ intent: pageIntentSchema, commandId: commandIdSchema, account: handMadeSchema }),
  ),
  'account.edit': message<void>()(
    ['framed', 'side'],
    'write',
    z.strictObject({ intent: intentSchema, commandId: commandIdSchema, account: handMadeSchema }),
  ),
  'account.remove': message<void>()(['framed', 'side'], 'write', z.strictObject({ intent: intentSchema, commandId: commandIdSchema })),
  'draft.list': message<TaskDraft[]>()(['framed', 'side'], 'read', z.strictObject({ accountId: accountIdSchema })),
  'draft.keep': message<void>()(['framed', 'side'], 'write', z.strictObject({ accountId: accountIdSchema, draft: draftSchema })),
  'draft.drop': message<void>()(['framed', 'side'], 'write', z.strictObject({ accountId: accountIdSchema, taskId: z.string().max(300) })),
  'desk.open': message<void>()(['framed', 'side'], 'read', z.strictObject({ route: z.enum(['today', 'book', 'import', 'settings']) })),

  // The browser's own side panel; only the first may come from elsewhere, to open it
  'side.open': message<void>()(['content', 'framed'], 'write', nothing),
  'side.view': message<SideView>()(['side'], 'read', nothing),
  'side.leave': message<void>()(['side'], 'write', nothing),
  'side.closed': message<void>()(['side'], 'write', nothing),

  // From the desk and a panel alone in a tab
  'account.view': message<PanelView>()(['page'], 'read', z.strictObject({ accountId: accountIdSchema })),
  'book.list': message<BookPage>()(
    ['page'],
    'read',
    z.strictObject({ query: z.string().max(200), offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) }),
  ),
  'today.list': message<TodayRow[]>()(['page'], 'read', z.strictObject({ limit: z.number().int().min(1).max(200) })),
  'welcome.read': message<WelcomeView>()(['page'], 'read', nothing),
  'workspaces.approve': message<void>()(['page'], 'write', z.strictObject({ addresses: z.array(addressSchema).min(1).max(50) })),
  'tabs.reload': message<void>()(['page'], 'write', nothing),
  'settings.read': message<SettingsView>()(['page'], 'read', nothing),
  'workspace.approve': message<{ address: string }>()(['page'], 'write', z.strictObject({ address: addressSchema })),
  'workspace.remove': message<void>()(['page'], 'write', z.strictObject({ address: addressSchema })),
  'own-domain.add': message<{ domain: string }>()(['page'], 'write', z.strictObject({ domain: addressSchema })),
  'own-domain.remove': message<void>()(['page'], 'write', z.strictObject({ domain: addressSchema })),
  'host.set': message<void>()(['page'], 'write', z.strictObject({ host, enabled: z.boolean() })),
  'sample.load': message<DataSummary>()(['page'], 'write', nothing),
  'sample.remove': message<DataSummary>()(['page'], 'write', nothing),
  'import.commit': message<ImportStatus>()(['page'], 'write', z.strictObject({ importId: z.string().max(100) })),
  'import.status': message<ImportStatus>()(['page'], 'read', z.strictObject({ importId: z.string().max(100) })),
  'import.discard': message<void>()(['page'], 'write', z.strictObject({ importId: z.string().max(100) })),

  // What the company set
  'policy.read': message<CompanyPolicy>()(['page'], 'read', nothing),

  // From the desk: views of the book
  'view.list': message<SavedView[]>()(['page'], 'read', nothing),
  'view.save': message<SavedView[]>()(['page'], 'write', z.strictObject({ name: viewNameSchema, query: bookQuerySchema })),
  'view.remove': message<SavedView[]>()(['page'], 'write', z.strictObject({ name: viewNameSchema })),

  // From the desk: taking data along, and forgetting it
  'export.record': message<void>()(
    ['page'],
    'write',
    z.strictObject({
      kind: z.enum(EXPORTS),
      rows: z.number().int().nonnegative(),
      bytes: z.number().int().nonnegative(),
      digest: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
  'forget.person': message<Removed[]>()(['page'], 'write', z.strictObject({ address: addressSchema })),
  'forget.everything': message<ForgetStep[]>()(['page'], 'write', nothing),

  // From the desk and panels: who may be looking at the screen
  'screen.read': message<ScreenState>()(['page'], 'read', nothing),
  'screen.set': message<ScreenState>()(
    ['page'],
    'write',
    z.strictObject({
      appearance: z.enum(APPEARANCES).optional(),
      presenting: z.boolean().optional(),
      lockMinutes: z.number().int().min(0).max(1440).optional(),
    }),
  ),
  'screen.lock': message<void>()(['page'], 'write', nothing),
  'screen.unlock': message<void>()(['framed', 'page', 'side'], 'write', nothing),
  'screen.active': message<void>()(['framed', 'page', 'side'], 'write', nothing),
} as const;

export type MessageName = keyof typeof protocol;

export type Input<N extends MessageName> = z.infer<(typeof protocol)[N]['input']>;
export type Output<N extends MessageName> = Exclude<(typeof protocol)[N]['_output'], undefined>;
