import { PanelLeft, PanelRight, PanelRightOpen } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import type { DockMode, DockSide } from '@/lib/domain/panel/dock';
import { say } from '@/lib/words/say';
import { useDisclosure } from '../parts/Disclosure';
import { toggle, usePanel } from '../state/store';
import styles from './DockMenu.module.css';
import { changeDock, moveToSide } from './docking';

const modes = (): Record<Exclude<DockMode, 'side'>, string> => ({
  push: say('dock.push'),
  overlay: say('dock.overlay'),
  rail: say('dock.rail'),
});
const sides = (): Record<DockSide, string> => ({ left: say('dock.left'), right: say('dock.right') });
const NAME = 'docking';

/** Where the panel lies in pages of this product. */
export function DockMenu() {
  const dock = usePanel((state) => state.dock);
  const { open, button, content } = useDisclosure(NAME);
  const menu = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!open) return;
    const pressed = ({ target }: Event) => menu.current?.contains(target as Node) || toggle(NAME, false);
    document.addEventListener('pointerdown', pressed);
    return () => document.removeEventListener('pointerdown', pressed);
  }, [open]);

  if (!dock) return null;
  return (
    <div ref={menu} className={styles.menu}>
      <IconButton icon={dock.side === 'left' ? PanelLeft : PanelRight} label={say('dock.title')} {...button} />
      {open && (
        <div {...content} className={styles.content}>
          <Choice name="place" label={say('dock.place')} choices={modes()} value={dock.mode} onChoose={(mode) => changeDock({ mode })} />
          <Choice name="side" label={say('dock.side')} choices={sides()} value={dock.side} onChoose={(side) => changeDock({ side })} />
          {dock.opensSide ? (
            <Button size="small" icon={PanelRightOpen} onClick={moveToSide}>
              {say('side.panel')}
            </Button>
          ) : (
            <p className={styles.hint}>{say('side.byToolbar')}</p>
          )}
        </div>
      )}
    </div>
  );
}

interface ChoiceProps<V extends string> {
  name: string;
  label: string;
  choices: Record<V, string>;
  value: string;
  onChoose: (value: V) => void;
}

function Choice<V extends string>({ name, label, choices, value, onChoose }: ChoiceProps<V>) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {(Object.keys(choices) as V[]).map((choice) => (
        <label key={choice} className={styles.option}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onChoose(choice)} />
          {choices[choice]}
        </label>
      ))}
    </fieldset>
  );
}
