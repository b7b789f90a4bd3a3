/**
 * Tables of words and numbers in arrays that stand in a file as they are used: reading them makes no object for each entry.
 * Each is written once, from all that is in it, and then only asked. Places of entries are found by number, at the first
 * free one from their own on; at least half of them are free.
 */
import { pieceHash } from "./pieces.ts";

/** Words by number, each once, in the order in which they were first named. */
export interface FlatNames {
  /** All words, one after the other. */
  readonly text: string;
  /** Where each word begins; it ends where the next one begins. */
  readonly starts: Int32Array;
  /** Numbers of words, from 1, each in its place by its letters; 0 is free. */
  readonly slots: Int32Array;
}

/** Values from zero on by two numbers, in threes: the first and one, the second, the value. A first number of 0 is free. */
export type FlatPairs = Int32Array;

/** Lists of numbers, each different one once. */
export interface FlatLists {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

const NONE = -1;
const PAIR = 3;

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function pairHash(owner: number, key: number): number {
  return spread(Math.imul(Math.imul(owner, 0x9e3779b1) ^ key, 0x85ebca6b));
}

function roomFor(count: number): number {
  let room = 4;
  while (room < 2 * count) room *= 2;
  return room;
}

export interface Names {
  /** -1 of a word that is not among them. */
  numberOf(word: string): number;
  wordOf(number: number): string;
}

/** Throws on what cannot be one. */
export function openNames({ text, starts, slots }: FlatNames): Names {
  const mask = slots.length - 1;
  check((slots.length & mask) === 0 && 2 * (starts.length - 1) <= slots.length && starts.at(-1) === text.length);
  return {
    numberOf(word) {
      const { length } = word;
      for (let place = spread(pieceHash(word)) & mask; ; place = (place + 1) & mask) {
        const number = (slots[place] ?? 0) - 1;
        if (number < 0) return NONE;
        const start = starts[number] ?? 0;
        if ((starts[number + 1] ?? 0) - start === length && text.startsWith(word, start)) return number;
      }
    },
    wordOf: (number) => text.slice(starts[number], starts[number + 1]),
  };
}

/** The value of two numbers; -1 where there is none. */
export type FindPair = (owner: number, key: number) => number;

export function openPairs(pairs: FlatPairs): FindPair {
  const mask = pairs.length / PAIR - 1;
  check(Number.isInteger(mask) && mask > 0 && ((mask + 1) & mask) === 0);
  return (owner, key) => {
    for (let place = pairHash(owner, key) & mask; ; place = (place + 1) & mask) {
      const found = pairs[PAIR * place] ?? 0;
      if (found === 0) return NONE;
      if (found === owner + 1 && pairs[PAIR * place + 1] === key) return pairs[PAIR * place + 2] ?? NONE;
    }
  };
}

/** A list by its number; it is made when it is first asked for. */
export type ListAt = (number: number) => readonly number[];

export function openLists({ starts, items }: FlatLists): ListAt {
  check(starts.at(-1) === items.length);
  return lazily(starts.length - 1, (number) => [...items.subarray(starts[number], starts[number + 1])]);
}

/** Each item is made when it is first asked for. */
export function lazily<Item>(count: number, make: (number: number) => Item): (number: number) => Item {
  const made: (Item | undefined)[] = [];
  made.length = count;
  return (number) => {
    const known = made[number];
    if (known !== undefined) return known;
    const item = make(number);
    made[number] = item;
    return item;
  };
}

export function check(isRight: boolean): void {
  if (!isRight) throw new Error("no tables of a bot");
}

export interface NamesWriter {
  numberOf(word: string): number;
  written(): FlatNames;
}

export function writeNames(): NamesWriter {
  const numbers = new Map<string, number>();
  return {
    numberOf(word) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    },
    written() {
      const starts = new Int32Array(numbers.size + 1);
      const slots = new Int32Array(roomFor(numbers.size));
      const mask = slots.length - 1;
      for (const [word, number] of numbers) {
        starts[number + 1] = (starts[number] ?? 0) + word.length;
        let place = spread(pieceHash(word)) & mask;
        while (slots[place] !== 0) place = (place + 1) & mask;
        slots[place] = number + 1;
      }
      return { text: [...numbers.keys()].join(""), starts, slots };
    },
  };
}

export function writePairs(all: readonly (readonly [owner: number, key: number, value: number])[]): FlatPairs {
  const room = roomFor(all.length);
  const pairs = new Int32Array(PAIR * room);
  for (const [owner, key, value] of all) {
    let place = pairHash(owner, key) & (room - 1);
    while (pairs[PAIR * place] !== 0) place = (place + 1) & (room - 1);
    pairs.set([owner + 1, key, value], PAIR * place);
  }
  return pairs;
}

export interface ListsWriter {
  numberOf(list: readonly number[]): number;
  written(): FlatLists;
}

export function writeLists(): ListsWriter {
  const numbers = new Map<string, number>();
  const lists: (readonly number[])[] = [];
  return {
    numberOf(list) {
      const name = list.join();
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, lists.length);
      return lists.push(list) - 1;
    },
    written() {
      const starts = new Int32Array(lists.length + 1);
      for (const [number, list] of lists.entries()) starts[number + 1] = (starts[number] ?? 0) + list.length;
      return { starts, items: Int32Array.from(lists.flat()) };
    },
  };
}
