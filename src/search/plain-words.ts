/**
 * Words of plain English that seldom carry what a question is about: if nobody in the corpus writes one, that says less
 * against a passage than an unknown `mayor` or `toll` does. No names, no goods, no offices, no things that can be touched.
 */
import { termOf } from './terms.ts';

const verbs = `
accept accomplish account achieve acknowledge act add address adjust admit adopt advise affect afford agree aim allow alter amaze amount
announce answer anticipate appear apply approach argue arise arrange arrive ask assess assign assist assume assure attach attain attempt attend
avoid await aware back base bear beat become behave believe belong bend bet blow boast boil bother bounce brace break bring broaden bump
calculate call calm care cast catch cause cease change characterise characterize charge chase check choose cite claim clarify clear climb
cling close collect combine comment compare compete complain complete comprise conceal concede concern conclude conduct confirm confuse
connect consider consist constitute contain continue contrast contribute convert convey convince cope correct correspond count cover creep cross cut
dare deal decide declare deem define delay demand demonstrate deny depend derive describe deserve desire detail determine develop devote
differ diminish direct disagree disappear disappoint discover discuss dislike display distinguish divide dodge dominate doubt draw drift drive drop
earn ease elaborate embrace emerge emphasise emphasize employ enable encounter encourage end endure engage enhance enjoy ensure enter envisage equal
erode escape establish estimate evaluate evolve examine exceed exclude excuse exist expand expect experience explain explore expose express extend
face facilitate fade fail fall fare favour favor fear feature feel figure fill finalise finalize finish fit fix flip float flock focus follow
force foresee forget form foster fulfil fulfill function gain gather gauge generate grab grant grasp grip grow guarantee guess guide
hail halt hamper handle hang happen harm hasten hate head hear heat help hesitate hide highlight hinder hint hit hold hope hover hurry hurt
identify ignore illustrate imagine impact imply impose impress improve include increase incur indicate influence inform insist inspire intend
intensify interest interpret introduce investigate invite involve join judge jump justify keep kick knock know lack lag last laugh lay lead
lean learn leave lessen lift limit linger link listen live locate look lose love lower maintain make manage mark match matter mean measure meet
mention mind miss mix moan modify monitor mount move multiply narrow need neglect note notice notify obey object obtain occupy occur offer omit open
opt organise organize originate outline overcome overlook participate pass pause perceive perform persist persuade pick pile pin place plan play
plead point ponder pop pose possess pour predict prefer prepare present preserve press presume pretend prevail prevent proceed prompt prone
propose prove provide provoke pull pursue push put puzzle qualify question quit quote raise rank rate reach react read realise realize reassure
recall receive reckon recognise recognize recommend reduce refer reflect refuse regain regard register regret relate relax rely remain remark
remember remind remove render renew repeat replace reply report represent request require resemble resist resolve resort respond rest restore
restrict result resume retain rethink retreat return reveal reverse review revise rewrite rid ride ring rise risk roll round ruin rule run rush
satisfy save scale scare scatter score seek seem seize select send sense separate serve set shake shape share shift shine shoot shrink
shrug shut sit slip slow smooth snap soften solve sort sound spark speak specify speculate spend split spoil spot spread spring squeeze stand
stare start state stay stem step stick stir stop strain stress stretch strike strive struggle stumble submit succeed suffer suggest suit sum
supplement support suppose surface surge surprise surround survive suspect sustain swap sweep swell swing switch tackle take talk target
tempt tend thank think threaten throw tie tighten tip touch track trigger trust try turn twist undergo underline undermine understand undertake
upset urge use utilise utilize vanish vary vow wake walk want warn watch weigh welcome whisper widen win wish withstand witness wonder worry
worsen write yield zoom became began begun bent bore borne broke broken brought caught chose chosen clung crept dealt drawn drew
drove driven fallen fell felt fought forgot forgotten found gave given grew grown heard held hidden hurt kept knew known laid lain led left lent lost
meant met ran rang risen rose sat saw seen sent shook shown shrank shrunk slid sought spoke spoken spent split stood struck stuck swept
swung taken taught thought threw thrown told took torn tore understood underwent woke wore worn wrote written
`;
const adverbs = `
abruptly absolutely accordingly actively actually additionally afterwards aggressively ago ahead albeit alike allegedly alone altogether
anymore anyhow anyway anywhere apart apparently arguably aside badly barely basically beforehand besides briefly broadly certainly
chiefly clearly closely collectively commonly comparatively completely consequently considerably consistently constantly continually continuously
conversely correctly dearly decidedly deeply definitely deliberately desperately directly disproportionately distinctly doubtless
dramatically drastically easily effectively efficiently elsewhere enormously entirely equally especially essentially evenly eventually everywhere
evidently exactly exceptionally exclusively explicitly extensively extra extremely fairly far fast finally firmly foremost formally formerly
forth fortunately forward frankly freely frequently fully fundamentally furthermore generally gently genuinely gradually greatly hardly
heavily hence highly honestly hopefully hugely ideally immediately incidentally increasingly indeed indirectly individually inevitably
initially instead intensely invariably largely lately lastly later lightly likely likewise literally loosely mainly maybe meanwhile merely
mildly moderately moreover mostly mutually namely naturally nearby neatly necessarily nevertheless newly nonetheless normally notably noticeably
nowhere obviously occasionally oddly officially once openly ordinarily originally otherwise outright overall overly overnight painfully partially
particularly partly perfectly perhaps permanently persistently plainly possibly potentially practically precisely predominantly presently
presumably previously primarily principally probably promptly properly publicly purely quickly quietly quite rapidly rarely readily
reasonably recently regardless regularly relatively reliably reluctantly remarkably repeatedly reportedly respectively reversely roughly routinely
sadly safely scarcely secondly seemingly seldom separately seriously severely sharply shortly significantly similarly simply simultaneously slightly
slowly smoothly solely someday somehow sometimes somewhat somewhere soon specifically steadily steeply straight strictly strikingly strongly
subsequently substantially successfully suddenly sufficiently supposedly surely swiftly temporarily tentatively thereby therefore thirdly thoroughly
today together tomorrow tonight totally traditionally truly typically ultimately understandably undoubtedly unexpectedly unfortunately usually utterly
vastly virtually visibly voluntarily whatsoever whenever wherever wholly widely worldwide yesterday
`;
const qualities = `
able abnormal absent absolute absurd abundant acceptable accurate active actual acute additional adequate adverse alarming amazing ambitious
ample angry annoying anxious apparent applicable appropriate arbitrary artificial attractive available average awake awful awkward bad basic beneficial
better best bigger biggest bitter bizarre bleak blunt bold boring bound brave brief bright brilliant broad broken brutal capable careful careless
casual cautious central certain challenging cheerful chief clean clear clever close comfortable common comparable competent complete complex
complicated comprehensive conceivable concrete confident considerable consistent constant content contrary convenient convincing correct costly crazy
critical crucial curious current damaging dark dead decent decisive deep definite deliberate delicate desirable desperate detailed different
difficult dim dire direct disappointing distant distinct doubtful dramatic drastic dry due dull eager early easier easiest easy economic
effective efficient elaborate empty endless enormous entire equal essential eventual everyday evident exact excellent exceptional excessive
exciting exclusive explicit extensive extra extraordinary extreme fair faint false familiar famous fancy fast fatal favorable favourable favourite
favorite feasible fewer fierce fine firm fit flat flexible fond foolish formal former fortunate frank free frequent fresh friendly frustrating full
fundamental funny future general generous gentle genuine ghost gigantic glad global good gradual grand grateful grave great greater greatest
guilty handy happy hard harder hardest harsh healthy heavy helpful hidden higher highest honest hopeful hopeless horrible hostile hot huge ideal
identical imminent immediate immense impatient important impossible impressive inadequate incredible inevitable initial instant insufficient intense
interesting internal irrelevant joint keen key kind largest lasting late latter legitimate lengthy lesser likely limited little live
lone lonely longer longest loose loud lovely lowest lucky mad main major marginal marked massive maximum meaningful mere mild minimal minimum minor
missing mixed moderate modest modern mutual mysterious narrow nasty natural nearest neat necessary negative nervous neutral new newest nice noble
normal notable noticeable numerous obscure obvious odd old older oldest open opposite optimal optimistic ordinary original outstanding overall
painful partial particular past peculiar perfect permanent persistent personal pessimistic plain pleasant pleased plenty poor popular positive
possible potential powerful practical precise predictable preferable preliminary present previous primary principal prior probable prominent
promising proper proud pure quick quiet radical random rapid rare raw ready real realistic reasonable recent reckless redundant regular related relative
relevant reliable reluctant remaining remarkable remote repeated respective responsible restless rigid risky rough round routine rude sad safe 
satisfied scared scarce secret sensible sensitive separate serious severe shaky shallow sharp sheer short shorter shortest shy sick significant silent
silly similar simple sincere single slight slow slower small smaller smallest smart smooth sober soft sole solid sorry special specific spectacular
stable stale standard steady steep stiff straight straightforward strange strict striking stringent strong stronger strongest stubborn stuck stupid
subject subsequent substantial subtle successful sudden sufficient suitable super superior supreme sure surprising suspicious sweet swift tall
temporary tense terrible thick thin thorough tight tiny tired top total tough tougher toughest traditional tremendous tricky trivial troubled true
typical ultimate unable unaware uncertain unclear uncommon underlying uneasy unexpected unfair unfortunate unhappy uniform unique universal unknown
unlikely unpleasant unprecedented unrealistic unrelated unusual unwilling upbeat upper upset urgent useful useless usual vague valid valuable various vast
viable vicious violent visible vital vivid voluntary vulnerable warm wary weak weaker weird whole wide widespread wild willing wise wonderful
worried worse worst worth worthwhile wrong young younger youngest
`;
const lightNouns = `
ability absence abundance access accident accuracy achievement act action activity addition advantage advice affair age agenda aim alternative
ambition amount angle answer appeal appearance approach area argument arrangement aspect assistance assumption atmosphere attempt attention attitude
awareness background balance barrier basis beginning behalf behaviour behavior belief benefit bit blame bottom boundary bulk burden case category cause
chance change chapter character characteristic choice circumstance clue combination comfort comparison complexity component concept concern
conclusion condition confidence confusion connection consequence consideration content context contrary contrast contribution control conversation
couple course crowd date deal debate decision degree description desire detail difference difficulty dimension direction disadvantage
discussion distinction division doubt drawback duration edge effect effort element emphasis end episode error essence event evidence
example exception excuse existence expectation experience explanation expression extent extreme fact factor failure favour feature feedback feeling
field focus form format fraction freedom function fun future gap glance goal grade ground group guess habit half handful hint hope hour idea
image impact implication importance impression improvement incident indication influence information insight instance intention interest issue item
joke judgment judgement kind knowledge lack layer length level likelihood limit line link list load location look loss lot luck majority manner
margin matter meaning means measure memory mention message method middle minute mistake mixture moment mood morning motive move mystery
name nature necessity need news nothing notion number objective obstacle occasion odds opinion opportunity option order origin outcome outline pace pair
part participation past path pattern people percent period perspective phase phenomenon phrase picture piece place plan plenty point portion
position possibility potential practice preference presence pressure principle priority probability problem procedure process progress proof
proportion prospect purpose quality quantity quest question range rate reaction reality reason recognition reference regard relation relationship
relevance relief remainder reminder requirement respect response responsibility rest result risk role root row rule rumour rumor scale scenario scene
scope section segment selection sense sentence sequence series setback setting shape sheer shock side sight sign significance similarity site
situation size solution someone something somebody anybody anyone anything everybody everyone everything nobody none sort source span spirit spot stage
standard standpoint start state statement status step story strategy strength struggle stuff style subject success sum summary surprise
suspicion symbol task technique tendency term territory theme theory thing thought thousand threat title today tone topic total touch trace track
tradition trend trick trouble truth turn twist type uncertainty understanding update usage variation variety version viewpoint view volume way weakness
week weekend weight whole wish word work world worry year folk folks guy guys bloke chap person anyone dude friend buddy mate
evening night afternoon century decade month day second ages
`;

let plainWords: ReadonlySet<string> | undefined;

/** Read when a question first has a word that nobody writes. */
export function isPlainWord(term: string): boolean {
  plainWords ??= new Set(
    [verbs, adverbs, qualities, lightNouns].flatMap((words) => words.trim().split(/\s+/).map(termOf)),
  );
  return plainWords.has(term);
}
