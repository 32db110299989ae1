import type { Use } from '../../domain/outreach/use';

/** `left`: nobody has said yet whether it was sent. */
export interface UseRow extends Use {
  left?: 1;
}
