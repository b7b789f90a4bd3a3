/** What an open chat says at once, in English. */
export const sentences = {
  title: "Customer service chat",
  conversation: "Conversation",
  "header.options": "More options",
  "header.minimise": "Minimise",
  "role.bot": "Chatbot",
  you: "You",
  "bot.label": "Chatbot",
  "bot.hello":
    "Hi, I am {brand}'s chatbot. I can help with payouts, documents and bonuses. Prefer a person? Always possible.",
  "hello.payout": "Payouts",
  "hello.kyc": "Documents",
  "hello.bonus": "Bonuses",
  "strip.bot": "You are talking to a chatbot.",
  "strip.person": "Talk to a person",
  "privacy.line": "We keep this chat so that we can help you.",
  "privacy.link": "How we handle your data",
  "quick.label": "Suggested answers",
  "state.sending": "Sending…",
  "state.sent": "Sent",
  "down.title": "Chat does not work right now",
  "compose.label": "Your message",
  "compose.hint": "Write your message",
  "compose.send": "Send",
  "down.body": "Your text is kept. You can also reach us like this:",
  "down.plain": "Your text is kept. Try again in a moment.",
  "down.again": "Try again",
};

export const later = () => import("../later/later-en.ts");
