import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../server/adapters/embedded/database.ts";
import {
  checkValues,
  countParameters,
  nothing,
  number,
  numberOrNull,
  prepare,
  text,
  textOrNull,
} from "../../../server/adapters/embedded/statement.ts";

describe("statement", () => {
  it("[DL4] parameters are counted outside quoted text, and only plain ones are taken", () => {
    expect(countParameters("SELECT '?' WHERE a = ? AND b IN (?, ?)")).toBe(3);
    expect(() => countParameters("SELECT ?1")).toThrow("only plain");
    expect(() => countParameters("SELECT :name")).toThrow("only plain");
  });

  it("[DL4] missing, surplus and unbindable values are refused before they reach the engine", () => {
    const sql = "SELECT ?, ?";
    expect(() => checkValues(["a"], 2, sql)).toThrow("1 values for 2 parameters");
    expect(() => checkValues(["a", "b", "c"], 2, sql)).toThrow("3 values for 2 parameters");
    for (const value of [true, undefined, Number.NaN, Number.POSITIVE_INFINITY, {}, 1n]) {
      expect(() => checkValues(["a", value], 2, sql)).toThrow("cannot bind");
    }
    expect(() => checkValues([null], 1, "SELECT ?")).toThrow("lone null");
  });

  it("[DL4] rows come back typed, with no values of an earlier call", () => {
    const database = openDatabase(":memory:");
    database.exec("CREATE TABLE rows (name TEXT, size INTEGER) STRICT");
    const insert = prepare(database, "INSERT INTO rows (name, size) VALUES (?, ?)", nothing);
    expect(insert.run("a", 9_007_199_254_740_991)).toBe(1);
    expect(insert.run(null, null)).toBe(1);
    const all = prepare(database, "SELECT name, size FROM rows ORDER BY rowid", (row) => ({
      name: textOrNull(row, "name"),
      size: numberOrNull(row, "size"),
    }));
    expect(all.all()).toEqual([
      { name: "a", size: 9_007_199_254_740_991 },
      { name: null, size: null },
    ]);
    const one = prepare(database, "SELECT name, size FROM rows WHERE name = ?", (row) => row);
    expect(one.get("b")).toBeUndefined();
    const row = one.get("a") ?? {};
    expect(() => text(row, "size")).toThrow("instead of text");
    expect(() => number(row, "nothing")).toThrow("instead of a number");
    database.close();
  });
});
