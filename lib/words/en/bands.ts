/** How an account is, in words. */
export const bands = {
  'bands.healthy': 'Healthy',
  'bands.atRisk': 'At risk',
  'bands.critical': 'Critical',
  'bands.unknown': 'No health data',
} as const;
