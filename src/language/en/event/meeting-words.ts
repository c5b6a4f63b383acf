/** Nouns of a meeting in person. */
export const meetingNouns: ReadonlySet<string> = words(
  'meeting talk talks negotiation negotiations conversation discussion discussions reception audience encounter breakfast luncheon lunch dinner banquet tete-a-tete tête-à-tête',
);
/** Nouns of talks that are a dialogue: where they are held, or with people of both sides. */
export const consultationNouns: ReadonlySet<string> = words('consultation consultations');
/** Nouns of a conversation by telephone or video. */
export const callNouns: ReadonlySet<string> = words(
  'call telephone teleconference videoconference phone-call',
);
/** Words that make a conversation one at a distance. */
export const remoteWords: ReadonlySet<string> = words(
  'telephone phone video videoconference teleconference virtual online telephonic videolink video-link',
);
/** Verbs whose subject and object meet; `receive` and its kin take a person as object. */
export const meetingVerbs: ReadonlySet<string> = new Set(
  'meet|receive|see|host|welcome|greet|confer|sit down|meet with|huddle|meet up|gather|convene|assemble'.split(
    '|',
  ),
);
/** Verbs of talking, which are a call where the text says so. */
export const speakVerbs: ReadonlySet<string> = words('speak talk phone telephone call');
/** What two who meet do together; without a second side it is no meeting. */
export const discussVerbs: ReadonlySet<string> = words('discuss consider review exchange');
/** Verbs of dealing with somebody, which are a meeting where people of two sides are named. */
export const dealingVerbs: ReadonlySet<string> = words(
  'engage interact consult negotiate dine lunch breakfast chat converse deliberate parley parlay mingle huddle liaise',
);
/** What two who stand together say or do in public. */
export const togetherVerbs: ReadonlySet<string> = words('announce agree promise pledge declare launch');
/** Verbs by which a meeting is held; their subject takes part. */
export const holdVerbs: ReadonlySet<string> = words(
  'hold have conduct attend begin start open conclude end finish continue do give co-chair join plan schedule postpone cancel pay make take arrange complete wrap be host offer receive place resume renew extend grant accord give enter reopen open round',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
