import { useEffect, useState } from 'react';
import type { AppError } from '@/lib/domain/errors';

/** The worker says once why a press brought nothing; it stays on this page until the next. */
export function useRefused(refused: AppError | undefined): AppError | undefined {
  const [last, setLast] = useState(refused);
  useEffect(() => {
    if (refused) setLast(refused);
  }, [refused]);
  return last;
}
