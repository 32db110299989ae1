import type { ImportPreview, ReadChoices, ReadProgress } from '@/components/desk/import/importer';
import type { AppError } from '@/lib/domain/errors';

/** The desk's one word to the parsing worker. */
export interface ReadRequest extends ReadChoices {
  importId: string;
  file: File;
}

/** What the parsing worker says back; the last one is `done` or `failed`. */
export type ReadReply =
  | { is: 'progress'; progress: ReadProgress }
  | { is: 'done'; preview: ImportPreview }
  | { is: 'failed'; error: AppError };
