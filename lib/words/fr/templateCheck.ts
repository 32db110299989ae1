import type { Translated } from '../catalogue';
import type { templateCheck as english } from '../en/templateCheck';

export const templateCheck: Translated<typeof english> = {
  'templateCheck.noList': 'Les modèles sont une liste.',
  'templateCheck.tooMany': 'Plus de {most} modèles.',
  'templateCheck.twice': '{template}\u202f: cet identifiant figure deux fois.',
  'templateCheck.slotTwice': '{template}\u202f: l’emplacement {slot} est déclaré deux fois.',
  'templateCheck.noApproval': '{template}\u202f: approuvé, mais par qui et quel texte, cela manque.',
  'templateCheck.noSubject': '{template}\u202f: un e-mail a besoin d’un objet.',
  'templateCheck.needlessSubject': '{template}\u202f: seul un e-mail a un objet.',
  'templateCheck.unknownField': '{template}\u202f: le champ {what} n’existe pas.',
  'templateCheck.unknownSlot': '{template}\u202f: aucun emplacement {what} n’est déclaré pour le texte personnel.',
  'templateCheck.unknownFilter': '{template}\u202f: la mise en forme {what} n’existe pas. Il y a\u202f: short, weekday, rounded.',
  'templateCheck.unknownTag':
    '{template}\u202f: {what} n’est pas utilisable. Seuls le sont les champs, les emplacements personnels et «\u202fif\u202f» sur un tel emplacement.',
  'templateCheck.looseMarks': '{template}\u202f: accolades isolées près de {what}',
  'templateCheck.openIf': '{template}\u202f: «\u202fif\u202f» et «\u202fendif\u202f» ne vont pas par paires.',
  'templateCheck.unusedSlot': '{template}\u202f: l’emplacement {slot} ne figure pas dans le texte.',
  'templateCheck.value': '{template}\u202f: {what} manque ou n’est pas conforme.',
  'templateCheck.unknownName': '{template}\u202f: {what} n’est pas connu.',
  'templateCheck.fieldId': 'Minuscules, chiffres et traits d’union, en commençant par une lettre ou un chiffre.',
  'templateCheck.fieldName': 'Donnez-lui un nom de 80 caractères au plus, sur une ligne.',
  'templateCheck.fieldPurpose': 'Dites-le en 300 caractères au plus, sur une ligne.',
  'templateCheck.fieldOwner': 'Dites en 120 caractères au plus qui répond de ce texte.',
  'templateCheck.fieldStages': '12 phases au plus, de 60 caractères chacune au plus.',
  'templateCheck.fieldSteps': 'Écrivez chaque étape comme playbook/étape, par exemple onboarding/welcome. Il peut y en avoir 20.',
  'templateCheck.fieldSlots':
    '12 emplacements au plus\u202f: un nom court de 30 lettres au plus, puis ce que c’est en 80 caractères au plus.',
  'templateCheck.fieldExpires': 'Ce jour n’existe pas dans le calendrier.',
  'templateCheck.fieldReplyDays': 'Un nombre entier de 1 à 60, ou rien.',
  'templateCheck.fieldSubject': 'Écrivez un objet de 200 caractères au plus.',
  'templateCheck.fieldBody': 'Écrivez le texte, 8\u202f000 caractères au plus.',
  'templateCheck.fieldPlain': '8\u202f000 caractères au plus, sans caractères de contrôle.',
};
