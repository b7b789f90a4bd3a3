/** What people write, in the lengths in which they write it. */
export const BOT_QUESTIONS = [
  "hello",
  "how long does a withdrawal take?",
  "which payout methods are there?",
  "what documents do you need from me?",
  "what is the minimum withdrawal?",
  "how do I verify my account?",
  "is there a fee for payouts?",
  "how does wagering work?",
];

export const HANDOFF_LINES = [
  "where is my money? I asked for it three days ago and nothing has arrived",
  "my withdrawal is gone from the list but it is not in my bank account either",
  "I want to talk to a person please",
  "you have been holding my payout since Monday, this is taking far too long",
];

export const PLAYER_LINES = [
  "ok",
  "yes, that is right",
  "I sent the documents on Tuesday evening, both sides of the card and the bill with my address on it",
  "the bank says they have not received anything from you",
  "how much longer will it take then?",
  "it was by bank transfer, the same account I always use",
  "can you see it on your side?",
  "I already tried that, it says the document is not readable",
  "thank you, that helps",
  "and will I get a message when it is done? I do not want to have to come back here every day to ask",
];

export const AGENT_LINES = [
  "Good evening, I have read what you wrote. Let me look into it for you.",
  "I can see the withdrawal. It was approved this morning and has been handed to the bank.",
  "Could you tell me on which day you sent the documents?",
  "One moment please.",
  "The check of your proof of address is not finished. A colleague is looking at it today; you do not have to send it again.",
  "Banks take one to three working days after that. Weekends do not count, so it can be Wednesday.",
  "I understand that this is annoying. I have asked the payments team to look at it first.",
  "Is there anything else I can do for you?",
];
