import type { LanguagePack } from '../pack.ts';
import { ownStatement } from './agreement/own-statement.ts';
import { recordAgreement } from './agreement/record-agreement.ts';
import { findAreas } from './area/find-areas.ts';
import { dateFinders, dateGate, dateRefiners } from './date/rules.ts';
import { activity } from './event/activity.ts';
import { aidSum } from './event/aid-sum.ts';
import { attendance } from './event/attendance.ts';
import { conference } from './event/conference.ts';
import { credentials } from './event/credentials.ts';
import { creditedDeed } from './event/credited-deed.ts';
import { dialogue } from './event/dialogue.ts';
import { exchange } from './event/exchange.ts';
import { jointAttendance } from './event/joint-attendance.ts';
import { kindMessage } from './event/kind-message.ts';
import { kindWords } from './event/kind-words.ts';
import { meeting } from './event/meeting.ts';
import { membership } from './event/membership.ts';
import { politicalAct } from './event/political-act.ts';
import { portCall } from './event/port-call.ts';
import { presence } from './event/presence.ts';
import { retold } from './event/retold.ts';
import { reward } from './event/reward.ts';
import { signing } from './event/signing.ts';
import { spokenDemand } from './event/spoken-demand.ts';
import { spokenThreat } from './event/spoken-threat.ts';
import { spokenTo } from './event/spoken-to.ts';
import { thankedHelp } from './event/thanked-help.ts';
import { training } from './event/training.ts';
import { transfer } from './event/transfer.ts';
import { upgrade } from './event/upgrade.ts';
import { visit } from './event/visit.ts';
import { initiatives } from './initiative/find-initiatives.ts';
import { invitation } from './initiative/invitation.ts';
import { paperContent } from './initiative/paper-content.ts';
import { findMechanisms } from './mechanism/find-mechanisms.ts';
import { recordMechanism } from './mechanism/record-mechanism.ts';
import { findOrganisations } from './organisation/find-organisations.ts';
import { parse } from './parse/parse.ts';
import { findPeople } from './person/find-people.ts';
import { findPlaces } from './place/find-places.ts';
import { findReferences } from './reference/find-references.ts';
import { namedLevel } from './relationship/named-level.ts';
import { cues } from './segment/cues.ts';
import { statedPosition } from './stance/stated-position.ts';
import { findStates } from './state/find-states.ts';
import { splitSentences } from './token/split-sentences.ts';
import { tokeniseAll } from './token/tokenise.ts';

/** English. */
export const en: LanguagePack = {
  language: 'en',
  segmentCues: cues,
  splitSentences,
  tokeniseAll,
  dateGate,
  dateFinders,
  dateRefiners,
  // People last: what a state, organisation or place takes is no name.
  mentionFinders: [findStates, findOrganisations, findPlaces, findMechanisms, findPeople],
  findReferences,
  findAreas,
  parse,
  factRules: [
    visit,
    presence,
    meeting,
    credentials,
    jointAttendance,
    spokenTo,
    dialogue,
    conference,
    upgrade,
    activity,
    training,
    transfer,
    aidSum,
    exchange,
    portCall,
    retold,
    attendance,
    politicalAct,
    membership,
    creditedDeed,
    kindMessage,
    kindWords,
    reward,
    thankedHelp,
    spokenDemand,
    spokenThreat,
    signing,
    recordAgreement,
    ownStatement,
    recordMechanism,
    initiatives,
    invitation,
    paperContent,
    statedPosition,
    namedLevel,
  ],
};
