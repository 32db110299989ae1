import { createContext, useContext } from 'react';
import type { PolicyKey } from '@/lib/domain/policy/policy-schema';
import { type Action, useAction } from '../data/use-action';

interface SettingsTools {
  reload: () => void;
  /** Puts a sentence into the page's one status line. */
  tell: (sentence: string) => void;
  /** Nothing may be changed here, e.g. after a newer version wrote the data. */
  locked: boolean;
  /** Keys the company decided; their controls are locked. */
  decided: readonly PolicyKey[];
}

export const SettingsContext = createContext<SettingsTools>({ reload: () => undefined, tell: () => undefined, locked: false, decided: [] });

export interface SettingAction extends Action {
  locked: boolean;
  /** The lock is the company's, so the control says so. */
  byCompany: boolean;
  /** Runs a change, reads the settings again, and says the sentence that the change answered with. */
  change: (command: () => Promise<string>) => Promise<boolean>;
}

/** `key`: the policy key that takes the control out of the user's hands. */
export function useSettingAction(key?: PolicyKey): SettingAction {
  const { reload, tell, locked, decided } = useContext(SettingsContext);
  const byCompany = key !== undefined && decided.includes(key);
  const action = useAction();
  const change = (command: () => Promise<string>) =>
    action.run(async () => {
      tell('');
      const sentence = await command();
      // What has nothing to say does not take the words of another press that came meanwhile.
      if (sentence) tell(sentence);
      reload();
    });
  return { ...action, locked: locked || byCompany, byCompany, change };
}
