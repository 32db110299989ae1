/** What is wrong with a definition that somebody wrote. Names in it are the file's own. */
export const playbookCheck = {
  'playbookCheck.noList': 'Playbooks must be a list.',
  'playbookCheck.tooMany': 'There are more than {most} playbooks.',
  'playbookCheck.tooLarge': 'The playbooks are too large or too deeply nested.',
  'playbookCheck.twice': 'Two playbooks have the id “{id}”.',
  'playbookCheck.unknown': 'Playbook “{playbook}”: there is no field “{field}”.',
  'playbookCheck.condition':
    'Playbook “{playbook}”: “where” asks about a field that does not exist, or compares it in a way that is not possible.',
  'playbookCheck.value': 'Playbook “{playbook}”: “{field}” is missing or has a value that is not possible.',
  'playbookCheck.stepTwice': 'Playbook “{playbook}”: two steps have the id “{step}”.',
  'playbookCheck.noStep': 'Playbook “{playbook}”: a step or stop refers to “{step}”, which does not exist.',
  'playbookCheck.noTemplate': 'Playbook “{playbook}”: step “{step}” is written with the template “{template}”, which does not exist.',
  'playbookCheck.cycle': 'Playbook “{playbook}”: these steps wait for each other: {steps}.',
  'playbookCheck.offset': 'Playbook “{playbook}”: step “{step}” is more than {most} working days away.',
  'playbookCheck.coolDown': 'Playbook “{playbook}”: the cool-down must be 0 to {most} days.',
  'playbookCheck.everyBand': 'Playbook “{playbook}” would begin on every account: it names every health band.',
  'playbookCheck.everyAccount':
    'Playbook “{playbook}” would begin on every account: in its trigger “{trigger}”, “{field}” must be at least {least}.',
  'playbookCheck.tooFar': 'Playbook “{playbook}”: in its trigger “{trigger}”, “{field}” must be at most {most}.',
} as const;
