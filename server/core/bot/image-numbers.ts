/** Numbers one after the other, and names that stand among them as numbers. */

export interface NumberWriter {
  /** A whole number of 32 bits; throws on any other. */
  int(value: number): void;
  ints(values: readonly number[]): void;
  name(value: string): void;
  nameList(values: Iterable<string>): void;
  numbers(): Int32Array;
  names(): string;
}

/** Throws where there is nothing to read. */
export interface NumberReader {
  isAtEnd(): boolean;
  int(): number;
  ints(): number[];
  name(): string;
  nameList(): string[];
}

/** So many of what `read` gives. Lists that grow take room for many more, and nearly all of these have one item or two. */
export function listOf<Item>(count: number, read: () => Item): Item[] {
  if (count === 0) return [];
  if (count === 1) return [read()];
  if (count === 2) return [read(), read()];
  if (count === 3) return [read(), read(), read()];
  const out = new Array<Item>(count);
  for (let index = 0; index < count; index++) out[index] = read();
  return out;
}

const SEPARATOR = "\n";

export function createWriter(): NumberWriter {
  const numbers: number[] = [];
  const places = new Map<string, number>();
  const int = (value: number) => {
    if ((value | 0) !== value) throw new Error(`${value} is no whole number of 32 bits`);
    numbers.push(value);
  };
  const name = (value: string) => {
    if (value.includes(SEPARATOR)) throw new Error(`a name of more than one line: ${value}`);
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    int(place);
  };
  return {
    int,
    name,
    ints(values) {
      int(values.length);
      for (const value of values) int(value);
    },
    nameList(values) {
      const list = [...values];
      int(list.length);
      for (const value of list) name(value);
    },
    numbers: () => Int32Array.from(numbers),
    names: () => [...places.keys()].join(SEPARATOR),
  };
}

export function createReader(text: string, numbers: Int32Array): NumberReader {
  const table = text.split(SEPARATOR);
  let at = 0;
  /** What is not there is a mistake and never a zero: a list read from it would be another bot. */
  const found = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error("the numbers end too soon, or name what is not there");
    return value;
  };
  const int = () => found(numbers[at++]);
  const name = () => found(table[int()]);
  return {
    isAtEnd: () => at === numbers.length,
    int,
    name,
    ints: () => listOf(int(), int),
    nameList: () => listOf(int(), name),
  };
}
