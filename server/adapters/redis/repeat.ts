/** Runs now and then, one run after the other; what fails is tried again at its next turn. Returns the function that ends it. */
export function repeat(everyMs: number, run: () => Promise<unknown>): () => void {
  let isRunning = false;
  const timer = setInterval(() => {
    if (!isRunning) {
      isRunning = true;
      run()
        .catch(() => undefined)
        .finally(() => {
          isRunning = false;
        });
    }
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
