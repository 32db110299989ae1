import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { AddForm } from './AddForm';
import { useSettingAction } from './context';
import { Region } from './Region';
import { RemovableList } from './RemovableList';

/** Whose mail and tickets are never logged: what the person lists, besides what the company does. */
export function NeverLog({ rules }: { rules: string[] }) {
  const adding = useSettingAction();
  const removing = useSettingAction();
  const add = async (rule: string) => say('neverLog.added', { rule: (await send('never-log.add', { rule })).rule });
  const remove = (rule: string) =>
    removing.change(async () => {
      await send('never-log.remove', { rule });
      return say('neverLog.removed', { rule });
    });
  return (
    <Region title={say('neverLog.title')} about={say('neverLog.about')}>
      <AddForm label={say('neverLog.rule')} hint={say('neverLog.hint')} button={say('settings.add')} action={adding} add={add} />
      <Failure error={removing.error} />
      <RemovableList
        empty={say('neverLog.none')}
        locked={removing.locked}
        onRemove={(rule) => void remove(rule)}
        lines={rules.map((rule) => ({ key: rule, remove: say('settings.remove', { name: rule }), text: <bdi>{rule}</bdi> }))}
      />
    </Region>
  );
}
