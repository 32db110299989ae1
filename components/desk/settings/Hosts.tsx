import type { CompanyPolicy, SettingsView } from '@/lib/domain/desk/settings';
import { PRODUCT_NAMES } from '@/lib/domain/host/products';
import type { HostId } from '@/lib/domain/place';
import { send } from '@/lib/messaging/client';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { useSettingAction } from './context';
import { Region } from './Region';
import styles from './Settings.module.css';
import { SwitchLine } from './SwitchLine';

const PLACES = {
  salesforce: 'settingsHosts.salesforce',
  zendesk: 'settingsHosts.zendesk',
  gmail: 'settingsHosts.gmail',
} as const satisfies Record<HostId, TextKey>;

export function Hosts({ hosts, company }: { hosts: SettingsView['hosts']; company: CompanyPolicy }) {
  const { error, locked, change } = useSettingAction();
  const set = (host: HostId, enabled: boolean) =>
    change(async () => {
      await send('host.set', { host, enabled });
      return say(enabled ? 'settingsHosts.on' : 'settingsHosts.off', { host: PRODUCT_NAMES[host] });
    });
  return (
    <Region title={say('settingsHosts.title')} about={say('settingsHosts.about')}>
      <Failure error={error} />
      <ul className={styles.list}>
        {(Object.keys(PRODUCT_NAMES) as HostId[]).map((host) => (
          <SwitchLine
            key={host}
            name={PRODUCT_NAMES[host]}
            about={say(PLACES[host])}
            checked={hosts[host]}
            disabled={locked}
            byCompany={company.policy['hosts.disabled'].includes(host)}
            set={(enabled) => void set(host, enabled)}
          />
        ))}
      </ul>
    </Region>
  );
}
