import { createContext, useContext } from 'react';
import { type Action, useAction } from '../data/use-action';

interface SettingsTools {
  reload: () => void;
  /** Puts a sentence into the page's one status line. */
  say: (sentence: string) => void;
  /** Nothing may be changed here, e.g. after a newer version wrote the data. */
  locked: boolean;
}

export const SettingsContext = createContext<SettingsTools>({ reload: () => undefined, say: () => undefined, locked: false });

export interface SettingAction extends Action {
  locked: boolean;
  /** Runs a change, reads the settings again, and says the sentence that the change answered with. */
  change: (command: () => Promise<string>) => Promise<boolean>;
}

export function useSettingAction(): SettingAction {
  const { reload, say, locked } = useContext(SettingsContext);
  const action = useAction();
  const change = (command: () => Promise<string>) =>
    action.run(async () => {
      say('');
      const sentence = await command();
      say(sentence);
      reload();
    });
  return { ...action, locked, change };
}
