import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ImportStatus } from '@/lib/domain/desk';
import type { AppError } from '@/lib/domain/errors';
import { send } from '@/lib/messaging/client';
import { toFailure } from '../data/failure';
import type { Importer, ImportPreview, KindChoice, ReadProgress } from './importer';

type Step =
  /** `file`: the one that could not be read; another kind tries it again. */
  | { at: 'idle'; file?: File }
  | { at: 'reading'; file: File; importId: string; progress?: ReadProgress }
  | { at: 'preview'; file: File; preview: ImportPreview; committing?: boolean }
  | { at: 'applying'; status: ImportStatus; fileName?: string }
  | { at: 'done'; status: ImportStatus; fileName?: string };

export interface ImportState {
  step: Step;
  kind: KindChoice;
  error?: AppError;
  pick: (file: File) => void;
  /** Another kind reads the chosen file again. */
  setKind: (kind: KindChoice) => void;
  /** Stops reading or drops the preview; the book was never touched. */
  discard: () => void;
  commit: () => Promise<void>;
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

    const read = async (file: File) => {
      drop();
      const controller = new AbortController();
      const importId = crypto.randomUUID();
      reading = controller;
      set({ step: { at: 'reading', file, importId }, error: undefined });
      try {
        const onProgress = (progress: ReadProgress) =>
          !controller.signal.aborted && set({ step: { at: 'reading', file, importId, progress } });
        const preview = await importer.read({ importId, file, kind: get().kind }, onProgress, controller.signal);
        if (!controller.signal.aborted) set({ step: { at: 'preview', file, preview } });
      } catch (thrown) {
        if (controller.signal.aborted) return;
        drop();
        set({ step: { at: 'idle', file }, error: toFailure(thrown) });
      }
    };

    const show = (status: ImportStatus, fileName?: string) => {
      if (status.state === 'discarded') set({ step: { at: 'idle' } });
      else if (status.state === 'done') set({ step: { at: 'done', status, fileName }, kind: 'detect', error: undefined });
      else set({ step: { at: 'applying', status, fileName }, error: undefined });
    };

    return {
      step: { at: 'idle' },
      kind: 'detect',
      pick: (file) => void read(file),
      setKind: (kind) => {
        set({ kind });
        const { step } = get();
        if ('file' in step && step.file && !('committing' in step && step.committing)) void read(step.file);
      },
      discard: () => {
        drop();
        set({ step: { at: 'idle' }, error: undefined });
      },
      commit: async () => {
        const { step } = get();
        if (step.at !== 'preview' || step.committing) return;
        set({ step: { ...step, committing: true }, error: undefined });
        try {
          show(await send('import.commit', { importId: step.preview.importId }), step.preview.fileName);
        } catch (thrown) {
          set({ step: { ...step, committing: false }, error: toFailure(thrown) });
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

/** The staging that nobody confirmed yet, if there is one. */
function stagedId(step: Step): string | undefined {
  if (step.at === 'reading') return step.importId;
  return step.at === 'preview' && !step.committing ? step.preview.importId : undefined;
}
