import type { Priority } from "../../shared/vocabulary.ts";
import { useLocale } from "../locale.ts";

/** Crisis is filled, Urgent is amber, normal has no chip (UX 3.1). */
export function UrgencyChip({ priority }: { readonly priority: Priority }) {
  const { t } = useLocale();
  return priority === "normal" ? null : <span class={`chip ${priority}`}>{t(`priority.${priority}`)}</span>;
}
