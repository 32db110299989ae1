import { SetByCompany } from '@/components/ui/SetByCompany';
import type { Workspace } from '@/lib/domain/desk/settings';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { AddForm } from './AddForm';
import { useSettingAction } from './context';
import { Region } from './Region';
import { RemovableList } from './RemovableList';

export function Workspaces({ workspaces }: { workspaces: Workspace[] }) {
  const adding = useSettingAction('workspaces.allowed');
  const removing = useSettingAction();
  const approve = async (address: string) => say('settings.approved', { address: (await send('workspace.approve', { address })).address });
  const remove = (address: string) =>
    removing.change(async () => {
      await send('workspace.remove', { address });
      return say('settings.workspaceRemoved', { address });
    });
  return (
    <Region title={say('settings.workspaces')} about={say('settings.workspacesAbout')}>
      <AddForm
        label={say('settings.workspaceAddress')}
        hint={say('settings.workspaceHint')}
        button={say('settings.approve')}
        action={adding}
        add={approve}
      />
      <Failure error={removing.error} />
      <RemovableList
        empty={say(adding.byCompany ? 'settings.noneAllowed' : 'settings.noWorkspace')}
        locked={removing.locked}
        onRemove={(address) => void remove(address)}
        lines={workspaces.map(({ address, by }) => ({
          key: address,
          remove: by === 'user' ? say('settings.remove', { name: address }) : undefined,
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
