import { X } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import { IconButton } from '@/components/ui/IconButton';
import { BY_HAND, type Mark, replaced, withoutMark } from '@/lib/domain/capture/marks';
import { ruleWords } from '@/lib/domain/escalation/words';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import styles from './Editor.module.css';

import type { Editor } from './use-editor';

const KINDS = { box: 'draw.box', arrow: 'draw.arrow', text: 'draw.text', number: 'draw.number' } as const satisfies Record<
  Exclude<Mark['kind'], 'hide'>,
  TextKey
>;

const nameOf = (mark: Mark): string => {
  if (mark.kind === 'hide') return say('draw.hidden', { what: ruleWords(mark.rule ?? BY_HAND) });
  return mark.kind === 'number' ? say('draw.numbered', { n: mark.n }) : say(KINDS[mark.kind]);
};

/** Everything that was put on the picture, to be chosen or taken away without a mouse. */
export function Marks({ editor }: { editor: Editor }) {
  const { edit, chosen } = editor;
  if (edit.marks.length === 0 && !edit.crop) return <p className={styles.soft}>{say('draw.noMarks')}</p>;
  return (
    <ul className={styles.marks} aria-label={say('draw.marks')}>
      {edit.crop && (
        <li className={styles.mark}>
          <span className={styles.name}>{say('draw.cut')}</span>
          <IconButton icon={X} label={say('draw.uncut')} onClick={() => editor.change({ marks: edit.marks })} />
        </li>
      )}
      {edit.marks.map((mark) => (
        <li key={mark.id} className={cx(styles.mark, mark.id === chosen && styles.chosen)}>
          <button type="button" className={styles.name} aria-pressed={mark.id === chosen} onClick={() => editor.choose(mark.id)}>
            {nameOf(mark)}
          </button>
          {mark.kind === 'text' && (
            <input
              autoComplete="off"
              className={field.field}
              aria-label={say('draw.words')}
              maxLength={200}
              value={mark.text}
              onChange={({ target }) => editor.change(replaced(edit, { ...mark, text: target.value }), { same: true, chosen: mark.id })}
            />
          )}
          <IconButton
            icon={X}
            label={say('draw.remove', { what: nameOf(mark) })}
            onClick={() => editor.change(withoutMark(edit, mark.id))}
          />
        </li>
      ))}
    </ul>
  );
}
