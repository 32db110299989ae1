import { DatabaseZap } from 'lucide-react';
import type { AppError } from '@/lib/domain/errors';
import { say } from '@/lib/words/say';
import lines from '../parts/lines.module.css';
import { EmptyState } from './EmptyState';

/** The database does not open: nothing of the book, of workspaces or of choices is known, so nothing is said about them. */
export function NoStorage({ error }: { error: AppError }) {
  return (
    <EmptyState title={say('panel.noStorage')} icon={DatabaseZap}>
      <p className={lines.soft}>{error.message}</p>
    </EmptyState>
  );
}
