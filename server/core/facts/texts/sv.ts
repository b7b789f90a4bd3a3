/** Swedish. */
import type { FactTexts } from "../texts.ts";

export const swedish: FactTexts = {
  "lookup.asked": "Jag tittar i ditt konto. Ett ögonblick.",
  "lookup.failed": "Jag kan inte se dina uppgifter just nu. En kollega tittar på det tillsammans med dig.",
  "payouts.none": "Jag ser inget uttag på ditt konto. Dina uttag finns under Uttag.",
  "payout.requested": "Ditt uttag på {amount} via {method} är begärt. Kontrollen har inte börjat än.",
  "payout.requested.by": "Ditt uttag på {amount} via {method} är begärt. Det väntas senast {date}.",
  "payout.checking": "Ditt uttag på {amount} via {method} kontrolleras.",
  "payout.checking.by": "Ditt uttag på {amount} via {method} kontrolleras. Det väntas senast {date}.",
  "payout.approved": "Ditt uttag på {amount} via {method} är godkänt och kommer att skickas.",
  "payout.approved.by": "Ditt uttag på {amount} via {method} är godkänt. Det väntas senast {date}.",
  "payout.sent": "Ditt uttag på {amount} via {method} är skickat. Nu beror tiden på din bank eller plånbok.",
  "payout.sent.by": "Ditt uttag på {amount} via {method} är skickat. Det väntas senast {date}.",
  "payout.paid": "Ditt uttag på {amount} via {method} är utbetalt.",
  "payout.late": "Ditt uttag på {amount} via {method} tar längre tid än det ska. En kollega tar reda på varför.",
  "payout.declined": "Ditt uttag på {amount} via {method} har nekats. En kollega förklarar varför och vad du kan göra.",
  "payout.on_hold":
    "Ditt uttag på {amount} via {method} har stoppats. En kollega förklarar varför och vad du kan göra.",
  "documents.none": "Just nu behöver vi inga dokument från dig.",
  "documents.missing": "Vi behöver fortfarande ett dokument från dig. Du kan ladda upp det på din verifieringssida.",
  "documents.checking": "Ditt dokument har kommit fram och kontrolleras. Du behöver inte göra något nu.",
  "documents.approved": "Dina dokument är godkända.",
  "documents.late":
    "Kontrollen av ditt dokument tar längre tid än den ska. En kollega tittar på det tillsammans med dig.",
  "documents.person": "Ditt dokument kunde inte godkännas. En kollega berättar vad som behövs.",
  "documents.blurry": "Ditt dokument gick inte att läsa, eftersom bilden inte är skarp. Ladda upp en skarpare bild.",
  "documents.expired": "Ditt dokument har gått ut. Ladda upp ett som fortfarande gäller.",
  "documents.cut_off": "En del av ditt dokument saknas på bilden. Ladda upp en bild där alla fyra hörn syns.",
  "documents.wrong_document": "Det var inte det dokument vi behöver. På din verifieringssida står vilket det ska vara.",
  "documents.name_differs":
    "Namnet på ditt dokument stämmer inte med namnet på ditt konto. Ladda upp ett i samma namn.",
  "bonuses.none": "Jag ser ingen aktiv bonus på ditt konto.",
  "bonus.active": "För {name} har du omsatt {wagered} av {total}.",
  "bonus.active.until": "För {name} har du omsatt {wagered} av {total}. Bonusen gäller till {date}.",
};
