/** A config that is right, and what can be wrong with it. */

/** A small valid config of production; each case changes it. */
export const VALID = `publicUrl: https://chat.example
consoleUrl: https://desk.example
brands:
  - id: demo
    name: Demo Casino
    origins: [https://www.casino.example]
    countries: [NL, BE]
    defaultCountry: NL
    languages: [nl, en]
    defaultLanguage: nl
    privacyUrl: https://www.casino.example/privacy
    contact: { phone: null, email: help@casino.example }
    facts:
      payoutCheckHours: 24
      kycCheckHours: null
      kycUploadUrl: null
      licence: null
      termsVersion: "1"
    openingHours: always
agents:
  - id: noor
    login: noor@casino.example
    name: Noor
    email: noor@casino.example
    alias: Noor
    roles: [agent]
    brands: [demo]
    lanes: [general]
    languages: [nl]
    capacity: 4
`;

/** What is replaced by what, and which line, key, words and example the error has then. */
export const CASES: readonly (readonly [
  from: string,
  to: string,
  line: number,
  key: string,
  words: string,
  example: string,
])[] = [
  ["brands:\n", "brandz:\n", 3, "brandz", "is not a known key (did you mean brands?)", "brands: ["],
  ["    name: Demo Casino", "    nmae: Demo Casino", 5, "brands[0].nmae", "did you mean name?", "name: Demo Casino"],
  [
    "    openingHours: always",
    "    zzzzzzzzzzzzzzz: 1",
    19,
    "brands[0].zzzzzzzzzzzzzzz",
    "known here: id, name",
    "id: demo",
  ],
  [
    "    capacity: 4",
    "    capacity: 4\n    password: x",
    31,
    "agents[0].password",
    "did you mean passwordHash?",
    "passwordHash:",
  ],
  ["    name: Demo Casino\n", "", 4, "brands[0].name", "is missing", "name: Demo Casino"],
  ['      termsVersion: "1"\n', "", 13, "brands[0].facts.termsVersion", "is missing", 'termsVersion: "2026-01"'],
  ["id: demo", "id: Demo Casino", 4, "brands[0].id", "must be 1 to 32 of a-z, 0-9 and -", "id: demo"],
  ["id: demo", "id: console", 4, "brands[0].id", "must not be one of api,", "id: demo"],
  [
    "[https://www.casino.example]",
    "[https://www.casino.example/]",
    6,
    "brands[0].origins[0]",
    "must be an origin",
    "origins: [https://www.casino.example]",
  ],
  ["[https://www.casino.example]", "[https://WWW.casino.example]", 6, "brands[0].origins[0]", "lower case", "origins:"],
  ["[https://www.casino.example]", "['*']", 6, "brands[0].origins[0]", "must be an origin", "origins:"],
  [
    "[https://www.casino.example]",
    "[http://www.casino.example]",
    6,
    "brands[0].origins[0]",
    "must be https outside the demo",
    "origins:",
  ],
  ["[https://www.casino.example]", "[]", 6, "brands[0].origins", "must have at least 1", "origins:"],
  ["[NL, BE]", "[nl]", 7, "brands[0].countries[0]", 'must be two capital letters (it is "nl")', "countries: [NL, BE]"],
  [
    "defaultCountry: NL",
    "defaultCountry: SE",
    8,
    "brands[0].defaultCountry",
    "must be one of this brand's countries (NL, BE)",
    "defaultCountry: NL",
  ],
  ["[nl, en]", "[nl, xx]", 9, "brands[0].languages[1]", "must be one of nl, en, de, fr, sv", "languages: [nl, en]"],
  [
    "defaultLanguage: nl",
    "defaultLanguage: sv",
    10,
    "brands[0].defaultLanguage",
    "must be one of this brand's languages",
    "defaultLanguage: nl",
  ],
  [
    "https://www.casino.example/privacy",
    "javascript:alert(1)",
    11,
    "brands[0].privacyUrl",
    "must be an https address",
    "privacyUrl: https://",
  ],
  [
    "email: help@casino.example }",
    "email: help }",
    12,
    "brands[0].contact.email",
    "email",
    "email: help@casino.example",
  ],
  [
    "payoutCheckHours: 24",
    "payoutCheckHours: soon",
    14,
    "brands[0].facts.payoutCheckHours",
    'must be of type number (it is "soon")',
    "payoutCheckHours: 24",
  ],
  ["openingHours: always", "openingHours: sometimes", 19, "brands[0].openingHours", "", "openingHours: always"],
  [
    "openingHours: always",
    "openingHours: { timeZone: Mars/Base, weekly: {} }",
    19,
    "brands[0].openingHours.timeZone",
    "must be a time zone of the IANA list",
    "timeZone: Europe/Amsterdam",
  ],
  [
    "openingHours: always",
    "openingHours: { timeZone: Europe/Amsterdam, weekly: { monday: ['9-17'] } }",
    19,
    "brands[0].openingHours.weekly.monday[0]",
    "must be a range such as 09:00-22:00",
    'monday: ["09:00-22:00"]',
  ],
  [
    "openingHours: always",
    "openingHours: { timeZone: Europe/Amsterdam, weekly: { mnday: [] } }",
    19,
    "brands[0].openingHours.weekly.mnday",
    "did you mean monday?",
    'monday: ["09:00-22:00"]',
  ],
  [
    "openingHours: always",
    "accent: { light: red, dark: '#000000' }",
    19,
    "brands[0].accent.light",
    "must be a colour of six hex digits",
    'light: "#0B5C7A"',
  ],
  [
    "brands: [demo]",
    "brands: [demo, none]",
    27,
    "agents[0].brands[1]",
    "must be the id of a brand above (demo)",
    "brands: [demo]",
  ],
  ["roles: [agent]", "roles: [boss]", 26, "agents[0].roles[0]", "must be one of agent, supervisor", "roles: [agent]"],
  [
    "login: noor@casino.example",
    "login: noor@demo",
    22,
    "agents[0].login",
    "is a demo user; production refuses those",
    "login: noor@casino.example",
  ],
  ["    capacity: 4", "    capacity: 0", 30, "agents[0].capacity", "must be at least 1 (it is 0)", "capacity: 4"],
  [
    "    capacity: 4",
    "    capacity: 4\n    passwordHash: hunter2",
    31,
    "agents[0].passwordHash",
    "must be an Argon2id hash, never a password",
    "passwordHash:",
  ],
  [
    "publicUrl: https://chat.example",
    "publicUrl: http://chat.example",
    1,
    "publicUrl",
    "must be https",
    "publicUrl: https://chat.example.com",
  ],
  [
    "publicUrl: https://chat.example",
    "publicUrl: https://chat.example/chat",
    1,
    "publicUrl",
    "must be an origin",
    "publicUrl: https://chat.example.com",
  ],
  ["publicUrl: https://chat.example\n", "", 1, "publicUrl", "is missing; only the demo can do without", "publicUrl:"],
  [
    "consoleUrl: https://desk.example",
    "consoleUrl: http://desk.example",
    2,
    "consoleUrl",
    "must be https",
    "consoleUrl:",
  ],
  [
    "brands:\n",
    "queue: { offerMs: 5000 }\nbrands:\n",
    3,
    "queue.offerMs",
    "must be at least 15000 (it is 5000)",
    "offerMs: 30000",
  ],
  ["brands:\n", "port: 70000\nbrands:\n", 3, "port", "must be at most 65535", "port: 8080"],
  [
    "brands:\n",
    "trustedProxies: [10.0.0.0/33]\nbrands:\n",
    3,
    "trustedProxies[0]",
    "must be an address or a network",
    "trustedProxies: [10.0.0.0/8]",
  ],
  ...(
    [
      ["10.0.0.0/8/8", "must be an address or a network"],
      ["10.0.0.0/", "must be an address or a network"],
      ["10.0.0", "must be an address or a network"],
      ["nginx", "must be an address or a network"],
      ["loopback", "must be an address or a network"],
      ["*", "must be an address or a network"],
      ["fe80::1%eth0", "must be an address or a network"],
      ["::ffff:10.0.0.0/104", "must be an address or a network"],
      ["0.0.0.0/0", "trusts everybody"],
      ["::/0", "trusts everybody"],
    ] as const
  ).map(
    ([proxy, words]) =>
      [
        "brands:\n",
        `trustedProxies: [127.0.0.1, "${proxy}"]\nbrands:\n`,
        3,
        "trustedProxies[1]",
        words,
        "trustedProxies: [10.0.0.0/8]",
      ] as const,
  ),
  ["brands:\n", "trustedProxies: 10.0.0.1\nbrands:\n", 3, "trustedProxies", "array", "trustedProxies: [10.0.0.0/8]"],
  ["brands:\n", "trustedProxies: true\nbrands:\n", 3, "trustedProxies", "array", "trustedProxies: [10.0.0.0/8]"],
  ...(
    [
      ["https://chat.example/", "must be an origin"],
      ["https://Chat.example", "must be an origin"],
      ["https://chat.example:443", "must be an origin"],
      ["https://user@chat.example", "must be an origin"],
      ["wss://chat.example", "must be an origin"],
      ["chat.example", "must be an origin"],
      ["5", "string"],
    ] as const
  ).flatMap(([url, words]) =>
    (
      [
        ["publicUrl: https://chat.example", "publicUrl", 1, "https://chat.example.com"],
        ["consoleUrl: https://desk.example", "consoleUrl", 2, "https://desk.example.com"],
      ] as const
    ).map(([from, key, line, example]) => [from, `${key}: ${url}`, line, key, words, `${key}: ${example}`] as const),
  ),
  [
    "[https://www.casino.example]",
    "[https://chat.example]",
    6,
    "brands[0].origins[0]",
    "must not be the origin of chat or console",
    "origins:",
  ],
  ["brands:\n", "logLevel: loud\nbrands:\n", 3, "logLevel", "must be one of debug, info", "logLevel: info"],
  [
    "brands:\n",
    "timings: { unlimitedSockets: true }\nbrands:\n",
    3,
    "timings.unlimitedSockets",
    "only tests on this machine may",
    "unlimitedSockets: false",
  ],
  ["brands:\n", "port: 1\nport: 2\nbrands:\n", 4, "", "is not valid YAML", ""],
  ["brands:\n", "port: [\nbrands:\n", 0, "", "is not valid YAML", ""],
];
