import type { SegmentCues } from '#language/segment-cues';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));
/** A pattern for a whole paragraph. */
const whole = (pattern: string): RegExp => new RegExp(String.raw`^(?:${pattern})$`, 'u');
/** A pattern for the start of a paragraph. */
const opening = (pattern: string): RegExp => new RegExp(String.raw`^(?:${pattern})`, 'u');
/** A pattern anywhere in a paragraph. */
const within = (pattern: string): RegExp => new RegExp(pattern, 'u');

const calendar = String.raw`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday
  mon tue tues wed thu thur thurs fri sat sun`;

const related = [
  String.raw`related(?: (?:news|stor(?:y|ies)|articles? ?more from author|articles?|posts?|content|topics|coverage|reading|links|reports?|items))?`,
  String.raw`(?:also read|read also|see also|read more|read next|also see|also on this (?:site|topic)|further reading)`,
  String.raw`more (?:from|on|in|about|by) (?:the |this )?[\p{L}\p{N} .'&-]{2,40}`,
  String.raw`(?:see |view |load |show )?more(?: (?:news|stor(?:y|ies)|articles|headlines|coverage|to read))?|(?:see|view) all`,
  String.raw`(?:most|top) (?:read|viewed|popular|shared|commented|watched|recent)(?: (?:news|stories|articles|today|this week))?`,
  String.raw`(?:the )?latest(?: (?:news|stories|articles|headlines|updates|posts|from [\p{L} ]{2,30}))?`,
  String.raw`(?:trending|popular)(?: (?:now|news|stories|articles|posts|today|this week))?`,
  String.raw`(?:recommended|suggested)(?: (?:for you|articles|stories|reading|news))?`,
  String.raw`(?:you|readers|others|people) (?:may|might|could|will|also)(?: also)? (?:be interested in|like|liked|enjoy|read|viewed)`,
  String.raw`(?:it|this) (?:may|might) (?:also )?(?:be of )?interest(?: to)? you`,
  String.raw`(?:don'?t|do not) miss|in case you missed it|must reads?|top stories|top news|(?:other|similar|more) (?:news|stories|articles|headlines)(?: (?:on|in|from|about) (?:the |this )?[\p{L} ]{2,30})?|also in (?:the |this |today'?s )?(?:news|section|issue|edition|papers?)|elsewhere|editor'?s'? (?:picks?|choice)`,
  String.raw`(?:next|previous|next up|up next)(?: (?:article|story|post|in [\p{L} ]{2,30}))?|what to read next|from (?:our partners|the archives?|around the web)`,
  String.raw`(?:sponsored|promoted) (?:stories|links|content)|headlines|in other news|breaking news|watch(?: (?:now|also|more))?|this week'?s top stories`,
].join('|');

const furniture = [
  String.raw`advertisements?|advert|ads?|sponsored(?: content)?|skip to (?:main )?(?:content|navigation)|(?:back|return) to (?:top|home|list|news)(?: button)?|loading[ .…]*|shortlink|captcha`,
  String.raw`(?:continue|keep) reading(?: below)?|(?:read|view) (?:the )?full (?:story|article|text)|(?:story|article) continues (?:below|after)(?: [\p{L} ]{2,30})?|scroll (?:down|to continue)|toggle navigation`,
  String.raw`accept(?: all)?(?: cookies)?|only necessary|reject all|i agree|ok|got it|settings|manage (?:preferences|cookies)|close|menu|search|home|log ?in|sign ?in|subscribe(?: now)?|prev(?:ious)?|next`,
  String.raw`share(?: (?:this|the) (?:article|post|story|page|news|on)(?: [\p{L}\p{N}-]+){0,3}| (?:on|via|to) [\p{L}\p{N}-]{1,12})? ?:?|(?:print|email|e-mail|save|listen to|copy|download|bookmark) (?:this|the)? ?(?:article|page|story|link|pdf|news)?|print|send to a friend|copy link`,
  String.raw`follow (?:us|@).{0,80}|follow .{2,60} on (?:facebook|twitter|x|instagram|telegram|youtube|linkedin|whatsapp|google news).{0,60}|(?:like|find) us on.{0,60}`,
  String.raw`(?:tags?|topics?|categor(?:y|ies)|filed under|keywords?|labels|posted in|hashtags)\s?:.{0,200}|(?:tags|topics|keywords)`,
  String.raw`(?:#\s?[\p{L}\p{N}_-]+[ ,·|]{0,3}){2,30}|#[\p{L}\p{N}_-]+`,
  String.raw`copyright(?: ?©| ?\(c\)| \p{N}{4}| by).{0,200}|copyright [^.]{2,60}|(?:©|\(c\) ?\p{N}{4}).{0,200}|.{0,120}all rights reserved.{0,60}|reproduction (?:is )?prohibited.{0,60}`,
  String.raw`you are here.{0,120}|(?:for )?immediate release|for release|embargoed until.{0,60}|(?:press|news|media) release(?: no\.? ?[\p{N}/-]+)?|news id:? ?\p{N}+|(?:article|story|code|id) ?(?:no|id|code)?[.:]? ?\p{N}{3,}`,
  String.raw`[-–—~•· ]{0,6}(?:page )?\p{N}{1,4}(?: of \p{N}{1,4})?[-–—~•· ]{0,6}|[. …]{2,6}\p{N}{1,4}|page \p{N}{1,4}.{0,12}`,
  String.raw`(?:print(?:er)?[- ](?:friendly )?(?:version|page)|size ?:?(?: ?a[+-]?){2,4}|back(?: to (?:news|list|home|top|all [\p{L} ]{2,20}))?|up|zczc.{0,40}|nnnn|(?:end|more|enditem|endall) ?\p{N}{3,4}(?:z|gmt)?|\p{L}{0,3}[-\p{N}]{2,6} \p{N}{4}(?:z|gmt)?|add \p{L}{4,14}|(?:\p{N}{1,2}(?:st|nd|rd|th)|first|second|night) (?:add|lead) \p{L}{4,14}|enditem|\(?(?:more|fin|contd?\.?)\)?|\(?(?:continued|contd?\.?) (?:on|from|overleaf).{0,30}\)?|(?:please )?(?:turn to|see) page \p{N}+.{0,12})`,
  String.raw`(?:is|was) this (?:page|article|story|information|content) (?:useful|helpful)\??|did (?:you )?(?:find|this).{3,60}(?:useful|helpful|looking for)\??|have something to (?:add|say|share)\?.{0,80}|(?:write|send (?:your )?[\p{L}]{2,12}) to us.{0,80}|\p{N}{1,6} users? (?:have|has) voted\.?|rate this (?:article|page|story)|all news ?[»>]{0,2}`,
  String.raw`[-–— ]{0,4}(?:30|ends?|e n d s?)[-–— ]{1,4}|\(?ends?\)?|/ends?/?|<ends?>`,
  String.raw`\p{N}[\p{N}.,]{0,9} (?:shares?|views?|likes?|reads?|min(?:ute)?s? read|comments?)|(?:reading time|read time|estimated reading|post views|number of (?:views|visits|reads|comments)|views?|visits|hits|read)\s?:? ?\p{N}+.{0,20}|text size.{0,20}|font size.{0,20}|a ?\+ ?a ?-.{0,60}`,
  String.raw`comments? (?:are )?(?:off|closed|disabled)\.?|your comments?|you are replying to.{0,40}|(?:about|contact) us|terms(?: (?:of (?:use|service)|and conditions))?|imprint|legal notice|advertis(?:e|ing)(?: with us)?|sitemap|disclaimer|careers|unsubscribe.{0,40}`,
].join('|');

/** Furniture that is told in sentences; they speak to the reader, as news does not. */
const appeal = [
  String.raw`(?:cookie|privacy) (?:policy|notice|settings|preferences)|(?:uses?|stores?|accept|storing) cookies|your privacy|akismet`,
  String.raw`newsletters?|in your inbox|unsubscribe|your e-?mail(?: address)?|e-?mail alerts?|(?:subscribe|sign up|register) (?:to|for|from|here|today|now)|by e-?mail|get notified|stay (?:informed|updated|tuned|connected) (?:with|on|via|about)`,
  String.raw`join (?:[\p{N},. ]{2,12}|our |us )(?:readers|subscribers|people|on |channel|community|whatsapp|telegram)|support (?:our|independent|quality) (?:journalism|reporting|work|newsroom)|become a (?:member|subscriber|supporter)|download (?:our|the) .{0,20}app|click here|donate|ctrl ?\+ ?enter|(?:find|found|spot|spotted|notice|noticed) an? (?:error|mistake|typo)`,
].join('|');

const credit = [
  String.raw`by:? (?:our |the |a )?[\p{L}\p{M}.'’-]{1,30}(?:,? (?:[-–—|&] |and )?[\p{L}\p{M}.'’-]{1,30}){0,9}:?`,
  String.raw`(?:[-–—] ?)?\p{L}{2,5}/[\p{L}\p{N}]{2,12}(?:/[\p{L}\p{N} ]{2,20}){0,3}`,
  String.raw`\(?(?:translated|written|reported|reporting|compiled|edited|editing|additional reporting|posted|published|prepared|text|words|story|source|author|editor|reporter|translator|correspondent|writer|translation)(?: and [\p{L}]{4,12})? ?(?:by|:) .{2,120}`,
  String.raw`[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,64}`,
  String.raw`\([\p{Lu}\p{L}]{1,8}(?:[/,-] ?[\p{L}]{1,8}){0,3}\)`,
  String.raw`(?:[\p{L}.]{2,20}[ ,-]{1,2}){0,4}(?:staff (?:writer|reporter)s?|news desk|newsdesk|correspondents?|news agency|special correspondent|bureau)`,
  String.raw`by:? [\p{L}\p{M} .,'’-]{2,60}? ?[-–—|·•/] ?.{0,60}\p{N}{4}(?!\p{N}).{0,60}`,
  String.raw`(?:courtesy|issued by|released by|distributed by|originally published (?:by|in|on)|first published (?:by|in|on)|from)(?: of)? ?: ?.{2,80}|courtesy (?:of )?[\p{L} ]{2,40}`,
  String.raw`(?:with )?(?:inputs|reporting|files|agencies|input) from .{2,60}|agencies|with agencies`,
].join('|');

const caption = [
  String.raw`[(\[](?:file )?(?:photos?|pictures?|images?|photograph|illustration|source|credit|courtesy|file|archive)(?!\p{L})[^()\[\]]{0,80}[)\]]\.?$`,
  String.raw`[.!?)”"] ?[-–—/|]{0,2} ?(?:file |archive )?(?:photos?|photographs?|pictures?|images?|photo credits?|credits?)(?: ?[:|/-]| by| courtesy| credit| from)? [^.!?]{1,80}$`,
  String.raw`^(?:file |undated |handout |archive )?(?:photos?|photographs?|pictures?|images?|captions?|pictured|in (?:the|this) (?:photo|picture|image))(?: ?[:|]| shows?| taken| by|,| above| below)`,
  String.raw`^(?:file|undated|handout|archive|combination|screengrab) (?:photo|image|picture)(?!\p{L})|^\(?(?:photo|image|picture)s? (?:credit|source|courtesy)`,
  String.raw`[-–—|/] ?(?:afp|reuters|ap|xinhua|vna|tass|yonhap|epa|getty(?: images)?|anadolu|pti|ians|kyodo|bernama|antara)(?: ?/ ?[\p{L} .-]{2,40})? ?photos?\.?$`,
  String.raw`\((?:(?:on the )?(?:left|right|l|r)|(?:second|third|fourth|fifth|first|front|far|back)(?: row)?,? (?:from )?(?:the )?(?:left|right|row)|cent(?:re|er)|middle|pictured|front|seated|standing)(?![\p{L}\p{N}'-])[^()]{0,30}\)`,
  String.raw`^(?:from |clockwise from )?(?:top )?left(?: to right)?\s?[:,]|^from left(?!\p{L})|(?<!\p{L})l(?:eft)? to r(?:ight)?(?!\p{L})|pictured (?:here|with|together|above|left|right)|(?<!\p{L})file photo(?!\p{L})|handout photo|photo courtesy`,
].join('|');

/** The cue words of English for the parts of a page. */
export const cues: SegmentCues = {
  functionWords: words(
    `the a an of and to in on at for from by with as is are was were be been has have had will would can could may might must shall
    should do does did not no nor or but if than that this these those it its he his him she her they their them we our us you your who whom
    whose which what when where while after before during over under between into about against amid among also so yet both all any each
    more most other such up out off per via since until upon within without how why there here then`,
  ),
  calendarWords: words(calendar),
  dateWords: words(
    `${calendar} updated update published posted last modified created date dated time on at am pm a.m p.m gmt utc est edt et cet cest bst ist msk
    pst pdt local hours hrs h of the st nd rd th first issued released release edition ict wib jst kst noon midnight and first`,
  ),
  menuWords: words(
    `home news world politics business sports sport opinion opinions video videos culture economy technology tech health entertainment lifestyle
    regional region counties science travel markets policy fisheries migration archive archives defence defense more search login about contact
    english national international local society education photos photo gallery multimedia podcasts podcast magazine editorial editorials
    features finance energy environment weather jobs classifieds subscribe sign in log menu africa asia europe americas middle east latest live tv
    radio events press media documents speeches biography services publications crops agriculture security law arts books food`,
  ),
  shareWords: words(
    `share facebook twitter x whatsapp telegram linkedin zalo viber print email e-mail mail copy link pinterest reddit vk aa a a+ a- listen send to
    friend a instagram youtube messenger line weibo wechat save bookmark tweet skype tumblr rss on this via or with and google news threads bluesky mastodon
    compartir tuitear enviar`,
  ),
  relatedTitle: whole(String.raw`[-–—•*#|» ]{0,4}(?:${related})\s?[:»>…-]{0,3}`),
  relatedLead: opening(
    String.raw`[\[(*»>-]{0,3}\s?(?<mark>${related}|read|related|watch|video|photos|more)\s?(?::|»|>>|\||[-–—] )\s?\S|(?:previous|next) (?:article|post|story)\s?\p{L}|read this (?:release|story|article) in\s?:`,
  ),
  commentTitle: whole(
    String.raw`(?:\p{N}{1,6} |all |no )?(?:readers?'? |users?'? |readers' )?(?:comments?|responses|replies)(?: ?[(\[]\p{N}{1,6}[)\]]| ?: ?\p{N}{0,6})?|(?:join the|add to the) (?:discussion|conversation|debate)(?: ?\(\p{N}{1,6}\))?|have your say|what readers say|\p{N}{1,6} (?:thoughts|comments|responses|replies) (?:on|to) .{1,150}|discussion(?: ?\(\p{N}{1,6}\))|readers' (?:opinions?|views?|letters)|show comments|view (?:all )?comments`,
  ),
  commentForm: opening(
    String.raw`(?:write|add|post|leave|submit) (?:a|your)(?: public| new)? (?:comments?|reply|response)|(?:log|sign) ?in to (?:comment|reply|post)|you must be logged in|your email address will not be published|please enter your|load more comments|post comment|comment as|cancel reply|please log in`,
  ),
  commentStamp:
    /^@?(?<handle>[\p{L}_][\p{L}\p{N}_.@ -]{0,39}?)(?: says:|(?:\s?[-–—·•|,:(]\s?|\s)\(?(?:\p{N}{1,2}[/.-]\p{N}{1,2}[/.-]\p{N}{2,4}|\p{N}{4}-\p{N}{2}-\p{N}{2}|\p{N}{1,2} \p{L}{3,9},? \p{N}{4}|\p{L}{3,9} \p{N}{1,2},? \p{N}{4}|\p{N}{1,3} ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|[mhdwy]) ago|yesterday|just now).{0,24})$/iu,
  commentButton: whole(
    String.raw`(?:reply|like|dislike|report|quote|share|flag|upvote|downvote|permalink|edit|translate|recommend)(?:[ ·|•/]{1,3}(?:reply|like|dislike|report|quote|share|flag|\p{N}{1,5}))*`,
  ),
  pollTitle: whole(
    String.raw`(?:online |readers?'? |quick |opinion |our )?(?:poll|survey|vote|quiz)(?: of the (?:day|week))?|today's question`,
  ),
  contactTitle: whole(
    String.raw`(?:media |press )?(?:contacts?|enquiries|inquiries)(?: (?:information|details|us))?:?|(?:associated|useful|external|quick|related) links:?`,
  ),
  stamped: within(
    String.raw`(?<!\p{L})(?:(?:first |last |originally )?(?:published|posted|updated|created|modified|released|uploaded|edited)|date(?: of (?:publication|issue))?|publication date)(?: (?:on|at)(?!\p{L})|\s?[:–—-])`,
  ),
  furniture: whole(furniture),
  appeal: within(String.raw`(?<!\p{L})(?:${appeal})(?!\p{L})`),
  reader: within(
    String.raw`(?<!\p{L})(?:you|your|we|our|us|my|me|this (?:site|website|page|channel))(?!\p{L})|^(?:subscribe|sign up|join|download|get|receive|support|donate|click|stay|register) `,
  ),
  stamp: /^date:? \p{N}{4}(?:-\p{N}{2}){0,2}(?=\s+\S)/iu,
  endFurniture: opening(
    String.raw`for (?:further|more|additional|media) (?:information|inquiries|enquiries|details)|(?:media|press) (?:contacts?|enquir|inquir|office)|contacts?:|notes? (?:to|for) (?:the )?editors?|about (?:the )?[\p{L} ]{2,40}:?$|tel(?:ephone)?[.:]|the (?:views|opinions) expressed`,
  ),
  closingCredit:
    /(?<=[.!?…]["'”’)]{0,2}\s{1,3})(?:(?:additional )?reporting|writing|compiled|written|reported|edited|editing|translated) by [^.!?]{2,120}\.?$/iu,
  credit: whole(credit),
  issuer: whole(
    String.raw`(?:office|bureau) of (?:the |public )?[\p{L} ]{3,60}|(?:ministry|department|embassy|secretariat|government|presidency) (?:of|for) (?:the )?(?:[\p{L}&]{2,20} ){0,4}(?:affairs|defen[cs]e|state|republic|federation|kingdom|trade|relations|cooperation|security|information|president|minister)|(?:[\p{L}'-]{2,20} ){0,4}(?:press|information|media|communications?) (?:office|service|department|cent(?:re|er)|release|section|division)(?: of [\p{L} ]{3,60})?|(?:[\p{L}\p{M}.'-]{1,20} ){1,5}?[\p{L}\p{M}'-]{2,20}, (?:[\p{L}'-]{2,20} ){0,5}(?:secretary|spokesperson|spokesman|spokeswoman|minister|ambassador|president|director|commissioner|chairman|chairperson|envoy|representative)(?: (?:of|for) [\p{L} ]{3,60})?`,
  ),
  caption: within(caption),
  pictureAct: within(
    String.raw`(?:^|[\p{L})]) (?:witness(?:es|ed)? the (?:signing|exchange)|(?:shakes?|shook) hands|poses?(?:d)? for (?:a |the )?(?:photos?|pictures?|group|family|souvenir)|walk(?:s|ed)? past|(?:reviews?|inspects?) the guard|(?:take|took|takes) (?:a |the )?(?:souvenir |group |family )?photo|(?:cut|cuts) the ribbon|(?:exchange|exchanges) (?:folders|documents|gifts|signed|handshakes)|(?:had|have|has|hold|holds) a (?:bilateral |private )?meeting .{0,80}on the sidelines)`,
  ),
  textMark: whole(
    String.raw`[-–—*(\[ ]{0,4}(?:begin|start|end)(?:s|ing)?(?: of)?(?: the)? (?:text|statement|communique|transcript|quote)[-–—*)\]:. ]{0,4}`,
  ),
  continuation: opening(
    String.raw`(?:he|she|they|it|we|his|her|their|its|this|these|those|such|both|the (?:two|three|four|sides?|parties|ministers?|presidents?|leaders|visit|talks|meeting|agreement|officials?|delegations?|document|statement|event|visiting|latter|former|same|minister|premier|ambassador)|also|in addition|moreover|furthermore|meanwhile|however|earlier|later|afterwards?|on (?:this|the same|that) (?:occasion|day)|at the (?:meeting|talks|same time|end)|during the|following the|after the|in (?:this|that|his|her|their|response|reply|turn|return|conclusion|particular)|for (?:his|her|its|their) part|according to|as (?:for|regards)|among|another|other|still|but|and|with (?:this|that)|asked|looking ahead|speaking|addressing) `,
  ),
  officeWords: words(
    `president secretary minister premier mr mrs ms dr sir madam senator congressman congresswoman representative general colonel admiral commander
    ambassador chancellor governor mayor king queen prince emir sultan director chairman chairwoman chair chairperson moderator question answer q a
    staff operator reporter press host interviewer participant speaker spokesperson spokesman deputy vice prime foreign commissioner judge justice
    professor guest audience translator interpreter official`,
  ),
};
