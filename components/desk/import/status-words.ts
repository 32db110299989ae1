import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { ROW_FATES, type RowFate } from './importer';
import type { ImportState } from './store';

/** The one sentence the page says about its import. Numbers that run are shown beside a bar instead, or they would be read out without end. */
export function statusWords(step: ImportState['step']): string {
  switch (step.at) {
    case 'idle':
      return '';
    case 'reading':
      return say('importStatus.reading', { file: step.file.name });
    case 'preview':
      if (step.preview.problem) return '';
      return say('importStatus.read', { file: step.preview.fileName, ...step.preview.fates, rejected: step.preview.rejected });
    case 'applying':
      return say(step.status.error ? 'importStatus.standing' : 'importStatus.applying');
    case 'done':
      return step.from
        ? say('importStatus.doneFile', { file: step.from.fileName, count: step.status.total })
        : say('importStatus.done', { count: step.status.total });
  }
}

const COUNTED = {
  new: 'importDecision.new',
  changed: 'importDecision.changed',
  unchanged: 'importDecision.unchanged',
} as const satisfies Record<RowFate, TextKey>;

/** `3 new`, `1 changed`, `185 unchanged`. */
export const fateWords = (fates: Record<RowFate, number>): string[] => ROW_FATES.map((fate) => say(COUNTED[fate], { count: fates[fate] }));

/** What the preview says of a row. */
export const FATE_WORDS = {
  new: 'importPreview.new',
  changed: 'importPreview.changed',
  unchanged: 'importPreview.unchanged',
} as const satisfies Record<RowFate, TextKey>;
