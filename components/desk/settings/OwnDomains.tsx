import { send } from '@/lib/messaging/client';
import { Failure } from '../shell/Failure';
import { AddForm } from './AddForm';
import { useSettingAction } from './context';
import { Region } from './Region';
import { RemovableList } from './RemovableList';

const ABOUT = 'People who write from these domains are colleagues. They are never matched as customers.';

export function OwnDomains({ domains }: { domains: string[] }) {
  const adding = useSettingAction();
  const removing = useSettingAction();
  const add = async (domain: string) => `${(await send('own-domain.add', { domain })).domain} is treated as your own company.`;
  const remove = (domain: string) =>
    removing.change(async () => {
      await send('own-domain.remove', { domain });
      return `${domain} may be matched as a customer again.`;
    });
  return (
    <Region title="Your company's domains" about={ABOUT}>
      <AddForm label="Company domain" hint="yourcompany.com" button="Add" action={adding} add={add} />
      <Failure error={removing.error} />
      <RemovableList
        empty="No domain added yet."
        locked={removing.locked}
        onRemove={(domain) => void remove(domain)}
        lines={domains.map((domain) => ({ key: domain, remove: `Remove ${domain}`, text: <bdi>{domain}</bdi> }))}
      />
    </Region>
  );
}
