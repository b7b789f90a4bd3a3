/** One thing after the other: the next begins when the one before is settled (DL8). */
export interface Turns<Item> {
  push(item: Item): void;
  /** Waiting or being worked on. */
  unfinishedCount(): number;
  /** Drops what has not begun. */
  clear(): void;
}

/** `work` must not reject. `onDone` is called after each. */
export function createTurns<Item>(work: (item: Item) => Promise<void>, onDone: () => void): Turns<Item> {
  const queue: Item[] = [];
  let isWorking = false;
  let isBusy = false;

  async function run(): Promise<void> {
    isWorking = true;
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      isBusy = true;
      await work(item);
      isBusy = false;
      onDone();
    }
    isWorking = false;
  }

  return {
    push(item) {
      queue.push(item);
      if (!isWorking) {
        void run();
      }
    },
    unfinishedCount: () => queue.length + (isBusy ? 1 : 0),
    clear() {
      queue.length = 0;
    },
  };
}
