/** What every EventStore does. Run over each adapter by tests/adapters. */
import { afterAll, beforeAll, describe } from "vitest";
import { appendContract } from "./event-store/append.ts";
import { findContract } from "./event-store/find.ts";
import type { MakeStore, StoreUnderTest } from "./event-store/fixture.ts";
import { guardContract } from "./event-store/guards.ts";
import { listenContract } from "./event-store/listen.ts";

export function eventStoreContract(name: string, makeStore: MakeStore): void {
  describe(name, () => {
    let underTest: StoreUnderTest | null = null;
    const current = () => {
      if (underTest === null) {
        throw new Error("the store has not been made");
      }
      return underTest;
    };
    beforeAll(async () => {
      underTest = await makeStore();
    });
    afterAll(() => current().dispose());

    appendContract(current);
    guardContract(current);
    findContract(current);
    listenContract(current);
  });
}
