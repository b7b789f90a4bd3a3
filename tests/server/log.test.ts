import { describe, expect, it } from "vitest";
import { scrub } from "../../server/log.ts";

describe("[S6] the last step before a line is written", () => {
  const leaks = {
    "an e-mail address": "player@mail.example",
    "a signed token": "eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJwMSJ9.c2lnbmF0dXJl",
    "a password hash": "$argon2id$v=19$m=47104,t=1,p=1$c2FsdHNhbHQ$aGFzaGhhc2g",
    "a card number": "4111 1111 1111 1111",
    "a card number without spaces": "5500005555555559",
    "an account number": "NL91ABNA0417164300",
  };
  for (const [what, leak] of Object.entries(leaks)) {
    it(`[S6] ${what} does not get through, nested or in the message`, () => {
      const line = scrub(
        JSON.stringify({ time: 1_795_277_609_491, fields: [{ deep: leak }], msg: `failed for ${leak}` }),
      );
      expect(line).not.toContain(leak);
      expect(() => JSON.parse(line)).not.toThrow();
    });
  }

  it("[S6] times, ids and codes stay", () => {
    const line = JSON.stringify({
      time: 1_795_277_609_491,
      conversationId: "Zk3v0Qm1x9rT2bUe7Lw4_A",
      code: "not_saved",
      seq: 4_999,
    });
    expect(scrub(line)).toBe(line);
  });
});
