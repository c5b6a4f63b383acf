/** Base, simple past and past participle; forms with variants are joined by `/`. */
const table = `
be was/were been|dwell dwelt/dwelled dwelt/dwelled|have had had|do did done|go went gone|say said said|make made made|take took taken|come came come
see saw seen|know knew known|get got got/gotten|give gave given|find found found|think thought thought|tell told told
become became become|show showed shown|leave left left|feel felt felt|put put put|bring brought brought|begin began begun
keep kept kept|hold held held|write wrote written|stand stood stood|hear heard heard|let let let|mean meant meant|set set set
meet met met|run ran run|pay paid paid|sit sat sat|speak spoke spoken|lie lay lain|lead led led|read read read|grow grew grown
lose lost lost|fall fell fallen|send sent sent|build built built|understand understood understood|draw drew drawn
break broke broken|spend spent spent|cut cut cut|rise rose risen|drive drove driven|buy bought bought|wear wore worn
choose chose chosen|seek sought sought|throw threw thrown|catch caught caught|deal dealt dealt|win won won|forget forgot forgotten
lay laid laid|sell sold sold|fight fought fought|teach taught taught|eat ate eaten|sing sang sung|strike struck struck/stricken
hang hung hung|shake shook shaken|ride rode ridden|feed fed fed|shoot shot shot|drink drank drunk|hit hit hit|arise arose arisen
fly flew flown|spread spread spread|sleep slept slept|cost cost cost|beat beat beaten|bind bound bound|bear bore borne/born
hide hid hidden|lend lent lent|undertake undertook undertaken|withdraw withdrew withdrawn|overcome overcame overcome
undergo underwent undergone|uphold upheld upheld|oversee oversaw overseen|foresee foresaw foreseen|withhold withheld withheld
broadcast broadcast broadcast|forbid forbade forbidden|forgive forgave forgiven|forge forged forged|shut shut shut|swear swore sworn
sink sank sunk|split split split|steal stole stolen|sweep swept swept|wake woke woken|bid bid bid|burst burst burst|cast cast cast
cling clung clung|flee fled fled|freeze froze frozen|grind ground ground|hurt hurt hurt|kneel knelt knelt|light lit lit
partake partook partaken|quit quit quit|rebuild rebuilt rebuilt|redo redid redone|retell retold retold|ring rang rung
seat seated seated|shed shed shed|shine shone shone|slide slid slid|stick stuck stuck|swim swam swum|swing swung swung
tear tore torn|thrust thrust thrust|tread trod trodden|undo undid undone|upset upset upset|weave wove woven|wind wound wound
withstand withstood withstood|outdo outdid outdone|overthrow overthrew overthrown|override overrode overridden|remake remade remade
overtake overtook overtaken|befall befell befallen|beset beset beset|bet bet bet|dig dug dug|mistake mistook mistaken|resell resold resold
outgrow outgrew outgrown|foretell foretold foretold|interweave interwove interwoven|leap leapt leapt|learn learnt learnt|dwell dwelt dwelt
offset offset offset|reset reset reset|misunderstand misunderstood misunderstood|rewrite rewrote rewritten|sew sewed sewn|sow sowed sown
prove proved proven|strive strove striven|shrink shrank shrunk|stay stayed stayed|blow blew blown|breed bred bred|swell swelled swollen`;

/** What an irregular form can be. */
export interface IrregularForm {
  readonly base: string;
  readonly past: boolean;
  readonly participle: boolean;
}

const forms = new Map<string, IrregularForm>();
for (const row of table.trim().split(/[|\n]/u)) {
  const [base = '', pasts = '', participles = ''] = row.trim().split(' ');
  for (const form of new Set([...pasts.split('/'), ...participles.split('/')])) {
    forms.set(form, {
      base,
      past: pasts.split('/').includes(form),
      participle: participles.split('/').includes(form),
    });
  }
}

/** What the lower-case word is as a form of an irregular verb; undefined for any other word. */
export function irregularForm(word: string): IrregularForm | undefined {
  return forms.get(word);
}
