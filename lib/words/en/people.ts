/** Who is who there; roles in the field’s standard words. */
export const people = {
  'people.left': 'Left',
  'people.economicBuyer': 'economic buyer',
  'people.champion': 'champion',
  'people.technicalAdmin': 'technical admin',
  'people.endUser': 'end user',
  'people.security': 'it/security',
  'people.procurement': 'procurement/billing',
} as const;
