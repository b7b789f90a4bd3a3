/** French. */
import type { FactTexts } from "../texts.ts";

export const french: FactTexts = {
  "lookup.asked": "Je regarde dans votre compte. Un instant, s’il vous plaît.",
  "lookup.failed": "Je ne peux pas voir vos données pour le moment. Un conseiller va regarder avec vous.",
  "payouts.none": "Je ne vois aucun retrait dans votre compte. Vos demandes se trouvent dans la rubrique Retrait.",
  "payout.requested": "Votre retrait de {amount} par {method} est demandé. La vérification n’a pas encore commencé.",
  "payout.requested.by": "Votre retrait de {amount} par {method} est demandé. Il est attendu au plus tard le {date}.",
  "payout.checking": "Votre retrait de {amount} par {method} est en cours de vérification.",
  "payout.checking.by":
    "Votre retrait de {amount} par {method} est en cours de vérification. Il est attendu au plus tard le {date}.",
  "payout.approved": "Votre retrait de {amount} par {method} est accepté et va être envoyé.",
  "payout.approved.by": "Votre retrait de {amount} par {method} est accepté. Il est attendu au plus tard le {date}.",
  "payout.sent":
    "Votre retrait de {amount} par {method} est envoyé. Le délai dépend maintenant de votre banque ou portefeuille.",
  "payout.sent.by": "Votre retrait de {amount} par {method} est envoyé. Il est attendu au plus tard le {date}.",
  "payout.paid": "Votre retrait de {amount} par {method} est payé.",
  "payout.late":
    "Votre retrait de {amount} par {method} prend plus de temps que prévu. Un conseiller va chercher pourquoi.",
  "payout.declined":
    "Votre retrait de {amount} par {method} a été refusé. Un conseiller vous explique pourquoi et ce que vous pouvez faire.",
  "payout.on_hold":
    "Votre retrait de {amount} par {method} est bloqué. Un conseiller vous explique pourquoi et ce que vous pouvez faire.",
  "documents.none": "Aucun document ne vous est demandé pour le moment.",
  "documents.missing": "Il nous manque encore un document. Vous pouvez l’envoyer depuis votre page de vérification.",
  "documents.checking":
    "Votre document est arrivé et il est en cours de vérification. Vous n’avez rien à faire pour le moment.",
  "documents.approved": "Vos documents sont acceptés.",
  "documents.late":
    "La vérification de votre document prend plus de temps que prévu. Un conseiller va regarder avec vous.",
  "documents.person": "Votre document n’a pas pu être accepté. Un conseiller vous dira ce qu’il faut.",
  "documents.blurry": "Votre document est illisible, car la photo n’est pas nette. Merci d’en envoyer une plus nette.",
  "documents.expired": "Votre document a expiré. Merci d’en envoyer un qui est encore valable.",
  "documents.cut_off":
    "Une partie de votre document manque sur la photo. Merci d’en envoyer une avec les quatre coins.",
  "documents.wrong_document": "Ce n’était pas le document demandé. Votre page de vérification indique lequel il faut.",
  "documents.name_differs":
    "Le nom sur votre document n’est pas celui de votre compte. Merci d’en envoyer un au même nom.",
  "bonuses.none": "Je ne vois aucun bonus actif dans votre compte.",
  "bonus.active": "Pour {name}, vous avez misé {wagered} sur {total}.",
  "bonus.active.until": "Pour {name}, vous avez misé {wagered} sur {total}. Le bonus se termine le {date}.",
  "deposits.none": "Je ne vois aucun dépôt sur votre compte.",
  "deposit.done": "Votre dépôt de {amount} par {method} du {date} est sur votre compte.",
  "deposit.pending": "Votre dépôt de {amount} par {method} est encore en cours.",
  "deposit.late":
    "Votre dépôt de {amount} par {method} prend plus de temps que prévu. Un collègue va chercher pourquoi.",
  "deposit.failed": "Votre dépôt de {amount} par {method} n'a pas abouti. Un collègue vous expliquera où est l'argent.",
  "deposit.person": "Un collègue va regarder votre dépôt de {amount} par {method} avec vous.",
  "balance.now": "Votre solde est de {amount}.",
  "balance.part": "Votre solde est de {amount}. Vous pouvez en retirer {withdrawable} maintenant.",
  "balance.person": "Je ne peux pas voir votre solde pour le moment. Un collègue va le regarder avec vous.",
  "account.open": "Votre compte est ouvert. Je ne vois rien qui le bloque.",
  "account.blocked":
    "Votre compte est suspendu pour une vérification. Je ne peux pas en dire la raison. Un collègue va vous aider.",
  "account.closed": "Votre compte est fermé. Un collègue va vous aider.",
  "account.excluded": "Votre compte est exclu du jeu. Cela reste ainsi. Un collègue est là pour vous.",
  "account.person": "Un collègue va regarder votre compte avec vous.",
  "rounds.none": "Je ne vois aucune partie récente sur votre compte.",
  "round.finished": "Votre dernière partie était {game} le {date}, référence {id}. Mise {stake}, payé {win}.",
  "round.person":
    "Votre dernière partie était {game} le {date}, référence {id}. Elle n'est pas réglée. Un collègue va chercher pourquoi.",
};
