import { Button, type ButtonProps } from '@/components/ui/Button';
import { usePanel } from '../state/store';
import type { BoundIntent } from './bound';
import { useBoundPress } from './useBoundPress';

interface ActionButtonProps extends Omit<ButtonProps, 'onClick' | 'onKeyDown' | 'onPointerDown'> {
  onAct: (intent: BoundIntent) => void;
  /** It opens something and writes nothing, so nobody is asked whether they mean it. */
  opens?: boolean;
}

/** Every button that changes something or opens what is about one account. Dead, at the same place and size, for 500 ms after the account changed. */
export function ActionButton({ onAct, opens, ...rest }: ActionButtonProps) {
  const inert = usePanel((state) => state.inert);
  return <Button {...rest} aria-disabled={inert || undefined} {...useBoundPress<HTMLButtonElement>(onAct, opens)} />;
}
