import { askForCookies } from '../../platform/cookies';

/** Only a page of ours can put this question, while it handles the person's press: a worker has no window to ask in. */
export const allowCookies = (): Promise<boolean> => askForCookies();
