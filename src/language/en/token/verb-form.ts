import type { Token } from '#model/token';
import { rememberByWord } from '#text/remember';
import { irregularForm } from './irregular-verbs.ts';

/** The shape of a verb; a form that is both past and participle counts as `past`. */
export type VerbForm = 'base' | 'past' | 'participle' | 'gerund' | 'third';

const thirdForms = new Set(['is', 'has', 'does', "'s"]);
const baseForms = new Set(['am', 'are', "'re", "'m", "'ve", "'ll", 'ca', 'wo']);
const ingBases = new Set([
  'bring',
  'sing',
  'ring',
  'cling',
  'swing',
  'king',
  'fling',
  'wing',
  'sting',
  'spring',
]);
const edBases = new Set([
  'need',
  'proceed',
  'succeed',
  'exceed',
  'feed',
  'speed',
  'heed',
  'seed',
  'bleed',
  'breed',
  'wed',
  'embed',
  'shed',
  'led',
]);

/**
 * The form of a verb by its ending and the table of irregular verbs. `past` may as well be a participle
 * (see `canBeParticiple`), and `base` may as well be a past ("put", "set"; see `canBePast`). Only for verbs.
 */
export function verbForm(token: Pick<Token, 'folded'>): VerbForm {
  return formOf(token.folded);
}

const formOf = rememberByWord((word): VerbForm => {
  const irregular = irregularForm(word);
  if (irregular) return irregular.base === word ? 'base' : irregular.past ? 'past' : 'participle';
  if (thirdForms.has(word)) return 'third';
  if (baseForms.has(word)) return 'base';
  if (word.endsWith('ing') && word.length > 4 && !ingBases.has(word)) return 'gerund';
  if (word.endsWith('ed') && word.length > 3 && !edBases.has(word)) return 'past';
  if (word.endsWith('s') && !/(?:ss|us|is|cus)$/u.test(word) && word.length > 2) return 'third';
  return 'base';
});

/** Whether the verb form can be a past participle ("signed", "taken", "put"). */
export function canBeParticiple(token: Pick<Token, 'folded'>): boolean {
  const irregular = irregularForm(token.folded);
  return irregular ? irregular.participle : verbForm(token) === 'past';
}

/** Whether the verb form can be a simple past ("signed", "took", "put"). */
export function canBePast(token: Pick<Token, 'folded'>): boolean {
  const irregular = irregularForm(token.folded);
  return irregular ? irregular.past : verbForm(token) === 'past';
}

/**
 * The dictionary form of a verb form in lower case, by the table of irregular verbs and spelling rules; a guess
 * for words that the rules do not foresee.
 */
export const verbLemma: (word: string) => string = rememberByWord((word) => {
  const irregular = irregularForm(word);
  if (irregular) return irregular.base;
  switch (formOf(word)) {
    case 'past':
      return stemToBase(word.slice(0, word.endsWith('ied') ? -3 : -2), word.endsWith('ied'));
    case 'gerund':
      return stemToBase(word.slice(0, -3), false);
    case 'third':
      return thirdToBase(word);
    default:
      return word;
  }
});

function thirdToBase(word: string): string {
  if (word === 'is') return 'be';
  if (word === 'has') return 'have';
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz|o)es$/u.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

const doubled = /([bdgmnprt])\1$/u;
const keepsDouble = /(?:add|err|purr|ebb|egg)$/u;
const needsE =
  /(?:[^aeiou]l|[aeiou]v|[nlr]v|c|[^s]s|z|u|[dlr]g|[^n]ng|[aeio]g|(?:[^aeiou]|^)[aiou](?:k|m|p|r|n|d|l|b)|[^aeo][aiu]t|[aeiou]iat|eat|[ou]nat|th|uad|hap|vok|plet|pet|let|cid|vid|lud|ud|[^aeo]id|ar|ir|ur|erv|or|nsit)$/u;
const noE =
  /(?:visit|limit|benefit|exhibit|edit|credit|audit|profit|inherit|merit|await|wait|treat|repeat|defeat|greet|meet|seat|submit|permit|commit|admit|discuss|express|stress|address|focus|develop|offer|consider|deliver|answer|enter|order|suffer|differ|gather|further|recover|cover|discover|foster|transfer|confer|refer|prefer|train|gain|maintain|contain|obtain|remain|explain|attain|sustain|sign|join|happen|open|strengthen|broaden|deepen|widen|listen|threaten|return|turn|learn|warn|concern|govern|condemn|exit|orbit|recruit|suit|deposit|prohibit|inhibit|transit|recall|call|appeal|reveal|deal|seal|control|patrol|cancel|travel|model|label|signal|fulfil|fulfill|enrol|enroll|host|fail|detail|hail|mail|prevail|avail|speak|break|seek|look|book|work|talk|walk|mark|thank|link|rank|back|attack|check|track|block|unlock|stick|ask|risk|claim|aim|proclaim|reclaim|inform|perform|reform|transform|confirm|affirm|reaffirm|form|harm|arm|deem|redeem|esteem|seem|help|develop|equip|worship|ship|stop|step|keep|sleep|sweep|appear|hear|clear|bear|fear|near|pour|tour|favour|favor|labour|honour|honor|monitor|sponsor|mirror|anchor|harbour|harbor|air|repair|pair|despair|abroad|spread|read|lead|head|load|upload|aid|raid|need|proceed|succeed|exceed|feed|speed|add|end|attend|send|spend|extend|intend|defend|depend|commend|recommend|respond|correspond|fund|found|bind|find|build|rebuild|yield|hold|uphold|withhold|award|forward|reward|guard|safeguard|regard|record|accord|afford|land|stand|understand|expand|demand|command|hand|brand|ground|bound|round|surround|sound|wound|abound|sell|tell|kill|fill|install|assess|possess|process|progress|suppress|address|pass|bypass|cross|dismiss|harass|witness|press|impress|guess|miss)$/u;

function stemToBase(stem: string, wasIed: boolean): string {
  if (wasIed) return `${stem}y`;
  if (noE.test(stem)) return stem;
  if (doubled.test(stem) && !keepsDouble.test(stem)) return stem.slice(0, -1);
  if (
    /(?:travell|cancell|modell|labell|signall|controll|patroll|compell|propell|expell|enroll|fulfill)$/u.test(
      stem,
    )
  ) {
    return stem.slice(0, -1);
  }
  return needsE.test(stem) ? `${stem}e` : stem;
}
