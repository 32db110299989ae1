/** Where it was seen. */
export const environment = {
  'environment.browser': 'Browser',
  'environment.os': 'Operating system',
  'environment.language': 'Language',
  'environment.timeZone': 'Time zone',
  'environment.screen': 'Screen',
  'environment.extension': 'Sidelight',
  'environment.host': 'Page',
} as const;
