import { askToNotify } from '../../platform/notify';

/** Only a page of ours can put this question, while it handles the person's press: a worker has no window to ask in. */
export const allowNotices = (): Promise<boolean> => askToNotify();
