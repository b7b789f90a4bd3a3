/** `npm run hash-password`: a password on standard input -> the hash for `passwordHash` in the config. Nothing is stored. */
import { text } from "node:stream/consumers";
import { createArgon2Hasher } from "../adapters/password-hasher.ts";
import { SHORTEST } from "../core/agent/password.ts";

const password = (await text(process.stdin)).replace(/\r?\n$/, "");
if (password.length < SHORTEST) {
  process.stderr.write(
    `The password needs ${SHORTEST} characters or more. Give it on standard input, so that it stays out of the shell's history:\n` +
      `  npm run --silent hash-password < file-with-the-password\n`,
  );
  process.exit(1);
}
process.stdout.write(`${(await createArgon2Hasher().hash(password)) ?? ""}\n`);
