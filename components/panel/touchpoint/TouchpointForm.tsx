import { Plus } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import { editOf } from '@/lib/domain/touchpoint/edit';
import type { LoggedTouchpoint } from '@/lib/domain/touchpoint/logged';
import { SENTIMENTS, TOUCH_OUTCOMES, TOUCH_TYPES } from '@/lib/domain/touchpoint/touchpoint';
import { TYPE_WORDS } from '@/lib/domain/touchpoint/type-words';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import { saveTouchpoint } from './commands';
import { forgetTouchpoint, writeTouchpoint } from './drafts';
import { PromiseFields } from './PromiseFields';
import { Select } from './Select';
import { useTouchpoint } from './state';
import styles from './TouchpointForm.module.css';
import { MOODS, OUTCOMES } from './words';

/** Longest summary, and most promises, that the worker takes. */
const SUMMARY_MAX = 4000;
const MOST_PROMISES = 10;

/** Completes a touchpoint. What is typed stays with it until it is saved. */
export function TouchpointForm({ logged: { id, accountId, touch } }: { logged: LoggedTouchpoint }) {
  const edit = useTouchpoint((state) => state.drafts[id]) ?? editOf(touch);
  const { promises } = edit;
  const change = (part: Partial<typeof edit>) => writeTouchpoint(accountId, id, { ...edit, ...part });

  return (
    <fieldset aria-label={say('touchpointEdit.form')} className={styles.form}>
      <Select
        label={say('touchpointTypes.label')}
        value={edit.type}
        options={TOUCH_TYPES}
        words={TYPE_WORDS}
        onChange={(type) => type && change({ type })}
      />
      <Select
        label={say('touchpointEdit.sentiment')}
        value={edit.sentiment}
        options={SENTIMENTS}
        words={MOODS}
        none={say('touchpointEdit.unsaid')}
        onChange={(sentiment) => change({ sentiment })}
      />
      <Select
        label={say('touchpointEdit.outcome')}
        value={edit.outcome}
        options={TOUCH_OUTCOMES}
        words={OUTCOMES}
        wide
        none={say('touchpointEdit.unsaid')}
        onChange={(outcome) => change({ outcome })}
      />
      <label className={cx(styles.label, styles.wide)}>
        {say('touchpointEdit.summary')}
        <textarea
          autoComplete="off"
          className={field.field}
          rows={2}
          maxLength={SUMMARY_MAX}
          placeholder={say('touchpointEdit.summaryHint')}
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
        {say('touchpointEdit.leaving')}
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
            {say('touchpointEdit.add')}
          </Button>
        </div>
      )}
      <div className={cx(styles.buttons, styles.wide)}>
        <Button size="small" onClick={() => forgetTouchpoint(accountId, id)}>
          {say('controls.cancel')}
        </Button>
        <ActionButton
          size="small"
          look="primary"
          aria-label={say('touchpointEdit.forSummary')}
          onAct={(intent) => saveTouchpoint(intent, id, edit)}
        >
          {say('controls.save')}
        </ActionButton>
      </div>
    </fieldset>
  );
}
