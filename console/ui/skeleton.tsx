import { useEffect, useState } from "preact/hooks";

/** Nothing for 300 ms, then grey shapes (UX 3.11): a fast answer never flashes. */
export function Skeleton({ rows, label }: { readonly rows: number; readonly label: string }) {
  const isShown = useLater(300);
  if (!isShown) {
    return null;
  }
  return (
    <div class="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} class="skeleton-row" aria-hidden="true">
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}

export function useLater(delayMs: number): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), delayMs);
    return () => clearTimeout(timer);
  }, [delayMs]);
  return isLate;
}
