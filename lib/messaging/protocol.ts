import { z } from 'zod';
import type { Diagnostic } from '../domain/host/diagnostic';
import type { Dock, DockView } from '../domain/panel/dock';
import type { TaskDraft } from '../domain/panel/draft';
import type { AccountChoice, PanelView, SideView } from '../domain/panel/view';
import { MAX_ROWS } from '../domain/place';
import { auditRows } from './protocol/audit';
import { bundleRows } from './protocol/bundle';
import { captureRows } from './protocol/capture';
import { connectionRows } from './protocol/connection';
import { deskRows } from './protocol/desk';
import { escalationRows } from './protocol/escalation';
import { formRows } from './protocol/form';
import { healthRows } from './protocol/health';
import { insertionRows } from './protocol/insertion';
import { noticeRows } from './protocol/notice';
import { outboxRows } from './protocol/outbox';
import { outreachRows } from './protocol/outreach';
import { playbookRows } from './protocol/playbook';
import { recordRows } from './protocol/record';
import { recordingRows } from './protocol/recording';
import { refreshRows } from './protocol/refresh';
import { regularRows } from './protocol/regular-import';
import { renewalRows } from './protocol/renewal';
import { message } from './protocol/row';
import { runRows } from './protocol/run';
import {
  accountIdSchema,
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
} from './protocol/schemas';
import { templateRows } from './protocol/template';
import { todayRows } from './protocol/today';
import { touchpointRows } from './protocol/touchpoint';

const nothing = z.lazy(() => z.strictObject({}));

/** Every message the worker answers: input, output, who may send it, read or write. Nothing else is heard. */
export const protocol = {
  // From the overlay in a host page
  'context.changed': message<{ open: boolean; quiet?: boolean; off?: boolean; aside?: boolean; waits?: boolean; dock?: Dock }>()(
    ['content'],
    'read',
    () =>
      z.strictObject({
        generation: z.number().int().positive(),
        place: placeSchema.nullable(),
        facts: factsSchema.nullable(),
        theme: z.enum(['light', 'dark']).optional(),
      }),
  ),
  'panel.mount': message<{ token: string; updated: string }>()(['content'], 'write', () => nothing),
  'panel.shown': message<void>()(['content'], 'write', () => z.strictObject({ open: z.boolean() })),
  'panel.lost': message<void>()(['content'], 'write', () => nothing),
  'page.moves': message<void>()(['content'], 'write', () => z.strictObject({ moves: z.enum(['root', 'body']) })),

  // Rows of a list page: read by a script of their own, opened from the panel
  'list.report': message<void>()(['content'], 'read', () =>
    z.strictObject({ generation: z.number().int().positive(), rows: z.array(rowSchema).max(MAX_ROWS).nullable() }),
  ),
  'list.open': message<void>()(['framed', 'side'], 'read', () => z.strictObject({ intent: pageIntentSchema, row: rowSchema.shape.id })),

  // Whether the page is still built as reading expects: reported by a script of its own, its structure shown in the desk
  'host.checked': message<void>()(['content'], 'read', () =>
    z.strictObject({ generation: z.number().int().positive(), verdicts: z.array(verdictSchema).max(8) }),
  ),
  'diagnostic.make': message<void>()(['framed'], 'read', () => nothing),
  'diagnostic.read': message<Diagnostic | null>()(['page'], 'read', () => nothing),
  'diagnostic.drop': message<void>()(['page'], 'write', () => nothing),

  // From a claimed panel
  'panel.claim': message<PanelView>()(['framed'], 'write', () => z.strictObject({ token: z.string().length(32) })),
  'panel.painted': message<void>()(['framed'], 'read', () =>
    z.strictObject({ generation: z.number().int().nonnegative(), version: z.number().int().nonnegative() }),
  ),
  'panel.close': message<void>()(['framed'], 'write', () => nothing),
  'panel.open': message<void>()(['framed'], 'write', () => nothing),
  'dock.read': message<DockView>()(['framed'], 'read', () => nothing),
  'dock.set': message<void>()(['framed'], 'write', () =>
    z.strictObject({
      mode: z.enum(['push', 'overlay', 'rail', 'side']).optional(),
      side: z.enum(['left', 'right']).optional(),
      width: z.number().optional(),
      settled: z.boolean(),
    }),
  ),
  'panel.refresh': message<void>()(['framed', 'side'], 'read', () => nothing),
  'account.search': message<AccountChoice[]>()(['framed', 'page', 'side'], 'read', () => z.strictObject({ query: z.string().max(200) })),
  /** `against`: what still names another account elsewhere, although the choice was to be remembered. */
  'account.choose': message<{ against?: { name?: string; reason?: string } }>()(['framed', 'side'], 'write', () =>
    z.strictObject({
      intent: pageIntentSchema,
      accountId: accountIdSchema,
      /** Remember it: index into the view's `pinnable`. */
      pin: z.number().int().min(0).max(20).optional(),
    }),
  ),
  'account.unchoose': message<void>()(['framed', 'side'], 'write', () => z.strictObject({ intent: pageIntentSchema })),
  /** A panel beside a page says what it showed when pressed; Settings shows the pin itself. */
  'pin.remove': message<void>()(['framed', 'page', 'side'], 'write', () =>
    z.strictObject({ intent: intentSchema.optional(), pinId: z.string().max(200) }),
  ),
  'task.complete': message<void>()(['framed', 'side'], 'write', () =>
    z.strictObject({
      intent: intentSchema,
      commandId: commandIdSchema,
      taskId: z.string().max(300),
      outcome: outcomeSchema,
      note: noteSchema.optional(),
    }),
  ),
  'task.undo': message<void>()(['framed', 'side'], 'write', () =>
    z.strictObject({ intent: intentSchema, commandId: commandIdSchema, taskId: z.string().max(300) }),
  ),
  'account.add': message<void>()(['framed', 'side'], 'write', () =>
    z.strictObject({ intent: pageIntentSchema, commandId: commandIdSchema, account: handMadeSchema }),
  ),
  'account.edit': message<void>()(['framed', 'side'], 'write', () =>
    z.strictObject({ intent: intentSchema, commandId: commandIdSchema, account: handMadeSchema }),
  ),
  'account.remove': message<void>()(['framed', 'side'], 'write', () =>
    z.strictObject({ intent: intentSchema, commandId: commandIdSchema }),
  ),
  'draft.list': message<TaskDraft[]>()(['framed', 'side', 'page'], 'read', () => z.strictObject({ accountId: accountIdSchema })),
  'draft.keep': message<void>()(['framed', 'side', 'page'], 'write', () =>
    z.strictObject({ accountId: accountIdSchema, draft: draftSchema }),
  ),
  'draft.drop': message<void>()(['framed', 'side', 'page'], 'write', () =>
    z.strictObject({ accountId: accountIdSchema, taskId: z.string().max(300) }),
  ),
  'desk.open': message<void>()(['framed', 'side'], 'read', () =>
    z.strictObject({
      route: z.enum(['today', 'playbooks', 'templates', 'book', 'outbox', 'import', 'settings', 'connections']),
      /** This account's page instead. */
      accountId: accountIdSchema.optional(),
    }),
  ),

  // The browser's own side panel; only the first may come from elsewhere, to open it
  'side.open': message<void>()(['content', 'framed'], 'write', () => nothing),
  'side.view': message<SideView>()(['side'], 'read', () => nothing),
  'side.leave': message<void>()(['side'], 'write', () => nothing),
  'side.closed': message<void>()(['side'], 'write', () => nothing),

  ...touchpointRows,
  ...formRows,
  ...todayRows,
  ...noticeRows,
  ...auditRows,
  ...bundleRows,
  ...captureRows,
  ...recordingRows,
  ...deskRows,
  ...connectionRows,
  ...refreshRows,
  ...regularRows,
  ...renewalRows,
  ...recordRows,
  ...healthRows,
  ...outboxRows,
  ...outreachRows,
  ...playbookRows,
  ...templateRows,
  ...runRows,
  ...insertionRows,
  ...escalationRows,
} as const;

export type MessageName = keyof typeof protocol;

export type Input<N extends MessageName> = z.infer<(typeof protocol)[N]['input']>;
export type Output<N extends MessageName> = Exclude<(typeof protocol)[N]['_output'], undefined>;
