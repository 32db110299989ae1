import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ImportStatus } from '@/lib/domain/desk';
import { type AppError, appError } from '@/lib/domain/errors';
import type { FigureScale } from '@/lib/domain/health-scale';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { toFailure } from '../data/failure';
import { withField } from './fields';
import type { DateOrder, Importer, ImportPreview, KindChoice, ReadChoices, ReadProgress } from './importer';

/** What the person decided about the file in front; its kind stands beside. */
type Choices = Omit<ReadChoices, 'kind'>;
/** Why the preview cannot be confirmed just now: it is being confirmed, or read again with other choices. */
export type Busy = { with: 'commit' } | { with: 'reading'; importId: string; progress?: ReadProgress };

type Step =
  /** `file`: the one that could not be read; another kind tries it again. */
  | { at: 'idle'; file?: File }
  | { at: 'reading'; file: File; importId: string; progress?: ReadProgress }
  | { at: 'preview'; file: File; preview: ImportPreview; choices: Choices; busy?: Busy }
  | { at: 'applying'; status: ImportStatus; fileName?: string }
  | { at: 'done'; status: ImportStatus; fileName?: string };

export interface ImportState {
  step: Step;
  kind: KindChoice;
  error?: AppError;
  /** One file at a time; while an import is being confirmed or applied, none. */
  pick: (files: readonly File[]) => void;
  /** Another kind reads the chosen file again. */
  setKind: (kind: KindChoice) => void;
  /** Another field for one column, `null` for none, reads the file again. */
  setColumn: (column: number, field: string | null) => void;
  /** Reads the columns by their names alone, whatever was chosen for earlier files. */
  forgetColumns: () => void;
  setDateOrder: (order: DateOrder) => void;
  setScale: (scale: FigureScale) => void;
  /** Another sheet of the same workbook, with columns of its own. */
  setSheet: (sheet: string) => void;
  /** Stops reading or drops the preview; the book was never touched. */
  discard: () => void;
  commit: () => Promise<void>;
  /** Goes on with an import that stands still. */
  retry: () => Promise<void>;
  /** Asks where an import stands; also finds one that an earlier page began. */
  follow: (importId: string) => Promise<void>;
}

export type ImportStore = StoreApi<ImportState>;

/** The life of one import: file → preview → book. Nothing but `commit` changes the book. */
export function createImportStore(importer: Importer): ImportStore {
  let reading: AbortController | undefined;

  return createStore<ImportState>((set, get) => {
    const drop = () => {
      reading?.abort();
      reading = undefined;
      const importId = stagedId(get().step);
      // A staging that stays behind is only lost room; the worker clears old ones.
      if (importId) send('import.discard', { importId }).catch(() => undefined);
    };

    /** `shown`: the preview that stays in sight while its file is read again. */
    const read = async (file: File, choices: Choices = {}, shown?: ImportPreview) => {
      drop();
      const controller = new AbortController();
      const importId = crypto.randomUUID();
      reading = controller;
      const busy = (progress?: ReadProgress): Step =>
        shown
          ? { at: 'preview', file, preview: shown, choices, busy: { with: 'reading', importId, progress } }
          : { at: 'reading', file, importId, progress };
      set({ step: busy(), error: undefined });
      try {
        const onProgress = (progress: ReadProgress) => !controller.signal.aborted && set({ step: busy(progress) });
        const kind = shown?.kind ?? get().kind;
        const preview = await importer.read({ importId, file, kind, ...choices }, onProgress, controller.signal);
        if (!controller.signal.aborted) set({ step: { at: 'preview', file, preview, choices } });
      } catch (thrown) {
        if (controller.signal.aborted) return;
        drop();
        set({ step: { at: 'idle', file }, error: toFailure(thrown) });
      }
    };

    /** A choice shows at once; what it means for the rows follows when the file is read. */
    const readAgain = (change: (preview: ImportPreview) => { choices: Choices; shown?: Partial<ImportPreview> }) => {
      const { step } = get();
      if (step.at !== 'preview' || step.busy?.with === 'commit') return;
      const { choices, shown } = change(step.preview);
      void read(step.file, { ...step.choices, ...choices }, { ...step.preview, ...shown });
    };

    const show = (status: ImportStatus, fileName?: string) => {
      if (status.state === 'discarded') set({ step: { at: 'idle' } });
      else if (status.state === 'done') set({ step: { at: 'done', status, fileName }, kind: 'detect', error: undefined });
      else set({ step: { at: 'applying', status, fileName }, error: undefined });
    };

    return {
      step: { at: 'idle' },
      kind: 'detect',
      pick: ([file, ...more]) => {
        if (!file || isBusy(get().step)) return;
        if (more.length > 0) set({ error: appError('bad_input', say('importFile.oneAtATime')) });
        else void read(file);
      },
      setKind: (kind) => {
        set({ kind });
        const { step } = get();
        if ('file' in step && step.file && !isBusy(step)) void read(step.file);
      },
      setColumn: (column, field) =>
        readAgain(({ columns }) => {
          const fields = withField(columns, column, field);
          return {
            choices: { columns: fields },
            shown: { columns: columns.map((use, at) => ({ ...use, field: fields[at] ?? undefined })) },
          };
        }),
      forgetColumns: () => readAgain(() => ({ choices: { columns: 'known' } })),
      setDateOrder: (dateOrder) =>
        readAgain(({ dates }) => ({ choices: { dateOrder }, shown: { dates: { ...dates, order: dateOrder, by: 'you' } } })),
      setScale: (scale) =>
        readAgain((preview) => ({
          choices: { scale },
          shown: preview.scale && { scale: { ...preview.scale, scale, by: 'you' } },
        })),
      setSheet: (sheet) => {
        const { step } = get();
        if (step.at === 'preview' && !isBusy(step)) void read(step.file, { sheet });
      },
      discard: () => {
        drop();
        set({ step: { at: 'idle' }, error: undefined });
      },
      commit: async () => {
        const { step } = get();
        if (step.at !== 'preview' || step.busy) return;
        set({ step: { ...step, busy: { with: 'commit' } }, error: undefined });
        try {
          show(await send('import.commit', { importId: step.preview.importId }), step.preview.fileName);
        } catch (thrown) {
          set({ step, error: toFailure(thrown) });
        }
      },
      retry: async () => {
        const { step } = get();
        if (step.at !== 'applying') return;
        try {
          show(await send('import.commit', { importId: step.status.importId }), step.fileName);
        } catch (thrown) {
          set({ error: toFailure(thrown) });
        }
      },
      follow: async (importId) => {
        try {
          const status = await send('import.status', { importId });
          const { step } = get();
          const known = 'status' in step && step.status.importId === importId;
          if (status.state !== 'staged' && (known || step.at === 'idle')) show(status, known ? step.fileName : undefined);
        } catch (thrown) {
          const error = toFailure(thrown);
          // An old address may name an import that is gone; there is nothing to say about it.
          if (error.code !== 'not_found') set({ error });
        }
      },
    };
  });
}

/** From "Import" on the file is the worker's. */
export function isBusy(step: ImportState['step']): boolean {
  return step.at === 'applying' || (step.at === 'preview' && step.busy?.with === 'commit');
}

/** The staging that nobody confirmed yet, if there is one. */
function stagedId(step: Step): string | undefined {
  if (step.at === 'reading') return step.importId;
  if (step.at !== 'preview' || step.busy?.with === 'commit') return undefined;
  return step.busy?.with === 'reading' ? step.busy.importId : step.preview.importId;
}
