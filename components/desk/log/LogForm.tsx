import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import { Rich } from '@/components/ui/Rich';
import { addDays, todayIso } from '@/lib/domain/dates';
import type { AppError } from '@/lib/domain/errors';
import type { AccountChoice } from '@/lib/domain/panel/view';
import type { Asked } from '@/lib/domain/touchpoint/offer';
import { TOUCH_TYPES, type TouchpointType } from '@/lib/domain/touchpoint/touchpoint';
import { TYPE_WORDS } from '@/lib/domain/touchpoint/type-words';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { toFailure } from '../data/failure';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import { type Answer, AskFirst } from './AskFirst';
import styles from './Log.module.css';
import { STEPS, type Step } from './words';

const DAYS: Partial<Record<Step, number>> = { soon: 3, week: 7 };

/** What was typed: it outlasts the choice of another account. */
export interface LogDraft {
  type: TouchpointType;
  text: string;
  next: Step;
}

export const EMPTY_DRAFT: LogDraft = { type: 'call', text: '', next: 'unsaid' };

interface LogFormProps {
  account: AccountChoice;
  draft: LogDraft;
  onDraft: (draft: LogDraft) => void;
  onChange: () => void;
  onLogged: (touchId: string) => void;
}

/** What it was about, and what comes next. Ctrl+Enter logs from the text as well. */
export function LogForm({ account: { accountId, name }, draft, onDraft, onChange, onLogged }: LogFormProps) {
  const { type, text, next } = draft;
  const [system, setSystem] = useState<string>();
  const [asked, ask] = useState<Asked>();
  // One command however often its button is pressed: the worker knows it again.
  const commandId = useRef(crypto.randomUUID());
  const { busy, error, run } = useAction();
  const [refused, setRefused] = useState<AppError>();

  useEffect(() => {
    send('log.target', { accountId, type }).then(
      (target) => {
        setSystem(target.system);
        setRefused(undefined);
      },
      (thrown) => setRefused(toFailure(thrown)),
    );
  }, [accountId, type]);

  const log = (answer?: Answer) =>
    void run(async () => {
      const { confirm, askCapture } = answer ? {} : await send('log.target', { accountId, type });
      if (confirm || askCapture) return ask({ confirm, askCapture });
      const days = DAYS[next];
      const step = next === 'none' ? null : days === undefined ? undefined : { due: addDays(todayIso(), days) };
      const { touchId } = await send('log.write', {
        commandId: commandId.current,
        accountId,
        type,
        text,
        ...(step !== undefined && { step }),
        ...answer,
      });
      onLogged(touchId);
    });

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim()) log();
  }

  return (
    <div className={styles.form}>
      <p className={styles.chosen}>
        <span>
          <Rich text="logBox.chosen" values={{ name: <bdi>{name}</bdi> }} />
        </span>
        <Button size="small" look="link" onClick={onChange}>
          {say('logBox.change')}
        </Button>
      </p>
      <label className={styles.label}>
        {say('touchpointTypes.label')}
        <select
          className={field.field}
          value={type}
          onChange={({ target }) => {
            onDraft({ ...draft, type: TOUCH_TYPES.find((one) => one === target.value) ?? 'call' });
            // Where it goes, and what is asked before, may be another matter now.
            ask(undefined);
          }}
        >
          {TOUCH_TYPES.map((one) => (
            <option key={one} value={one}>
              {say(TYPE_WORDS[one])}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.label}>
        {say('logBox.what')}
        <textarea
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the account was chosen a moment ago, and this is what comes next, 2026-11-28
          autoFocus
          rows={3}
          maxLength={4000}
          placeholder={say('logBox.whatHint')}
          className={field.field}
          value={text}
          onChange={(event) => onDraft({ ...draft, text: event.target.value })}
          onKeyDown={onKeyDown}
        />
      </label>
      <label className={styles.label}>
        {say('logBox.next')}
        <select className={field.field} value={next} onChange={({ target }) => onDraft({ ...draft, next: target.value as Step })}>
          {(Object.keys(STEPS) as Step[]).map((one) => (
            <option key={one} value={one}>
              {say(STEPS[one])}
            </option>
          ))}
        </select>
      </label>
      {asked ? (
        <AskFirst account={name} asked={asked} busy={busy} onAnswer={log} onCancel={() => ask(undefined)} />
      ) : (
        <div className={styles.buttons}>
          <Button look="primary" size="main" disabled={busy || !text.trim()} onClick={() => log()}>
            {say('logBox.log')}
          </Button>
          {system && <span className={styles.soft}>{say('logBox.to', { system })}</span>}
        </div>
      )}
      <Failure error={error ?? refused} />
    </div>
  );
}
