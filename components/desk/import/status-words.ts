import { ROW_FATES, type RowFate } from './importer';
import type { ImportState } from './store';

/** The one sentence the page says about its import. Numbers that run are shown beside a bar instead, or they would be read out without end. */
export function statusWords(step: ImportState['step']): string {
  switch (step.at) {
    case 'idle':
      return '';
    case 'reading':
      return `Reading ${step.file.name}…`;
    case 'preview':
      if (step.preview.problem) return '';
      return `${step.preview.fileName} is read: ${ROW_FATES.map((fate) => `${number(step.preview.fates[fate])} ${FATE_WORDS[fate].toLowerCase()}`).join(', ')}, ${number(step.preview.rejected)} rejected.`;
    case 'applying':
      if (step.status.error) return 'The import stands still. What is in your book stays there, the other rows wait here.';
      return 'Your book is being updated. You may leave this page; it goes on by itself.';
    case 'done':
      return `${step.fileName ? `${step.fileName}: ` : ''}${number(step.status.total)} imported`;
  }
}

export const number = (value: number) => value.toLocaleString('en');
export const rows = (value: number) => `${number(value)} ${value === 1 ? 'row' : 'rows'}`;

export const FATE_WORDS: Record<RowFate, string> = { new: 'New', changed: 'Changed', unchanged: 'Unchanged' };
