import type { Translated } from '../catalogue';
import type { templateCheck as english } from '../en/templateCheck';

export const templateCheck: Translated<typeof english> = {
  'templateCheck.noList': 'Les modèles sont une liste.',
  'templateCheck.tooMany': 'Plus de {most} modèles.',
  'templateCheck.twice': '{template} : cet identifiant figure deux fois.',
  'templateCheck.slotTwice': '{template} : l’emplacement {slot} est déclaré deux fois.',
  'templateCheck.noApproval': '{template} : approuvé, mais par qui et quel texte, cela manque.',
  'templateCheck.noSubject': '{template} : un e-mail a besoin d’un objet.',
  'templateCheck.needlessSubject': '{template} : seul un e-mail a un objet.',
  'templateCheck.unknownField': '{template} : le champ {what} n’existe pas.',
  'templateCheck.unknownSlot': '{template} : aucun emplacement {what} n’est déclaré pour le texte personnel.',
  'templateCheck.unknownFilter': '{template} : la mise en forme {what} n’existe pas. Il y a : short, weekday, rounded.',
  'templateCheck.unknownTag':
    '{template} : {what} n’est pas utilisable. Seuls le sont les champs, les emplacements personnels et « if » sur un tel emplacement.',
  'templateCheck.looseMarks': '{template} : accolades isolées près de {what}',
  'templateCheck.openIf': '{template} : « if » et « endif » ne vont pas par paires.',
  'templateCheck.unusedSlot': '{template} : l’emplacement {slot} ne figure pas dans le texte.',
  'templateCheck.value': '{template} : {what} manque ou n’est pas conforme.',
  'templateCheck.unknownName': '{template} : {what} n’est pas connu.',
};
