/** Waiting for something observed, with a deadline; never for time to pass. */
export interface Observed {
  /** Calls the listener after every change. Returns the function that ends it. */
  subscribe(listener: () => void): () => void;
}

/** Generous: a busy machine is no failure, and who waits goes on at once. */
const WITHIN_MS = 20_000;

/** Looks after every change until `look` gives something other than null, undefined and false. */
export function until<Value>(
  what: string,
  observed: Observed,
  look: () => Value | null | undefined | false,
  withinMs: number = WITHIN_MS,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    let end: () => void = () => undefined;
    let isOver = false;
    const finish = (settle: () => void) => {
      isOver = true;
      clearTimeout(timer);
      end();
      settle();
    };
    const see = () => {
      if (isOver) return;
      try {
        const value = look();
        if (value !== null && value !== undefined && value !== false) finish(() => resolve(value));
      } catch (error) {
        finish(() => reject(error));
      }
    };
    const timer = setTimeout(
      () => finish(() => reject(new Error(`not seen within ${withinMs} ms: ${what}`))),
      withinMs,
    );
    end = observed.subscribe(see);
    if (isOver) end();
    else see();
  });
}

/** For what tells nobody that it changed, such as another process: looks every 10 ms. */
export async function poll<Value>(
  what: string,
  look: () => Promise<Value | null | false>,
  withinMs: number = WITHIN_MS,
): Promise<Value> {
  const endAt = performance.now() + withinMs;
  for (;;) {
    const value = await look();
    if (value !== null && value !== false) return value;
    if (performance.now() > endAt) throw new Error(`not seen within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
