import type { Contact, HelplineCard } from "../../../shared/protocol-events.ts";
import { useLocale } from "../../locale.ts";

/** The contacts the player was shown, as text: an agent reads them aloud, nobody dials from here. */
export function Helplines({ card }: { readonly card: HelplineCard }) {
  const { t } = useLocale();
  const first = card.type === "crisis" ? card.crisis : card.gambling;
  const second = card.type === "crisis" ? card.gambling : card.crisis;
  return (
    <div class="helplines">
      <h3>{t(`helplines.${card.type}`)}</h3>
      <ul>
        {[...first, ...second].map((contact) => (
          <li key={`${contact.name}/${contact.dial}`}>
            <bdi>{contact.name}</bdi> <bdi class="number">{contact.number}</bdi> <small>{factsOf(contact, t)}</small>
          </li>
        ))}
        <li>
          {t("helplines.emergency")} <bdi class="number">{card.emergency}</bdi>
        </li>
      </ul>
    </div>
  );
}

function factsOf(contact: Contact, t: ReturnType<typeof useLocale>["t"]): string {
  return [contact.isAlwaysOpen ? t("helplines.always") : "", contact.isFree ? t("helplines.free") : ""]
    .filter((fact) => fact !== "")
    .join(", ");
}
