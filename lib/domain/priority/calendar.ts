import type { IsoDate } from '../account';
import { houseRules } from '../company/house-rules';
import { dayNumber, dayOf, isIsoDate } from '../dates';

/** When people work. Plain data, so that a company can set it. */
export interface BusinessCalendar {
  /** Days of the week without work, 1 is Monday. */
  weekend: readonly number[];
  holidays: readonly IsoDate[];
  /** IANA name of the zone in which days begin and end. */
  timeZone: string;
  /** Minutes after midnight. */
  opens: number;
  closes: number;
}

const HOUR = 60;

/** Where nobody said otherwise. */
export const usualCalendar = (timeZone: string): BusinessCalendar => ({
  weekend: [6, 7],
  holidays: [],
  timeZone,
  opens: 9 * HOUR,
  closes: 17 * HOUR,
});

/** With what the company set of it. `here`: the computer's zone. */
export const calendarOf = (here: string): BusinessCalendar => ({ ...usualCalendar(here), ...houseRules().calendar });

/** 1 is Monday; day 0 was a Thursday. */
const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** Counts working days of one calendar. Made once for a whole book: a question is arithmetic, whatever lies between the days. */
export class BusinessDays {
  readonly #works: readonly boolean[];
  readonly #perWeek: number;
  /** Holidays on which people would work, as day numbers in order. */
  readonly #holidays: readonly number[];

  constructor({ weekend, holidays }: BusinessCalendar) {
    // A week without a working day is a mistake, not a company: nothing would ever be due.
    const off = new Set([1, 2, 3, 4, 5, 6, 7].every((day) => weekend.includes(day)) ? [] : weekend);
    this.#works = [0, 1, 2, 3, 4, 5, 6, 7].map((day) => day > 0 && !off.has(day));
    this.#perWeek = this.#works.filter(Boolean).length;
    // A 29 February of every year is a day in some of them only.
    this.#holidays = [...new Set(holidays.filter(isIsoDate).map(dayNumber))]
      .filter((day) => this.#works[weekdayOf(day)])
      .sort((a, b) => a - b);
  }

  isWorking(date: IsoDate): boolean {
    return this.#isWorking(dayNumber(date));
  }

  /** Working days after `from`, up to and with `to`; negative when `to` is earlier: those from `to` on, before `from`. */
  between(from: IsoDate, to: IsoDate): number {
    const [a, b] = [dayNumber(from), dayNumber(to)];
    return a <= b ? this.#until(b + 1) - this.#until(a + 1) : this.#until(b) - this.#until(a);
  }

  /** The working day that many working days later, earlier for a negative count; for 0 the day itself or the next that is one. */
  add(date: IsoDate, count: number): IsoDate {
    const step = count < 0 ? -1 : 1;
    let day = dayNumber(date);
    if (count === 0) {
      while (!this.#isWorking(day)) day += 1;
      return dayOf(day);
    }
    for (let left = Math.abs(count); left > 0; ) {
      day += step;
      if (this.#isWorking(day)) left -= 1;
    }
    return dayOf(day);
  }

  #isWorking(day: number): boolean {
    return this.#works[weekdayOf(day)] === true && this.#holidays[this.#holidaysBefore(day)] !== day;
  }

  /** Working days before that day, counted from a Monday long ago. */
  #until(day: number): number {
    const monday = day - weekdayOf(day) + 1;
    let count = ((monday + 3) / 7) * this.#perWeek;
    for (let one = monday; one < day; one += 1) if (this.#works[weekdayOf(one)]) count += 1;
    return count - this.#holidaysBefore(day);
  }

  #holidaysBefore(day: number): number {
    let [low, high] = [0, this.#holidays.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#holidays[middle] as number) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
