/** Dutch. */
import type { FactTexts } from "../texts.ts";

export const dutch: FactTexts = {
  "lookup.asked": "Ik zoek het op in je account. Een ogenblik.",
  "lookup.failed": "Ik kan je gegevens nu niet inzien. Een collega kijkt er samen met je naar.",
  "payouts.none": "Ik zie geen uitbetaling in je account. Je aanvragen staan onder Opnemen.",
  "payout.requested": "Je uitbetaling van {amount} via {method} is aangevraagd. De controle is nog niet begonnen.",
  "payout.requested.by":
    "Je uitbetaling van {amount} via {method} is aangevraagd. We verwachten dat die er uiterlijk {date} is.",
  "payout.checking": "Je uitbetaling van {amount} via {method} wordt gecontroleerd.",
  "payout.checking.by":
    "Je uitbetaling van {amount} via {method} wordt gecontroleerd. We verwachten dat die er uiterlijk {date} is.",
  "payout.approved": "Je uitbetaling van {amount} via {method} is goedgekeurd en wordt verstuurd.",
  "payout.approved.by":
    "Je uitbetaling van {amount} via {method} is goedgekeurd. We verwachten dat die er uiterlijk {date} is.",
  "payout.sent":
    "Je uitbetaling van {amount} via {method} is verstuurd. Je bank of wallet bepaalt nu hoe snel het gaat.",
  "payout.sent.by":
    "Je uitbetaling van {amount} via {method} is verstuurd. We verwachten dat die er uiterlijk {date} is.",
  "payout.paid": "Je uitbetaling van {amount} via {method} is afgerond.",
  "payout.late":
    "Je uitbetaling van {amount} via {method} duurt langer dan de bedoeling is. Een collega zoekt uit waarom.",
  "payout.declined":
    "Je uitbetaling van {amount} via {method} is afgewezen. Een collega legt uit waarom en wat je kunt doen.",
  "payout.on_hold":
    "Je uitbetaling van {amount} via {method} wordt vastgehouden. Een collega legt uit waarom en wat je kunt doen.",
  "documents.none": "We vragen op dit moment geen documenten van je.",
  "documents.missing": "We hebben nog een document van je nodig. Je kunt het uploaden op je verificatiepagina.",
  "documents.checking": "Je document is binnen en wordt gecontroleerd. Je hoeft nu niets te doen.",
  "documents.approved": "Je documenten zijn goedgekeurd.",
  "documents.late":
    "De controle van je document duurt langer dan de bedoeling is. Een collega kijkt er samen met je naar.",
  "documents.person": "Je document kon niet worden goedgekeurd. Een collega vertelt je wat er nodig is.",
  "documents.blurry": "Je document was niet leesbaar, omdat de foto niet scherp is. Upload een scherpere foto.",
  "documents.expired": "Je document is verlopen. Upload een document dat nog geldig is.",
  "documents.cut_off": "Op de foto ontbreekt een deel van je document. Upload een foto met alle vier de hoeken.",
  "documents.wrong_document":
    "Dit was niet het document dat we nodig hebben. Op je verificatiepagina staat welk document het moet zijn.",
  "documents.name_differs":
    "De naam op je document is anders dan de naam in je account. Upload een document op dezelfde naam.",
  "bonuses.none": "Ik zie geen actieve bonus in je account.",
  "bonus.active": "Voor {name} heb je {wagered} van {total} ingezet.",
  "bonus.active.until": "Voor {name} heb je {wagered} van {total} ingezet. De bonus loopt tot {date}.",
  "deposits.none": "Ik zie geen storting in je account.",
  "deposit.done": "Je storting van {amount} via {method} op {date} staat op je account.",
  "deposit.pending": "Je storting van {amount} via {method} wordt nog verwerkt.",
  "deposit.late":
    "Je storting van {amount} via {method} duurt langer dan de bedoeling is. Een collega zoekt uit waarom.",
  "deposit.failed":
    "Je storting van {amount} via {method} is niet gelukt. Een collega legt uit wat er met het geld is gebeurd.",
  "deposit.person": "Een collega bekijkt je storting van {amount} via {method} samen met je.",
  "balance.now": "Je saldo is {amount}.",
  "balance.part": "Je saldo is {amount}. Daarvan kun je nu {withdrawable} opnemen.",
  "balance.person": "Ik kan je saldo nu niet zien. Een collega kijkt er samen met je naar.",
  "account.open": "Je account is open. Ik zie niets dat het tegenhoudt.",
  "account.blocked": "Je account staat stil door een controle. Ik mag je de reden niet zeggen. Een collega helpt je.",
  "account.closed": "Je account is gesloten. Een collega helpt je.",
  "account.excluded": "Je account is uitgesloten van spelen. Dat blijft zo. Een collega is er voor je.",
  "account.person": "Een collega bekijkt je account samen met je.",
  "rounds.none": "Ik zie geen recente ronde in je account.",
  "round.finished": "Je laatste ronde was {game} op {date}, kenmerk {id}. Inzet {stake}, uitbetaald {win}.",
  "round.person":
    "Je laatste ronde was {game} op {date}, kenmerk {id}. Die is niet afgerond. Een collega zoekt uit waarom.",
};
