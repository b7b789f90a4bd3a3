/** What is said in the states. */
export const TEXTS = {
  nl: {
    hello:
      "Hoi, ik ben de chatbot van Casino Oranje. Ik kan je helpen met uitbetalingen, documenten en bonussen. Liever een medewerker? Dat kan altijd.",
    ask: "Hoe lang duurt een uitbetaling naar mijn bank?",
    answer:
      "Een uitbetaling duurt meestal **1 tot 3 werkdagen**. Dit bepaalt hoe snel het gaat:\n- je documenten zijn goedgekeurd\n- je bank werkt niet in het weekend\n\nMeer lees je op https://casino-oranje.example/uitbetalen.",
    replies: ["Mijn uitbetaling is te laat", "Wat moet ik opsturen?", "Iets anders"],
    vague: "het lukt niet",
    clarify: "Ik wil je goed helpen. Waar gaat het over?",
    clarifyReplies: ["Een uitbetaling", "Mijn documenten", "Een bonus"],
    person: "Mijn geld staat al een week vast, ik wil iemand spreken",
    ok: "Ik verbind je door. De medewerker ziet dit gesprek, dus je hoeft niets te herhalen.",
    agent1:
      "Hoi, ik ben Noor. Ik heb alles gelezen. Je uitbetaling van 6 mei wacht op de controle van je bankafschrift.",
    agent2: "Ik kijk nu waar dat is. Heb je een momentje?",
    thanks: "Ja hoor, dank je",
    heavy: "ik heb alles verloren en ik zie het niet meer zitten",
    care: "Dank je dat je dit vertelt. Fijn dat je het opschreef. Er komt nu een collega bij je. Hieronder staan mensen met wie je meteen kunt praten.",
    limit: "ik gok te veel, ik wil hulp",
    safer: "Goed dat je dit zegt. Je kunt nu met iemand praten, gratis en zonder oordeel.",
    more: "Staat er nog iets open?",
  },
  en: {
    hello:
      "Hi, I am Casino Oranje's chatbot. I can help with payouts, documents and bonuses. Prefer a person? Always possible.",
    ask: "How long does a payout to my bank take?",
    answer:
      "A payout usually takes **1 to 3 working days**. This decides how fast it goes:\n- your documents are approved\n- your bank does not work at the weekend\n\nRead more at https://casino-oranje.example/payouts.",
    replies: ["My payout is late", "What must I send?", "Something else"],
    vague: "it does not work",
    clarify: "I want to help you well. What is it about?",
    clarifyReplies: ["A payout", "My documents", "A bonus"],
    person: "My money has been stuck for a week, I want to talk to somebody",
    ok: "I am connecting you. They can see this conversation, so you need not repeat anything.",
    agent1:
      "Hi, I am Noor. I have read everything. Your payout of 6 May is waiting for the check of your bank statement.",
    agent2: "I am looking where that is. Do you have a moment?",
    thanks: "Sure, thank you",
    heavy: "I lost everything and I do not see a way out",
    care: "Thank you for telling us. I am glad you wrote this down. A colleague is coming to you now. Below you find people you can talk to at once.",
    limit: "I gamble too much, I want help",
    safer: "It is good that you say this. You can talk to someone now, free and without judgement.",
    more: "Is anything else open?",
  },
  ar: {
    hello:
      "مرحبًا، أنا روبوت الدردشة في Casino Oranje. يمكنني المساعدة في المدفوعات والمستندات والمكافآت. هل تفضل التحدث مع موظف؟ هذا ممكن دائمًا.",
    ask: "كم تستغرق الدفعة إلى حسابي البنكي؟",
    answer:
      "تستغرق الدفعة عادةً **من 1 إلى 3 أيام عمل**. هذا ما يحدد السرعة:\n- الموافقة على مستنداتك\n- البنك لا يعمل في عطلة نهاية الأسبوع\n\nاقرأ المزيد على https://casino-oranje.example/payouts.",
    replies: ["دفعتي متأخرة", "ماذا يجب أن أرسل؟", "شيء آخر"],
    vague: "لا يعمل",
    clarify: "أريد أن أساعدك جيدًا. عن ماذا تسأل؟",
    clarifyReplies: ["دفعة", "مستنداتي", "مكافأة"],
    person: "أموالي عالقة منذ أسبوع (ref. BK-4821)، أريد التحدث مع شخص",
    ok: "سأوصلك بموظف. يمكنه رؤية هذه المحادثة، فلا حاجة لتكرار أي شيء.",
    agent1: "Hi, I am Noor. I have read everything. Your payout of 6 May is waiting for a check.",
    agent2: "أبحث الآن عن مكانها. هل لديك لحظة؟",
    thanks: "بالتأكيد، شكرًا",
    heavy: "خسرت كل شيء ولا أرى مخرجًا",
    care: "شكرًا لأنك أخبرتنا. يسعدني أنك كتبت هذا. سيأتي إليك زميل الآن. تجد أدناه أشخاصًا يمكنك التحدث معهم فورًا.",
    limit: "أقامر كثيرًا، أريد المساعدة",
    safer: "من الجيد أنك تقول هذا. يمكنك التحدث مع شخص الآن، مجانًا ودون أحكام.",
    more: "هل هناك شيء آخر مفتوح؟",
  },
} as const;
