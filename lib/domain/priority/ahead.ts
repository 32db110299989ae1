import type { IsoDate } from '../account';

/** One pending task of the whole book. */
export interface TodayRow {
  accountId: string;
  accountName: string;
  sample: boolean;
  taskId: string;
  title: string;
  playbook?: string;
  due: IsoDate;
}

/** Tasks that come in the next days; `more`: these are not all of them. */
export interface AheadView {
  rows: TodayRow[];
  more: boolean;
}
