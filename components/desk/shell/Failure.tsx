import type { ReactNode } from 'react';
import { Banner } from '@/components/ui/Banner';
import type { AppError } from '@/lib/domain/errors';

/** A failed command or read, said at once to everybody. */
export function Failure({ error, action }: { error?: AppError; action?: ReactNode }) {
  if (!error) return null;
  return (
    <div role="alert">
      <Banner tone="bad" action={action}>
        {error.message}
      </Banner>
    </div>
  );
}
