import type { LucideIcon } from 'lucide-react';
import { memo } from 'react';

interface IconProps {
  of: LucideIcon;
  /** Pixels. */
  size: number;
  strokeWidth?: number;
  className?: string;
}

/**
 * A picture beside words, for the eye alone. Drawn once: the library works out all its attributes anew with each drawing of what
 * it lies in, a tenth of the time from one account to the next.
 */
export const Icon = memo(function Icon({ of: Picture, ...rest }: IconProps) {
  return <Picture aria-hidden="true" {...rest} />;
});
