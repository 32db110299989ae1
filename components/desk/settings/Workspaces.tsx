import { SetByCompany } from '@/components/ui/SetByCompany';
import type { Workspace } from '@/lib/domain/desk';
import { send } from '@/lib/messaging/client';
import { Failure } from '../shell/Failure';
import { AddForm } from './AddForm';
import { useSettingAction } from './context';
import { Region } from './Region';
import { RemovableList } from './RemovableList';

const ABOUT =
  'Your own Salesforce orgs, Zendesk subdomains and mailboxes. Anywhere else the panel only shows what is stored here: it looks nothing up and writes nothing. Anybody can open a Zendesk or Salesforce address, so only you or your company can say which ones are yours.';

export function Workspaces({ workspaces }: { workspaces: Workspace[] }) {
  const adding = useSettingAction('workspaces.allowed');
  const removing = useSettingAction();
  const approve = async (address: string) => `${(await send('workspace.approve', { address })).address} is approved.`;
  const remove = (address: string) =>
    removing.change(async () => {
      await send('workspace.remove', { address });
      return `${address} is no longer one of your workspaces.`;
    });
  return (
    <Region title="Workspaces" about={ABOUT}>
      <AddForm label="Workspace address" hint="acme.zendesk.com or you@acme.com" button="Approve" action={adding} add={approve} />
      <Failure error={removing.error} />
      <RemovableList
        empty={adding.byCompany ? 'Your company allows no workspace.' : 'No workspace approved yet.'}
        locked={removing.locked}
        onRemove={(address) => void remove(address)}
        lines={workspaces.map(({ address, by }) => ({
          key: address,
          remove: by === 'user' ? `Remove ${address}` : undefined,
          text: (
            <>
              <bdi>{address}</bdi> {by === 'policy' && <SetByCompany />}
            </>
          ),
        }))}
      />
    </Region>
  );
}
