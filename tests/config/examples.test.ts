import { describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import type { z } from "zod";
import { EXAMPLES } from "../../server/config-examples.ts";
import { configFile } from "../../server/config-schema.ts";

describe("the table of examples", () => {
  it("[PRODUCT 7] has every key of the schema and no other", () => {
    const keys = Object.keys(EXAMPLES).filter((key) => !/^[A-Z]/.test(key));
    expect([...keys].sort()).toEqual([...keysOf(configFile, "")].sort());
  });

  it("[PRODUCT 7] is valid YAML with the key it stands for", () => {
    for (const [key, text] of Object.entries(EXAMPLES)) {
      if (!/^[A-Z]/.test(key)) {
        expect(parseDocument(text).errors).toEqual([]);
        expect(Object.keys(parse(text))).toEqual([key.split(".").at(-1)]);
      }
    }
  });
});

interface Definition {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
}

function keysOf(schema: z.core.$ZodType, prefix: string): ReadonlySet<string> {
  const { type, innerType, in: input, element, options = [], shape } = schema._zod.def as Definition;
  const inner = [innerType, input, ...options].filter((each) => each !== undefined);
  if (shape !== undefined) {
    return new Set(
      Object.entries(shape).flatMap(([key, value]) => [prefix + key, ...keysOf(value, `${prefix}${key}.`)]),
    );
  }
  return new Set([
    ...inner.flatMap((each) => [...keysOf(each, prefix)]),
    ...(type === "array" && element ? keysOf(element, `${prefix}*.`) : []),
  ]);
}
