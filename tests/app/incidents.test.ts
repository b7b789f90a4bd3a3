import { afterAll, beforeAll, describe } from "vitest";
import { incidentSuite } from "../contracts/incidents.ts";
import { createTestApp, type TestApp } from "../support/test-app.ts";

describe("incidents over the embedded store", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
    await test.agents("noor");
  });
  afterAll(() => test.remove());
  incidentSuite(() => ({ write: test, read: test }));
});
