const SEASONS = ['Spring', 'Summer', 'Winter'];

/** v31.0 (Summer '14) to v66.0 (Spring '26), three a year. */
export const versions = Array.from({ length: 36 }, (_, n) => {
  const number = 31 + n;
  const season = SEASONS[(n + 1) % 3];
  const year = 14 + Math.floor((n + 2) / 3);
  return { label: `${season} '${year}`, url: `/services/data/v${number}.0`, version: `${number}.0` };
});
