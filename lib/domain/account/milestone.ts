import type { IsoDate } from '../account';

/** Something that a customer is to reach, and when they did. */
export interface Milestone {
  id: string;
  name: string;
  due?: IsoDate;
  reachedOn?: IsoDate;
}
