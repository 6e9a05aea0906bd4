/** Politics and states: governments, offices, meetings, visits, war and peace, friends and rivals. */
export const politics = `
government cabinet administration
official bureaucrat functionary
parliament legislature duma
parliamentarian lawmaker mp deputy
lawmaker legislator deputy
programme program plan
global worldwide world
organise organize arrange
discuss talk_about debate
relations ties links
enemy foe adversary
help assist aid
meeting = summit hold_talks get_together conference gathering
join = connect unite enter accede
attack = invasion invade strike assault
withdrawal = exit pullout pull_out
president = head_of_state presidential kremlin
policy = politics strategy course
washington = white_house america united_states
vote = election ballot referendum
participate = take_part attendee involvement
talks = discussion dialogue peace_talks
fighting = combat battle struggle
support = back help favour
ministry = minister commerce_ministry
country = state homeland
pressure = strain squeeze
retaliation = counter-sanctions hit_back
mayor = city_head mayoralty
congress = parliament forum
alliance = coalition bloc
hold = host organise
celebration = ceremony mark
communique = statement declaration
union = bloc integration
hostile = unfriendly enmity
menace = threat threaten
army = military troops
ceasefire = peace truce
occupy = seize annex
europe = western brussels
gulf = middle_east arab
ussr = soviet soviet_union
blockade = isolation siege
action = measure move
interference = intervention meddle
resist = oppose opposition
leave = exit depart
embassy = mission consulate
independence = sovereignty autonomous
influential mighty
local regional
response answer
head_of_state leader
prime_minister premier
governor region_head
senator lawmaker
politician statesman
strategy plan
reform overhaul
kremlin moscow
foreign_ministry diplomat
general_administration customs
central_bank bank_of_russia
regime government
party faction
opponent critic
campaign drive
democracy democratic
dictator autocrat
influence sway
superpower great_power
international global
world globe
conference forum
attend take_part
arrangement agreement
event happening
speech address
guest visitor
welcome greet
agenda programme
joint_statement declaration
relationship ties
link connect
friend ally
adversary rival
tension strain
war invasion
battle struggle
territory land
security defence
spy espionage
latin_american south_america
central_asia kazakhstan
eurasia eurasian
caucasus georgia
act move
intervene step_in
favour favor
neutral impartial
unity solidarity
flag banner
border_dispute dispute
belt_and_road silk_road
`;
