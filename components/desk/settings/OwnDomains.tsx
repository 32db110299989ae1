import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { AddForm } from './AddForm';
import { useSettingAction } from './context';
import { Region } from './Region';
import { RemovableList } from './RemovableList';

export function OwnDomains({ domains }: { domains: string[] }) {
  const adding = useSettingAction();
  const removing = useSettingAction();
  const add = async (domain: string) => say('settings.domainAdded', { domain: (await send('own-domain.add', { domain })).domain });
  const remove = (domain: string) =>
    removing.change(async () => {
      await send('own-domain.remove', { domain });
      return say('settings.domainRemoved', { domain });
    });
  return (
    <Region title={say('settings.domains')} about={say('settings.domainsAbout')}>
      <AddForm label={say('settings.domain')} hint={say('settings.domainHint')} button={say('settings.add')} action={adding} add={add} />
      <Failure error={removing.error} />
      <RemovableList
        empty={say('settings.noDomain')}
        locked={removing.locked}
        onRemove={(domain) => void remove(domain)}
        lines={domains.map((domain) => ({ key: domain, remove: say('settings.remove', { name: domain }), text: <bdi>{domain}</bdi> }))}
      />
    </Region>
  );
}
