/** What is asked of the tables of a bot: Map and Set answer it, tables that are read as they stand in a file (flat.ts), and layers. */

export interface WordSet {
  has(word: string): boolean;
}

export interface Lookup<Key, Value> {
  get(key: Key): Value | undefined;
}

/** A table that still grows; Map is one. */
export interface GrowingLookup<Key, Value> extends Lookup<Key, Value> {
  set(key: Key, value: Value): unknown;
}

/** Set is one. */
export interface GrowingSet extends WordSet {
  add(word: string): unknown;
}

/** A list of which nobody asks for a place below zero; Array is one. */
export interface List<Item> {
  readonly length: number;
  at(place: number): Item | undefined;
}

export interface GrowingList<Item> extends List<Item> {
  push(item: Item): unknown;
}

/** What is set goes to `own` and hides what `base` has; `base` stays as it is. */
export function layeredLookup<Key, Value>(
  base: Lookup<Key, Value>,
  own: Map<Key, Value> = new Map(),
): GrowingLookup<Key, Value> {
  return {
    get: (key) => own.get(key) ?? base.get(key),
    set: (key, value) => own.set(key, value),
  };
}

/** What is added here is in the set beside what `base` has; `base` stays as it is. */
export function layeredSet(base: WordSet): GrowingSet {
  const own = new Set<string>();
  return {
    has: (word) => own.has(word) || base.has(word),
    add: (word) => own.add(word),
  };
}

/** What is pushed comes after all of `base`, which stays as it is. */
export function layeredList<Item>(base: List<Item>): GrowingList<Item> {
  const { length } = base;
  const own: Item[] = [];
  return {
    get length() {
      return length + own.length;
    },
    at: (place) => (place < length ? base.at(place) : own[place - length]),
    push: (item) => own.push(item),
  };
}
