/**
 * Names that pages give to their parts: tags, classes, attributes. They are what changes when a host changes, so a diagnostic
 * keeps them; a name that holds an id, or is no plain name, is kept out. Words of the page are kept out by `lib/hosts/censor.ts`.
 */
const NAME = /^[A-Za-z_][\w-]{0,47}$/;
/** Letters with up to three digits behind them, as in `highlights2`, or something too short to be an id. */
const PART = /^([A-Za-z]{1,24}\d{0,3}|[A-Za-z\d]{0,6})$/;
const ID = /\d{4}/;

/** Parts of a name as its author wrote them: `dataTestId`, `data-test-id` and `data_test_id` are three words. */
export const partsOf = (name: string): string[] => name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);

export function isSafeName(name: string): boolean {
  return NAME.test(name) && !ID.test(name) && name.split(/[-_]+/).every((part) => PART.test(part));
}
