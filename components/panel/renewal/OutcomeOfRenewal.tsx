import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { formatMoney } from '@/lib/domain/money';
import type { Contract } from '@/lib/domain/renewal/contract';
import { isSettled } from '@/lib/domain/renewal/terms';
import { say } from '@/lib/words/say';
import { useCanAct } from '../intent/useCanAct';
import lines from '../parts/lines.module.css';
import { useOpenForm } from '../state/forms';
import { OutcomeFields, outcomeForm } from './OutcomeFields';
import styles from './Renewal.module.css';
import { reasonWords } from './words';

/** How it came out, with what it is worth and why; what is signed or lost without these asks for them. */
export function OutcomeOfRenewal({ accountId, contract }: { accountId: string; contract: Contract }) {
  const { state, outcome } = contract;
  const may = useCanAct();
  const [open, setOpen] = useOpenForm(accountId, outcomeForm(contract));
  const pressed = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const ended = state === 'signed' || state === 'lost';
  const known = [
    state === 'lost' && outcome?.amount && say('renewal.lostSum', { amount: formatMoney(outcome.amount) }),
    outcome?.reason && reasonWords(outcome.reason),
  ];
  const missing = ended ? missingOf(contract) : undefined;

  function begin() {
    pressed.current = true;
    setOpen(true);
  }

  function close() {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  }

  return (
    <>
      {known.some(Boolean) && <p className={lines.soft}>{known.filter(Boolean).join(' · ')}</p>}
      {missing && <p className={lines.warn}>{say(missing)}</p>}
      {may && !open && state !== 'auto-renewed' && (
        <div className={styles.folded}>
          <Button ref={button} look="link" size="small" aria-expanded={false} onClick={begin}>
            {say(isSettled(state) || state === 'verbal' ? 'renewal.change' : 'renewal.set')}
          </Button>
        </div>
      )}
      {may && open && <OutcomeFields accountId={accountId} contract={contract} focus={pressed.current} onClose={close} />}
    </>
  );
}

/** The amount of what is signed may be the source's. */
function missingOf({ state, outcome, renewed }: Contract) {
  const amount = outcome?.amount ?? (state === 'signed' ? renewed : undefined);
  if (!amount && !outcome?.reason) return 'renewal.incomplete';
  if (!outcome?.reason) return 'renewal.noReason';
  return amount ? undefined : 'renewal.noAmount';
}
