/** Nouns that carry a position: "*support* for", "*commitment* to", "a *policy* of". */
export const positionNouns = new Set(
  `support commitment respect adherence opposition importance policy principle stance position belief determination
  view desire readiness willingness condemnation rejection pledge appeal call need resolve solidarity devotion
  recognition backing endorsement reaffirmation faith dedication allegiance fidelity attachment insistence
  conviction advocacy defence defense resolution interest aspiration approach vision effort contribution role duty
  obligation concern urgency necessity priority focus loyalty adhesion observance engagement leadership`.split(
    /\s+/u,
  ),
);

/** Subjects that stand for the sides of the document where nothing nearer is known. */
export const sides = new Set(
  'both each countries sides parties leaders delegations ministers presidents governments nations'.split(' '),
);

/** Verbs of common effort: what it serves is a position ("*work* together to uphold …"). */
export const efforts = new Set(
  'cooperate collaborate work partner continue join act unite stand remain'.split(' '),
);

/** Verbs by which a speaker says what is so or is needed. */
export const predicating = new Set('be need remain require must mean'.split(' '));

/** Verbs of an effort or a standing that a policy is the aim of: "*continues* to mediate …", "*is* against …", "*spares* no effort". */
export const endeavours = new Set(
  `continue work strive help seek take play make contribute lead engage carry conduct pursue advance promote support
  provide render give ensure guarantee spare exert step intensify mediate facilitate broker push press campaign fight
  combat remain keep stay be stand act have share hold do try endeavour endeavor undertake bring use come go move turn
  lift impose tighten ease enforce stop end reduce abandon renounce dedicate devote join participate deepen strengthen
  enhance build foster expand coordinate cooperate collaborate partner prepare await need require see deem find
  prioritise prioritize place put lay pay confront tackle address counter resist wage set mobilise mobilize redouble`.split(
    /\s+/u,
  ),
);

/** What is talked about and yet is a position: "discussed the *importance* of …". */
export const importance = new Set(
  'importance need necessity commitment determination resolve support desire urgency interest opposition'.split(
    ' ',
  ),
);

/** What two sides have in common: "hold similar *positions* on …". */
export const opinions = new Set(
  'position view approach stance vision opinion interest commitment policy belief assessment'.split(' '),
);

/** Verbs by which a speaker asks for what is named after them, at any distance. */
export const demands = new Set(
  'urge call call on call for call upon appeal demand support back welcome advocate encourage press insist endorse'.split(
    / (?!on|for|upon)/u,
  ),
);

/** Verbs of talk: what is talked about is nobody's position, whoever travels to do so. */
export const talks = new Set('discuss exchange review brief touch debate examine focus'.split(' '));

/** What may stand before "sides" or "ministers" where both of the document are meant. */
export const plainSides = new Set(
  `the two both each our foreign defence defense prime deputy vice trade finance energy interior transport health
  agriculture economy justice education culture respective of state government high contracting these`.split(
    /\s+/u,
  ),
);

/** Verbs of following a policy: negated, they tell that it is not followed. */
export const pursuits = new Set(
  'pursue choose take abide comply respect uphold honour adhere seek observe implement follow act'.split(' '),
);

/** Steps that serve a policy and show whose it is: "Fiji's *decision* to join the sanctions". */
export const steps = new Set(
  `decision vote statement step move restraint compliance mediation mediating participation membership accession
  ratification work action help assistance initiative hosting adoption abstention voice efforts`.split(
    /\s+/u,
  ),
);

/** Verbs that give thanks or praise for what another holds or does. */
export const credits = new Set(
  'thank commend praise applaud laud salute hail congratulate credit'.split(' '),
);

/** "*expressed* gratitude", "*conveyed* his thanks". */
export const givesThanks = new Set(
  'express voice convey extend offer register reiterate renew repeat show give'.split(' '),
);
export const thanks = new Set(
  'gratitude appreciation thanks gratefulness thankfulness praise admiration'.split(' '),
);
