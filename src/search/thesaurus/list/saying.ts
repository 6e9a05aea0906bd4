/** Saying, thinking, feeling, wanting: the verbs that a report is made of. */
export const saying = `
announce unveil make_public reveal
reveal disclose unveil
mention refer cite
note observe remark
stress emphasise emphasize underline
emphasise stress underscore
argue contend maintain
suggest imply indicate hint
indication sign signal
warn caution alert
complain grumble moan
dissatisfied unhappy discontent
satisfied happy content
criticise criticize slam attack
attribute put_down_to blame
praise commend hail applaud
hail praise welcome
admit acknowledge concede confess
acknowledge admit recognise
propose suggest put_forward
advise recommend counsel
urge call_on appeal
describe depict portray
optimistic upbeat hopeful confident
pessimistic gloomy downbeat
think believe consider reckon
consider regard view
consider think_about weigh mull
opinion view belief
worry concern fear
worried concerned anxious nervous
surprise astonish shock
apologise apologize sorry
want wish desire
choose pick select
aim = intend seek objective purpose ambition
doubt = uncertainty question sceptical suspicion
blame = point_the_finger criticise accuse
idea = suggestion concept thought
ask = request inquire question
account = explanation description report
inform = notify data info
rumour = rumor speculation gossip
stance = opinion position attitude
ready = willing prepared willingness
reluctant = unwilling unwillingness hesitate
ignore = overlook disregard neglect
monitor = watch track follow
study = analyse analysis examine
note = point_out message
deny = refute contradict
foresee = predict envisage
confidence = optimism trust
declare = state announce
statement = announcement comment
insist = argue maintain
alarm = worry panic
promise = assurance swear
advice = recommendation tip
urge = encourage call_for
call = describe name
bleak = gloomy grim
sure = convinced certain
unclear = uncertain unknown
clear = obvious evident
wary = suspicious cautious
afraid = fear scared
frustrated = disappointed anger
seek = want look_for
eager = keen willing
plan = intend intention
search = look_for hunt
choose = decide option
aware = know knowledge
understand = realise grasp
survey = poll questionnaire
finding = conclusion result
notice notification
envisage imagine
disclosure revelation
cite quote
underline underscore
claim assert
satisfaction content
condemn denounce
laud praise
thank grateful
recognise recognize
denial refutation
dispute contest
confirm affirm
threaten warn
appeal request
question query
explain account_for
define definition
news report
speculate guess
letter message
speaker lecturer
hope wish
pessimism gloom
belief conviction
distrust mistrust
sceptical skeptical
obvious evident
suspect think
cautious careful
caution prudence
nervousness anxiety
calm reassure
angry furious
anger fury
regret sorry
laugh smile
objective purpose
ambitious bold
option possibility
prefer favour
dislike hate
knowledge expertise
remember recall
forget overlook
observe watch
track follow
respondent polled
commentary analysis
assessment evaluation
review examine
conclude infer
assume suppose
assumption premise
theory hypothesis
agree concur
reluctant wary hesitant
unhappy = complain grumble discontent
`;
