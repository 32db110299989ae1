import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { outdatedWords } from '@/lib/domain/bundle/outdated';
import type { SetupView } from '@/lib/domain/company/setup';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useSettingAction } from '../settings/context';
import { Region } from '../settings/Region';
import settings from '../settings/Settings.module.css';
import { Failure } from '../shell/Failure';
import { Facts } from './Facts';
import styles from './Setup.module.css';
import { cameWords } from './words';

/** What holds here, from whom, and what is wrong with it. */
export function InForce({ view }: { view: SetupView }) {
  const { inForce, stopped, trouble, address, isCompanys } = view;
  const { busy, error, locked, change } = useSettingAction();
  const stop = () =>
    change(async () => {
      await send('setup.stop', {});
      return say('setup.stoppedUsing');
    });
  return (
    <Region title={say('setup.inForce')} about={say('setup.inForceAbout')}>
      {inForce && inForce.signers.length === 0 && <Banner tone="warn">{say('setup.unsigned')}</Banner>}
      {inForce?.outdated && <Banner tone="warn">{outdatedWords(inForce.outdated)}</Banner>}
      {stopped && <Banner tone="warn">{say('setup.stopped', { name: stopped.name })}</Banner>}
      {trouble && <Banner tone="warn">{say('setup.refused', { message: trouble.message })}</Banner>}
      {address?.error && <Banner tone="warn">{say('setup.addressFailed', { host: address.host, message: address.error })}</Banner>}
      {inForce ? (
        <Facts facts={inForce} came={cameWords(inForce.from, inForce.at)} />
      ) : (
        <p className={settings.empty}>{say('setup.none')}</p>
      )}
      {inForce && inForce.limits.length > 0 && <p className={settings.words}>{say('setup.limits', { keys: inForce.limits.join(', ') })}</p>}
      {inForce && isCompanys && <p className={settings.words}>{say('setup.companys')}</p>}
      {inForce && !isCompanys && (
        <div className={styles.buttons}>
          <Button disabled={locked} aria-disabled={busy} onClick={() => void stop()}>
            {say('setup.stop')}
          </Button>
        </div>
      )}
      <Failure error={error} />
    </Region>
  );
}
