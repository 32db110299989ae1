import type { Translated } from '../catalogue';
import type { refused as english } from '../en/refused';

export const refused: Translated<typeof english> = {
  'refused.request': 'Sidelight a refusé cette demande.',
  'refused.panel': 'Ce panneau n’a pas été ouvert par Sidelight',
  'refused.noAccount': 'Ce compte n’est plus dans votre portefeuille.',
  'refused.noTask': 'Cette tâche n’est plus dans votre portefeuille.',
  'refused.noImport': 'Choisissez de nouveau le fichier.',
  'refused.importCompared':
    'Un autre import est entré dans votre portefeuille depuis la comparaison de ce fichier. La comparaison est refaite\u202f: regardez-la, puis importez de nouveau.',
  'refused.notByHand': 'Ce compte n’a pas été ajouté à la main.',
  'refused.arrNoMoney': 'L’ARR n’est pas un montant. Écrivez-le comme 84\u202f000 EUR ou {short}.',
  'refused.arrNegative': 'L’ARR est négatif. Écrivez-le comme 84\u202f000 EUR ou {short}.',
  'refused.arrTooLarge': 'L’ARR est trop grand pour être un montant. Écrivez-le comme 84\u202f000 EUR ou {short}.',
  'refused.planWithoutWords': 'Un risque demande ce qui est fait et par qui.',
  'refused.planWithoutDay': 'La prochaine étape doit avoir un jour après aujourd’hui.',
  'refused.amountNoMoney': 'Ce n’est pas un montant. Écrivez-le ainsi\u202f: 84 000 EUR.',
  'refused.amountNegative': 'Le montant est inférieur à zéro. Écrivez-le ainsi\u202f: 84 000 EUR.',
  'refused.amountTooLarge': 'Le montant est trop grand pour être un montant. Écrivez-le ainsi\u202f: 84 000 EUR.',
  'refused.unknownPin': 'Un compte qui n’est plus dans votre portefeuille',
  'refused.notAWorkspace': 'Saisissez un nom d’hôte Salesforce ou Zendesk, par exemple acme.zendesk.com, ou l’adresse d’une boîte mail.',
  'refused.workspacesAreSet': 'Votre entreprise a fixé les espaces de travail. Demandez à votre administrateur d’ajouter celui-ci.',
  'refused.siteByCompany':
    'Ce site ne fait pas partie de vos espaces de travail. C’est votre entreprise qui décide lesquels en sont\u202f: demandez à votre administrateur.',
  'refused.addressByCompany':
    '{address} ne fait pas partie de vos espaces de travail. C’est votre entreprise qui décide lesquels en sont\u202f: demandez à votre administrateur.',
  'refused.freeMail': 'N’importe qui peut avoir une boîte chez {domain}\u202f: cela ne distingue pas vos collègues de vos clients.',
  'refused.notADomain': 'Saisissez un domaine, par exemple example.com.',
  'refused.productIsOff': 'Votre entreprise a désactivé ce produit.',
  'refused.export': 'Votre entreprise n’autorise pas cet export.',
  'refused.notAnAddress': 'Saisissez l’adresse e-mail complète, par exemple ana@acme.com.',
  'refused.importIsOpen': 'Un import est en cours et mentionne peut-être cette personne. Terminez-le ou annulez-le d’abord.',
  'refused.listChanged': 'Cette liste a changé depuis sa lecture. Cliquez sur «\u202fRelire\u202f».',
  'refused.manyViews': {
    one: 'Il y a déjà {count} vue. Supprimez-en d’abord une.',
    other: 'Il y a déjà {count} vues. Supprimez-en d’abord une.',
  },
  'refused.panelLost': 'Cette page ne cesse de retirer Sidelight. Rechargez-la pour réessayer.',
  'refused.frameWrites': 'Votre entreprise n’autorise les modifications que dans le panneau latéral du navigateur, pas dans une page.',
  'refused.noWrite': 'Cela n’attend plus.',
  'refused.writeIsLeaving': 'L’envoi est en cours. Regardez de nouveau dans une minute.',
  'refused.noticesOff': 'Votre entreprise n’autorise pas les notifications.',
  'refused.noticesDenied': 'Le navigateur n’a pas autorisé les notifications. Rien n’est affiché.',
  'refused.takenBy': '{name} l’a déjà. La liste montre l’état actuel.',
  'refused.switchedOff':
    'Le navigateur a désactivé Sidelight sur {host}. Ouvrez les paramètres de Sidelight avec l’engrenage ci-dessus et appuyez sur «\u202fAutoriser\u202f».',
};
