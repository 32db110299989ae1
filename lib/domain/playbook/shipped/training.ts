import type { Playbook } from '../definition';

export const training: Playbook = {
  id: 'training',
  version: 1,
  name: 'Training',
  about: 'People were let in and do not use it, or somebody asked for help to use it better.',
  triggers: [{ kind: 'task outcome', playbook: 'adoption', outcome: 'Done, follow-up needed', withinDays: 30 }, { kind: 'by hand' }],
  steps: [
    {
      id: 'need',
      title: 'Ask what people should be able to do afterwards',
      kind: 'call',
      owner: 'coordinator',
      due: { days: 2, from: 'start' },
      talk: 'Who, how many, which work of theirs, what they do today instead. A tour of functions helps nobody.',
    },
    {
      id: 'invite',
      title: 'Invite with a date and the material',
      kind: 'email',
      owner: 'coordinator',
      due: { days: 4, from: 'start' },
      after: ['need'],
    },
    {
      id: 'hold',
      title: 'Hold the training',
      kind: 'meeting',
      owner: 'coordinator',
      due: { days: 12, from: 'start' },
      after: ['invite'],
      asks: 'outcome',
    },
    {
      id: 'again',
      title: 'Offer a second date',
      kind: 'email',
      owner: 'coordinator',
      due: { days: 14, from: 'start' },
      when: { step: 'hold', outcomes: ['Could not reach', 'Done, follow-up needed'] },
    },
    {
      id: 'effect',
      title: 'See whether they use what they learned',
      kind: 'internal',
      owner: 'coordinator',
      due: { days: 30, from: 'start' },
      after: ['hold'],
    },
  ],
  stops: ['customer left'],
  coolDown: 90,
};
