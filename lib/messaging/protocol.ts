import { z } from 'zod';
import type { BookPage, DataSummary, ImportStatus, SettingsView, TodayRow } from '../domain/desk';
import { MAX_ROWS } from '../domain/place';
import type { AccountChoice, PanelView } from '../domain/view';
import {
  accountIdSchema,
  addressSchema,
  commandIdSchema,
  factsSchema,
  intentSchema,
  noteSchema,
  outcomeSchema,
  pageIntentSchema,
  placeSchema,
  rowSchema,
} from './schemas';

/**
 * Who may send a message to the worker.
 * - `content`: our script in the top frame of a host page. It may report and never receives account data.
 * - `framed`: a panel that claimed its tab with a one-use token.
 * - `page`: a top-level page of the extension.
 */
export type Role = 'content' | 'framed' | 'page';

/** `read` may be repeated freely by the client; `write` is repeated only because it carries a command id. */
interface Row<I extends z.ZodType, O> {
  who: readonly Role[];
  effect: 'read' | 'write';
  input: I;
  /** Type only: our own answers are not parsed again. */
  readonly _output?: O;
}

function message<O>() {
  return <I extends z.ZodType>(who: readonly Role[], effect: 'read' | 'write', input: I): Row<I, O> => ({ who, effect, input });
}

const nothing = z.strictObject({});
const host = z.enum(['salesforce', 'zendesk', 'gmail']);

/** Every message the worker answers: input, output, who may send it, read or write. Nothing else is heard. */
export const protocol = {
  // From the overlay in a host page
  'context.changed': message<{ open: boolean; off?: boolean }>()(
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

  // Rows of a list page: read by a script of their own, opened from the panel
  'list.report': message<void>()(
    ['content'],
    'read',
    z.strictObject({ generation: z.number().int().positive(), rows: z.array(rowSchema).max(MAX_ROWS).nullable() }),
  ),
  'list.open': message<void>()(['framed'], 'read', z.strictObject({ intent: pageIntentSchema, row: rowSchema.shape.id })),

  // From a claimed panel
  'panel.claim': message<PanelView>()(['framed'], 'write', z.strictObject({ token: z.string().length(32) })),
  'panel.painted': message<void>()(
    ['framed'],
    'read',
    z.strictObject({ generation: z.number().int().nonnegative(), version: z.number().int().nonnegative() }),
  ),
  'panel.close': message<void>()(['framed'], 'write', nothing),
  'panel.refresh': message<void>()(['framed'], 'read', nothing),
  'account.search': message<AccountChoice[]>()(['framed', 'page'], 'read', z.strictObject({ query: z.string().max(200) })),
  'account.choose': message<void>()(
    ['framed'],
    'write',
    z.strictObject({
      intent: pageIntentSchema,
      accountId: accountIdSchema,
      /** Remember it: index into the view's `pinnable`. */
      pin: z.number().int().min(0).max(20).optional(),
    }),
  ),
  'pin.remove': message<void>()(['framed', 'page'], 'write', z.strictObject({ pinId: z.string().max(200) })),
  'task.complete': message<void>()(
    ['framed'],
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
    ['framed'],
    'write',
    z.strictObject({ intent: intentSchema, commandId: commandIdSchema, taskId: z.string().max(300) }),
  ),
  'desk.open': message<void>()(['framed'], 'read', z.strictObject({ route: z.enum(['today', 'book', 'import', 'settings']) })),

  // From the desk and a panel alone in a tab
  'account.view': message<PanelView>()(['page'], 'read', z.strictObject({ accountId: accountIdSchema })),
  'book.list': message<BookPage>()(
    ['page'],
    'read',
    z.strictObject({ query: z.string().max(200), offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) }),
  ),
  'today.list': message<TodayRow[]>()(['page'], 'read', z.strictObject({ limit: z.number().int().min(1).max(200) })),
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
} as const;

export type MessageName = keyof typeof protocol;
export type Input<N extends MessageName> = z.infer<(typeof protocol)[N]['input']>;
export type Output<N extends MessageName> = Exclude<(typeof protocol)[N]['_output'], undefined>;

/** What the worker says to one content script or one panel, addressed by document; and to all top-level pages. */
export interface Commands {
  /** To a host page: show, hide or toggle the panel. */
  'overlay.show': { show: boolean | 'toggle' };
  /** To a host page: the panel has painted this generation, the cover may go. */
  'overlay.painted': { generation: number };
  /** To a host page: say again where you are (after settings changed or the worker forgot). */
  'overlay.report': Record<string, never>;
  /** To a host page: which generation are you at now? Asked before a write, because reports are paced. */
  'overlay.where': Record<string, never>;
  /** To the row reader of a host page: read the list of this generation, `again` also where it was read. */
  'list.read': { generation: number; again: boolean };
  /** To the row reader: open a row it has read; it alone knows the address. */
  'list.open': { generation: number; row: string };
  /** To a claimed panel: what to show now. */
  'panel.view': { view: PanelView };
  /** To top-level pages: rows changed, read again. */
  'data.changed': { what: 'book' | 'settings' | 'import' };
}
export type CommandName = keyof Commands;

/** What a command is answered with, where it is a question. */
export type Answer<C extends CommandName> = C extends 'overlay.where'
  ? { generation: number }
  : C extends `list.${string}`
    ? boolean
    : unknown;
