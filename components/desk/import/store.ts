import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AppError, appError } from '@/lib/domain/errors';
import type { ImportStatus } from '@/lib/domain/files/import-status';
import type { Regular, RegularSource } from '@/lib/domain/files/regular-import';
import type { FigureScale } from '@/lib/domain/health/scale';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { toFailure } from '../data/failure';
import { withField } from './fields';
import type { DateOrder, Importer, ImportPreview, KindChoice, ReadProgress } from './importer';
import { doubtsOf } from './regular/doubts';
import { type Choices, cameFrom, type FileRead, isBusy, type Step, stagedId } from './steps';

export interface ImportState {
  step: Step;
  kind: KindChoice;
  error?: AppError;
  /** One file at a time; while an import is being confirmed or applied, none. */
  pick: (files: readonly File[]) => void;
  /** An export that comes again and again: one that is as it was when the person looked at it goes into the book by itself. */
  take: (file: File, regular: RegularSource | Regular) => void;
  regulars: Importer['regulars'];
  /** Another kind reads the chosen file again. */
  setKind: (kind: KindChoice) => void;
  /** Another field for one column, `null` for none, reads the file again. */
  setColumn: (column: number, field: string | null) => void;
  /** Reads the columns by their names alone, whatever was chosen for earlier files. */
  forgetColumns: () => void;
  setDateOrder: (order: DateOrder) => void;
  setScale: (scale: FigureScale) => void;
  /** Whether a sign before three digits of an amount marks a fraction. */
  setFractions: (fractions: 'any' | 'none') => void;
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
        set({ step: { at: 'idle', file, regular: choices.regular }, error: toFailure(thrown) });
      }
    };

    /** A choice shows at once; what it means for the rows follows when the file is read. */
    const readAgain = (change: (preview: ImportPreview) => { choices: Choices; shown?: Partial<ImportPreview> }) => {
      const { step } = get();
      if (step.at !== 'preview' || step.busy?.with === 'commit') return;
      const { choices, shown } = change(step.preview);
      void read(step.file, { ...step.choices, ...choices }, { ...step.preview, ...shown });
    };

    const show = (status: ImportStatus, from?: FileRead) => {
      if (status.state === 'discarded') set({ step: { at: 'idle' } });
      else if (status.state === 'done') set({ step: { at: 'done', status, from }, kind: 'detect', error: undefined });
      else set({ step: { at: 'applying', status, from }, error: undefined });
    };

    /** Says why until it is read, and after that beside what it would do by now. */
    const compareAnew = async ({ file, choices, preview }: Extract<Step, { at: 'preview' }>, error: AppError) => {
      await read(file, choices, preview);
      if (get().step.at === 'preview') set({ error });
    };

    return {
      step: { at: 'idle' },
      kind: 'detect',
      pick: ([file, ...more]) => {
        if (!file || isBusy(get().step)) return;
        if (more.length > 0) set({ error: appError('bad_input', say('importFile.oneAtATime')) });
        else void read(file);
      },
      take: (file, regular) => {
        if (isBusy(get().step)) return;
        set({ kind: 'detect' });
        void read(file, { regular }).then(() => {
          const { step } = get();
          const isLooked = step.at === 'preview' && !step.busy && 'readAs' in regular && doubtsOf(regular, step.preview).length === 0;
          if (isLooked) void get().commit();
        });
      },
      regulars: importer.regulars,
      setKind: (kind) => {
        set({ kind });
        const { step } = get();
        if ('file' in step && step.file && !isBusy(step)) void read(step.file, cameFrom(step));
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
      setFractions: (fractions) =>
        readAgain(({ amounts }) => ({
          choices: { fractions },
          shown: amounts?.either && {
            amounts: { ...amounts, fractions, by: 'you', either: { ...amounts.either, isFraction: fractions === 'any' } },
          },
        })),
      setSheet: (sheet) => {
        const { step } = get();
        if (step.at === 'preview' && !isBusy(step)) void read(step.file, { sheet, ...cameFrom(step) });
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
          const { importId, fileName, fates, rejectedFile } = step.preview;
          show(await send('import.commit', { importId }), { fileName, fates, rejectedFile });
        } catch (thrown) {
          const error = toFailure(thrown);
          set({ step, error });
          if (error.code === 'conflict') await compareAnew(step, error);
        }
      },
      retry: async () => {
        const { step } = get();
        if (step.at !== 'applying') return;
        try {
          show(await send('import.commit', { importId: step.status.importId }), step.from);
        } catch (thrown) {
          set({ error: toFailure(thrown) });
        }
      },
      follow: async (importId) => {
        try {
          const status = await send('import.status', { importId });
          const { step } = get();
          const known = 'status' in step && step.status.importId === importId;
          if (status.state !== 'staged' && (known || step.at === 'idle')) show(status, known ? step.from : undefined);
        } catch (thrown) {
          const error = toFailure(thrown);
          // An old address may name an import that is gone; there is nothing to say about it.
          if (error.code !== 'not_found') set({ error });
        }
      },
    };
  });
}
