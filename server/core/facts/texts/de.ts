/** German. */
import type { FactTexts } from "../texts.ts";

export const german: FactTexts = {
  "lookup.asked": "Ich sehe in deinem Konto nach. Einen Moment bitte.",
  "lookup.failed": "Ich kann deine Daten gerade nicht einsehen. Jemand aus dem Team sieht sie sich mit dir an.",
  "payouts.none": "Ich sehe keine Auszahlung in deinem Konto. Deine Anträge findest du unter Auszahlen.",
  "payout.requested": "Deine Auszahlung von {amount} per {method} ist beantragt. Die Prüfung hat noch nicht begonnen.",
  "payout.requested.by": "Deine Auszahlung von {amount} per {method} ist beantragt. Wir erwarten sie bis {date}.",
  "payout.checking": "Deine Auszahlung von {amount} per {method} wird geprüft.",
  "payout.checking.by": "Deine Auszahlung von {amount} per {method} wird geprüft. Wir erwarten sie bis {date}.",
  "payout.approved": "Deine Auszahlung von {amount} per {method} ist genehmigt und wird jetzt ausgeführt.",
  "payout.approved.by": "Deine Auszahlung von {amount} per {method} ist genehmigt. Wir erwarten sie bis {date}.",
  "payout.sent":
    "Deine Auszahlung von {amount} per {method} ist unterwegs. Wie schnell sie ankommt, bestimmt jetzt deine Bank oder Wallet.",
  "payout.sent.by": "Deine Auszahlung von {amount} per {method} ist unterwegs. Wir erwarten sie bis {date}.",
  "payout.paid": "Deine Auszahlung von {amount} per {method} ist ausgezahlt.",
  "payout.late":
    "Deine Auszahlung von {amount} per {method} dauert länger, als sie sollte. Jemand aus dem Team klärt, warum.",
  "payout.declined":
    "Deine Auszahlung von {amount} per {method} wurde abgelehnt. Jemand aus dem Team erklärt dir, warum und was du tun kannst.",
  "payout.on_hold":
    "Deine Auszahlung von {amount} per {method} wird zurückgehalten. Jemand aus dem Team erklärt dir, warum und was du tun kannst.",
  "documents.none": "Im Moment brauchen wir keine Dokumente von dir.",
  "documents.missing": "Wir brauchen noch ein Dokument von dir. Du kannst es auf deiner Verifizierungsseite hochladen.",
  "documents.checking": "Dein Dokument ist da und wird geprüft. Du musst jetzt nichts tun.",
  "documents.approved": "Deine Dokumente sind genehmigt.",
  "documents.late":
    "Die Prüfung deines Dokuments dauert länger, als sie sollte. Jemand aus dem Team sieht sie sich mit dir an.",
  "documents.person": "Dein Dokument konnte nicht genehmigt werden. Jemand aus dem Team sagt dir, was nötig ist.",
  "documents.blurry": "Dein Dokument war nicht lesbar, weil das Foto unscharf ist. Bitte lade ein schärferes hoch.",
  "documents.expired": "Dein Dokument ist abgelaufen. Bitte lade eines hoch, das noch gültig ist.",
  "documents.cut_off": "Auf dem Foto fehlt ein Teil deines Dokuments. Bitte lade eines mit allen vier Ecken hoch.",
  "documents.wrong_document":
    "Das war nicht das Dokument, das wir brauchen. Welches es sein muss, steht auf deiner Verifizierungsseite.",
  "documents.name_differs":
    "Der Name auf deinem Dokument ist anders als der in deinem Konto. Bitte lade eines mit demselben Namen hoch.",
  "bonuses.none": "Ich sehe keinen aktiven Bonus in deinem Konto.",
  "bonus.active": "Für {name} hast du {wagered} von {total} umgesetzt.",
  "bonus.active.until": "Für {name} hast du {wagered} von {total} umgesetzt. Der Bonus läuft bis {date}.",
  "deposits.none": "Ich sehe keine Einzahlung in deinem Konto.",
  "deposit.done": "Deine Einzahlung von {amount} per {method} vom {date} ist auf deinem Konto.",
  "deposit.pending": "Deine Einzahlung von {amount} per {method} wird noch bearbeitet.",
  "deposit.late":
    "Deine Einzahlung von {amount} per {method} dauert länger, als sie sollte. Ein Kollege findet heraus, warum.",
  "deposit.failed":
    "Deine Einzahlung von {amount} per {method} hat nicht geklappt. Ein Kollege erklärt, was mit dem Geld passiert ist.",
  "deposit.person": "Ein Kollege sieht sich deine Einzahlung von {amount} per {method} mit dir an.",
  "balance.now": "Dein Guthaben ist {amount}.",
  "balance.part": "Dein Guthaben ist {amount}. Davon kannst du jetzt {withdrawable} auszahlen lassen.",
  "balance.person": "Ich kann dein Guthaben gerade nicht sehen. Ein Kollege sieht es sich mit dir an.",
  "account.open": "Dein Konto ist offen. Ich sehe nichts, was es aufhält.",
  "account.blocked":
    "Dein Konto ist wegen einer Prüfung angehalten. Den Grund darf ich nicht nennen. Ein Kollege hilft dir.",
  "account.closed": "Dein Konto ist geschlossen. Ein Kollege hilft dir.",
  "account.excluded": "Dein Konto ist vom Spielen ausgeschlossen. Das bleibt so. Ein Kollege ist für dich da.",
  "account.person": "Ein Kollege sieht sich dein Konto mit dir an.",
  "rounds.none": "Ich sehe keine neue Runde in deinem Konto.",
  "round.finished": "Deine letzte Runde war {game} am {date}, Referenz {id}. Einsatz {stake}, ausgezahlt {win}.",
  "round.person":
    "Deine letzte Runde war {game} am {date}, Referenz {id}. Sie ist nicht abgerechnet. Ein Kollege findet heraus, warum.",
};
