import type { ImportStatus } from '@/lib/domain/files/import-status';
import type { ImportPreview, ReadChoices, ReadProgress } from './importer';

/** What the person decided about the file in front; its kind stands beside. */
export type Choices = Omit<ReadChoices, 'kind'>;
/** Why the preview cannot be confirmed just now: it is being confirmed, or read again with other choices. */
export type Busy = { with: 'commit' } | { with: 'reading'; importId: string; progress?: ReadProgress };

export type Step =
  /** `file`: the one that could not be read; another kind tries it again. */
  | { at: 'idle'; file?: File; regular?: Choices['regular'] }
  | { at: 'reading'; file: File; importId: string; progress?: ReadProgress }
  | { at: 'preview'; file: File; preview: ImportPreview; choices: Choices; busy?: Busy }
  | { at: 'applying'; status: ImportStatus; from?: FileRead }
  | { at: 'done'; status: ImportStatus; from?: FileRead };

/** What is still known of the file once it is the worker's; nothing where an earlier page read it. */
export type FileRead = Pick<ImportPreview, 'fileName' | 'fates' | 'rejectedFile'>;

/** Whatever else is chosen anew, where the file came from stays. */
export function cameFrom(step: Step): Choices {
  const regular = step.at === 'preview' ? step.choices.regular : step.at === 'idle' ? step.regular : undefined;
  return regular ? { regular } : {};
}

/** From "Import" on the file is the worker's. */
export function isBusy(step: Step): boolean {
  return step.at === 'applying' || (step.at === 'preview' && step.busy?.with === 'commit');
}

/** The staging that nobody confirmed yet, if there is one. */
export function stagedId(step: Step): string | undefined {
  if (step.at === 'reading') return step.importId;
  if (step.at !== 'preview' || step.busy?.with === 'commit') return undefined;
  return step.busy?.with === 'reading' ? step.busy.importId : step.preview.importId;
}
