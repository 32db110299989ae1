/** How scores, order, renewals and playbooks come about, for whoever asks on the page that shows them. */
export const reckoned = {
  'reckoned.title': 'How this is worked out',
  'reckoned.order':
    'Six classes, always in this order: what is passed on at once, what runs out before the next working day, decisions with something missing, risks and lost contact, work due, records. Inside a class: yearly amount × likelihood of a loss ÷ time left, by the weights below. What waits on the customer, has a plan with its day, is signed or decided sinks to “In hand”.',
  'reckoned.health':
    'Health is the company’s own score wherever a source keeps one. Else it is our estimate, the weighted mean of what is known, at least three of six: {signals}. Healthy begins at {healthy} of 100, at risk at {atRisk}. What is missing or old is said and never counts as good.',
  'reckoned.fall':
    'A fall of {points} points within 30 days that is more than twice the account’s usual move is a risk. Its parts add up to the change; a change of weights or sources is named and is no fall.',
  'reckoned.renewal':
    'A renewal counts down to the day it is decided: the notice day where the contract renews by itself, else its end. From {days} days before, six things must come to be there: contacts, proof of use, value, open issues, a plan against risks, and the date itself.',
  'reckoned.playbooks':
    'A playbook is offered where its reason is there, for the owner of the account, or for whoever takes one that nobody owns by beginning there; nothing begins by itself. Steps count working days from the beginning or to the decision, wait for what they depend on, and take the branch of the outcome. The same reason never begins twice, and after its end a playbook cools down.',
} as const;
