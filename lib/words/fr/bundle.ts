import type { Translated } from '../catalogue';
import type { bundle as english } from '../en/bundle';

export const bundle: Translated<typeof english> = {
  'bundle.foreignLink':
    'Personne ne l’a signé, et un modèle qu’il contient mène à {host}, qui n’est pas une adresse de votre entreprise. Faites-le signer, ou ajoutez le domaine dans les paramètres.',
  'bundle.place': 'Ligne {line}, colonne {column}\u202f: {what}',
  'bundle.badJson': 'ce n’est pas du JSON.',
  'bundle.tooDeep': 'les crochets sont imbriqués sur plus de {most} niveaux.',
  'bundle.twice': '«\u202f{field}\u202f» y figure deux fois.',
  'bundle.forbiddenName': '«\u202f{field}\u202f» ne peut pas être un nom.',
  'bundle.unknownField': 'cette version ne connaît pas «\u202f{field}\u202f».',
  'bundle.missingField': '«\u202f{field}\u202f» manque.',
  'bundle.badValue': 'valeur attendue pour «\u202f{field}\u202f»\u202f: {wanted}.',
  'bundle.tooMuchAsked':
    'à partir d’ici, toutes les conditions et tous les déclencheurs du fichier posent plus de {most} questions sur chaque compte. Posez-en moins ou retirez quelque chose.',
  'bundle.whole': 'tout le fichier',
  'bundle.text': 'un texte',
  'bundle.number': 'un nombre',
  'bundle.wholeNumber': 'un nombre entier',
  'bundle.yesNo': 'true ou false',
  'bundle.list': 'une liste',
  'bundle.group': 'un groupe entre accolades',
  'bundle.atLeast': 'au moins {least}',
  'bundle.atMost': 'au plus {most}',
  'bundle.oneOf': 'l’une de\u202f: {values}',
  'bundle.other': 'conforme à la description du fichier',
  'bundle.tooBig': 'Le fichier dépasse 5 Mo.',
  'bundle.notText': 'Ce qui a été signé n’est pas du texte UTF-8.',
  'bundle.badBase64': '«\u202fpayload\u202f» n’est pas du Base64.',
  'bundle.unknownKey': 'Il est signé avec la clé {key}, à laquelle votre entreprise ne se fie pas.',
  'bundle.revoked': 'Il est signé avec la clé {key}, que votre entreprise a retirée.',
  'bundle.badSignature':
    'Sa signature ne correspond pas\u202f: il a été modifié après la signature de {name}, ou n’a pas été signé avec cette clé.',
  'bundle.unsigned': 'Il n’est pas signé, et votre entreprise n’accepte que des fichiers signés.',
  'bundle.fewSignatures': 'Il est signé avec {has} des {least} clés que votre entreprise demande.',
  'bundle.belowLeast': 'Son numéro de série {serial} est inférieur à {least}, le plus petit que votre entreprise accepte.',
  'bundle.older':
    'Son numéro de série {serial} n’est pas supérieur à {last}, déjà en vigueur ici. Pour revenir en arrière, signez l’ancien contenu avec un nouveau numéro.',
  'bundle.early': 'Il vaut à partir du {day}, donc pas encore.',
  'bundle.otherAudience': 'Il est destiné à {names}, et rien de cela n’est un espace de travail ou un domaine à vous.',
  'bundle.vouched': 'clé {id}, garantie par {name}',
};
