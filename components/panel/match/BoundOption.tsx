import type { AccountChoice } from '@/lib/domain/panel/view';
import type { BoundIntent } from '../intent/bound';
import { useBoundPress } from '../intent/useBoundPress';
import { type Found, SearchOption } from './SearchOption';

interface BoundOptionProps extends Found {
  onChoose: (intent: BoundIntent, choice: AccountChoice) => void;
}

/** One account, chosen for the page that was in front as the press began. */
export function BoundOption({ onChoose, ...found }: BoundOptionProps) {
  const press = useBoundPress<HTMLDivElement>((intent) => onChoose(intent, found.choice));
  return <SearchOption {...found} {...press} />;
}
