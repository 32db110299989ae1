import { askForEveryPage } from '../../platform/picture';

/** Only a page of ours can put this question, while it handles the person's press. */
export const allowPages = (): Promise<boolean> => askForEveryPage();
