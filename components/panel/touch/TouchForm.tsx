import { Plus } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import { editOf } from '@/lib/domain/touchpoint/edit';
import type { LoggedTouch } from '@/lib/domain/touchpoint/logged';
import { SENTIMENTS, TOUCH_OUTCOMES, TOUCH_TYPES } from '@/lib/domain/touchpoint/touchpoint';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import { saveTouch } from './commands';
import { forgetTouch, writeTouch } from './drafts';
import { PromiseFields } from './PromiseFields';
import { Select } from './Select';
import { useTouch } from './state';
import styles from './TouchForm.module.css';
import { MOODS, OUTCOMES, TYPES } from './words';

/** Longest summary, and most promises, that the worker takes. */
const SUMMARY_MAX = 4000;
const MOST_PROMISES = 10;

/** Completes a touchpoint. What is typed stays with it until it is saved. */
export function TouchForm({ logged: { id, accountId, touch } }: { logged: LoggedTouch }) {
  const edit = useTouch((state) => state.drafts[id]) ?? editOf(touch);
  const { promises } = edit;
  const change = (part: Partial<typeof edit>) => writeTouch(accountId, id, { ...edit, ...part });

  return (
    <fieldset aria-label={say('touchEdit.form')} className={styles.form}>
      <Select
        label={say('touchTypes.label')}
        value={edit.type}
        options={TOUCH_TYPES}
        words={TYPES}
        onChange={(type) => type && change({ type })}
      />
      <Select
        label={say('touchEdit.sentiment')}
        value={edit.sentiment}
        options={SENTIMENTS}
        words={MOODS}
        none={say('touchEdit.unsaid')}
        onChange={(sentiment) => change({ sentiment })}
      />
      <Select
        label={say('touchEdit.outcome')}
        value={edit.outcome}
        options={TOUCH_OUTCOMES}
        words={OUTCOMES}
        wide
        none={say('touchEdit.unsaid')}
        onChange={(outcome) => change({ outcome })}
      />
      <label className={cx(styles.label, styles.wide)}>
        {say('touchEdit.summary')}
        <textarea
          autoComplete="off"
          className={field.field}
          rows={2}
          maxLength={SUMMARY_MAX}
          placeholder={say('touchEdit.summaryHint')}
          value={edit.summary ?? ''}
          onChange={(event) => change({ summary: event.target.value })}
        />
      </label>
      <label className={cx(styles.check, styles.wide)}>
        <input
          type="checkbox"
          checked={edit.leaving ?? false}
          onChange={(event) => change({ leaving: event.target.checked || undefined })}
        />
        {say('touchEdit.leaving')}
      </label>
      {promises.map((promise, index) => (
        <PromiseFields
          key={index}
          number={index + 1}
          promise={promise}
          onChange={(changed) => change({ promises: changed ? promises.with(index, changed) : promises.toSpliced(index, 1) })}
        />
      ))}
      {promises.length < MOST_PROMISES && (
        <div className={styles.wide}>
          <Button size="small" look="ghost" icon={Plus} onClick={() => change({ promises: [...promises, { by: 'us', text: '' }] })}>
            {say('touchEdit.add')}
          </Button>
        </div>
      )}
      <div className={cx(styles.buttons, styles.wide)}>
        <Button size="small" onClick={() => forgetTouch(accountId, id)}>
          {say('controls.cancel')}
        </Button>
        <ActionButton size="small" look="primary" aria-label={say('touchEdit.forSummary')} onAct={(intent) => saveTouch(intent, id, edit)}>
          {say('controls.save')}
        </ActionButton>
      </div>
    </fieldset>
  );
}
