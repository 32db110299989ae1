import { type FormEvent, useId, useState } from 'react';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import { SetByCompany } from '@/components/ui/SetByCompany';
import type { SetupView } from '@/lib/domain/company/setup';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useSettingAction } from '../settings/context';
import settings from '../settings/Settings.module.css';
import { Failure } from '../shell/Failure';
import styles from './Setup.module.css';
import { dayWords } from './words';

interface FromAddressProps {
  view: SetupView;
  busy: boolean;
  /** Called in the press itself: the browser asks the person whether the address may be reached. */
  onLook: (url: string) => void;
}

/** Where the set-up can be read from, and whether something newer is there. */
export function FromAddress({ view: { own, address, isAddressCompanys }, busy, onLook }: FromAddressProps) {
  const leaving = useSettingAction();
  const [typed, setTyped] = useState<string>();
  const id = useId();
  const url = typed ?? own?.url ?? '';
  const locked = leaving.locked || isAddressCompanys;
  const leave = () =>
    leaving.change(async () => {
      await send('setup.leave', {});
      setTyped(undefined);
      return say('setup.left');
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (url.trim() && !busy) onLook(url.trim());
  };
  return (
    <form className={settings.form} onSubmit={submit} noValidate>
      <div className={settings.labelLine}>
        <label htmlFor={id} className={settings.label}>
          {say('setup.address')}
        </label>
        {isAddressCompanys && <SetByCompany id={`${id}-company`} />}
      </div>
      <div className={settings.entry}>
        <input
          id={id}
          type="url"
          className={field.field}
          value={url}
          maxLength={2_000}
          autoComplete="off"
          spellCheck={false}
          disabled={locked}
          aria-describedby={isAddressCompanys ? `${id}-company` : undefined}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit" disabled={locked} aria-disabled={busy || !url.trim()}>
          {say('setup.look')}
        </Button>
      </div>
      {own?.waiting && <Banner tone="info">{say('setup.newer', { name: own.waiting.name, serial: String(own.waiting.serial) })}</Banner>}
      {own && (
        <div className={styles.buttons}>
          <p className={settings.words}>
            {address?.heardAt ? say('setup.followedSince', { host: address.host, day: dayWords(address.heardAt) }) : say('setup.followed')}
          </p>
          <Button look="ghost" disabled={locked} aria-disabled={leaving.busy} onClick={() => void leave()}>
            {say('setup.leave')}
          </Button>
        </div>
      )}
      <Failure error={leaving.error} />
    </form>
  );
}
