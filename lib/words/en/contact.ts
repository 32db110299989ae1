/** When we last spoke. */
export const contact = {
  'contact.twoWay': 'Last two-way {when}',
  'contact.noTwoWay': 'No two-way contact recorded',
  'contact.outreach': 'Last outreach {when}',
  'contact.unanswered': 'Last outreach {when}, {noAnswer}',
  'contact.noAnswer': 'no answer',
  'contact.nextStep': 'Next step: {step}',
} as const;
