/** What is wrong with a template, said while it is written. */
export const templateCheck = {
  'templateCheck.noList': 'Templates are a list.',
  'templateCheck.tooMany': 'More than {most} templates.',
  'templateCheck.twice': '{template}: this id stands there twice.',
  'templateCheck.slotTwice': '{template}: the place {slot} is declared twice.',
  'templateCheck.noApproval': '{template}: approved, but by whom and which text is missing.',
  'templateCheck.noSubject': '{template}: a mail needs a subject.',
  'templateCheck.needlessSubject': '{template}: only a mail has a subject.',
  'templateCheck.unknownField': '{template}: there is no field {what}.',
  'templateCheck.unknownSlot': '{template}: no place {what} is declared for what people write.',
  'templateCheck.unknownFilter': '{template}: there is no way of writing called {what}. There are: short, weekday, rounded.',
  'templateCheck.unknownTag': '{template}: {what} cannot be used. Only fields, places for own words, and “if” about such a place can.',
  'templateCheck.looseMarks': '{template}: braces without their partner near {what}',
  'templateCheck.openIf': '{template}: “if” and “endif” do not pair up.',
  'templateCheck.unusedSlot': '{template}: the place {slot} does not occur in the text.',
  'templateCheck.value': '{template}: {what} is missing or not as it must be.',
  'templateCheck.unknownName': '{template}: {what} is not known.',
} as const;
