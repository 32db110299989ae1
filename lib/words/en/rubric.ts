/** What a complete packet has. */
export const rubric = {
  'rubric.steps': 'what happens, and at least two steps to reproduce it',
  'rubric.artifacts': 'evidence: a picture, a log or a recording',
  'rubric.environment': 'browser and operating system',
  'rubric.impact': 'ARR or decision date, and who is affected',
  'rubric.severity': 'a severity, with a reason where it differs from the suggested one',
  'rubric.contacts': 'somebody to speak with at the customer',
  'rubric.title': 'a title',
  'rubric.expected': 'what should happen',
  'rubric.ask': 'what is asked',
  'rubric.account': 'the account',
  'rubric.words': 'the customer’s words',
} as const;
