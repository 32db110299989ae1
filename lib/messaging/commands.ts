import type { Measure, PageImage, Stands } from '../domain/capture/measure';
import type { Roll, Stand } from '../domain/capture/roll';
import type { ThreadFiles } from '../domain/escalation/mail-file';
import type { ComposerInPage, Newest, PutAnswer, PutOrder } from '../domain/outreach/insert-order';
import type { Dock } from '../domain/panel/dock';
import type { PanelView } from '../domain/panel/view';
import type { FrameSize } from '../domain/panel/visibility';

/** What the worker says to one content script or one panel, addressed by document; and to all top-level pages. */
export interface Commands {
  /** To a host page: show, hide or toggle the panel. */
  'overlay.show': { show: boolean | 'toggle' };
  /** To a host page: where and how wide the panel lies; not settled while it is being dragged. */
  'overlay.dock': { dock: Dock; settled: boolean };
  /** To a host page: the panel has painted this generation, the cover may go. */
  'overlay.painted': { generation: number };
  /** To a host page: say again where you are (after settings changed or the worker forgot). */
  'overlay.report': Record<string, never>;
  /** To a host page: which generation are you at now, and how is the frame drawn? Asked before a write, because reports are paced. */
  'overlay.where': Record<string, never>;
  /** To the row reader of a host page: read the list of this generation, `again` also where it was read. */
  'list.read': { generation: number; again: boolean };
  /** To the row reader: open a row it has read; it alone knows the address. */
  'list.open': { generation: number; row: string };
  /** To the self-check of a host page: look at the page of this generation once it has come to rest. */
  'host.check': { generation: number };
  /** To the self-check: the page's structure without its texts. */
  'host.tree': Record<string, never>;
  /** To the inserter of a host page: which composer would be written into now? */
  'insert.look': Record<string, never>;
  /** To the inserter: put this text there. The same order again is the same insertion. */
  'insert.put': { order: PutOrder };
  /** To the inserter: when did the customer write last? */
  'insert.newest': Record<string, never>;
  /** To the helper of a picture: take the panel out of sight and answer once a frame without it was drawn; bring it back. */
  'capture.hide': Record<string, never>;
  'capture.show': Record<string, never>;
  /** To the same: say where something private stands. `image`: the address of the picture that was pressed. */
  'capture.measure': { salt: number; image?: string };
  /** To the same: show the page part by part, from its top; put it back as it was. */
  'capture.unroll': Record<string, never>;
  'capture.rollTo': { top: number };
  'capture.rolled': Record<string, never>;
  'capture.rollBack': Record<string, never>;
  /** To the same: what the page is and how it stands on the screen, where no picture of it is taken. */
  'capture.stands': Record<string, never>;
  /** To the same: the images of the page, and one of them as a picture of its own. */
  'capture.images': Record<string, never>;
  'capture.image': { n: number };
  /** To the same: bring one of them into sight, and say its address. */
  'capture.reveal': { n: number };
  /** To a page of Gmail: which files does the thread in front have? */
  'files.list': Record<string, never>;
  /** To the script beside a recording: take over what the page hands out by this name as it is left. */
  'recording.listen': { key: string };
  /** To a claimed panel: what to show now. */
  'panel.view': { view: PanelView };
  /**
   * To every claimed panel, and to pages of ours: a person was forgotten, or everything, or one account; so is what you remember of
   * texts being written about them.
   */
  'typed.forget': { accountId?: string };
  /** To a claimed panel, and to pages of ours: it is known what became of a text that was inserted; ask for it. */
  'outreach.changed': { commandId: string };
  /** To the browser's side panels: what is known of a tab changed, ask again. Other pages of ours hear it too, so it says no more. */
  'tab.changed': { tabId: number; documentId: string; generation: number };
  /** To the browser's side panel of one window: close. */
  'side.close': { windowId: number };
  /** To top-level pages: rows changed, read again. */
  'data.changed': { what: 'book' | 'settings' | 'import' | 'screen' | 'outbox' | 'connections' | 'today' | 'escalations' };
}
export type CommandName = keyof Commands;

interface Answers {
  'overlay.where': { generation: number; frame?: FrameSize };
  'list.read': boolean;
  'list.open': boolean;
  'host.check': boolean;
  'host.tree': string;
  'insert.look': ComposerInPage | null;
  'insert.put': PutAnswer;
  'insert.newest': Newest;
  'capture.hide': Promise<boolean>;
  'capture.show': boolean;
  'capture.measure': Measure;
  'capture.unroll': Promise<Roll>;
  'capture.rollTo': Promise<Stand | null>;
  'capture.rolled': Stand | null;
  'capture.rollBack': boolean;
  'capture.stands': Stands;
  'capture.images': PageImage[];
  'capture.image': string | null;
  'capture.reveal': string | null;
  'files.list': ThreadFiles | null;
  'recording.listen': boolean;
}

/** What a command is answered with, where it is a question. */
export type Answer<C extends CommandName> = C extends keyof Answers ? Answers[C] : unknown;
