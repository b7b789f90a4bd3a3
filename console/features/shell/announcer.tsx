import { useScreen } from "../../desk.ts";

/** One polite and one assertive region, there before first use; text only, never history. */
export function Announcer() {
  const { text, isUrgent, number } = useScreen((screen) => screen.announcement);
  return (
    <div class="hidden-text">
      <div role="status">{isUrgent ? null : <span key={number}>{text}</span>}</div>
      <div role="alert">{isUrgent ? <span key={number}>{text}</span> : null}</div>
    </div>
  );
}
