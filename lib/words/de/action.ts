import type { Translated } from '../catalogue';
import type { action as english } from '../en/action';

export const action: Translated<typeof english> = {
  'action.escalation': 'Bei der Eskalation nachfassen',
  'action.leaving': 'Weitergeben und anrufen',
  'action.pastSla': { one: 'Das überfällige Ticket beantworten lassen', other: 'Die überfälligen Tickets beantworten lassen' },
  'action.clock': 'Vor {time} antworten',
  'action.past': 'Angeben, wie die Verlängerung ausging',
  'action.readiness': 'Die Checkliste abarbeiten',
  'action.health': 'Herausfinden, was nicht stimmt',
  'action.noHealth': 'Herausfinden, wie es ihnen geht',
  'action.contact': 'Mit ihnen sprechen',
  'action.champion': 'Champion oder Entscheider finden',
  'action.prepare': 'Mit der Checkliste beginnen',
  'action.moved': 'Das neue Datum prüfen',
  'action.why': 'Den Grund finden und einen Plan vereinbaren',
  'action.know': 'Herausfinden, wie es ihnen geht',
  'action.championLeft': 'Herausfinden, wer übernommen hat',
  'action.quiet': 'Kontakt aufnehmen',
  'action.unanswered': 'Einen anderen Weg oder jemand anderen versuchen',
  'action.usageDown': 'Fragen, was sich in der Nutzung geändert hat',
  'action.waitingOnUs': { one: 'Das Ticket beantworten, das auf uns wartet', other: 'Die Tickets beantworten, die auf uns warten' },
  'action.followUp': 'Fragen, ob es geholfen hat',
  'action.unlogged': 'Protokollieren, was Sie geantwortet haben',
  'action.silent': 'Das Konto auf den Stand bringen',
  'action.stale': 'Angeben, ob es noch so ist',
  'action.missing': 'Ausfüllen, was fehlt',
};
