/** Words of one root that their stems keep apart: verb and noun, thing and person, noun and adjective. */
export const roots = `
analyse analyze analysis analyst analytical
pay payer
grow grower
govern governor
move movement
ship shipper
consume consumption
introduce introduction
destroy destruction
construct constructor
receive receipt recipient
describe description
decide decision
admit admission
extend extension extent
divide division
conclude conclusion
include inclusion
persuade persuasion
invade invasion
evade evasion
explode explosion
collide collision
supervise supervisor
divert diversion
convert conversion
survive survivor
deny denial
try trial
rent rental
tour tourist tourism
visit visitor
drive driver
trade trader
deal dealer
farm farmer
mine miner
write writer
read reader
teach teacher
work worker
lead leader leadership
found founder foundation
lend lender
bank banker
finance financial
economy economic economist
politics politician
diplomacy diplomatic
history historical historian
science scientific scientist
industry industrialist
commerce commercial
nation nationwide
province provincial
globe global
world worldwide
asia asian
africa african
day daily
year annual
long length lengthen
wide width widen
deep depth deepen
high height heighten
broad breadth broaden
short shorten shortage
hot heat
warm warmth
true truth
safe safety
poor poverty
rich enrich
able ability enable
likely likelihood
stable stability stabilise
certain certainty
difficult difficulty
rare rarity
prior priority
real reality realise realize
special specialist specialise
legal legalise
local location
modern modernise
centre central
industry industrialise
private privatise
compete competition competitor
compare comparison
receive reception
perceive perception
explain explanation
assume assumption
apply application
rely reliance reliable
vary variation variety various
imply implication
verify verification
certify certificate
modify modification
notify notification
classify classification
diversify diversification diverse
simplify simplification simple
qualify qualification
justify justification
intervene intervention
inspect inspector
contract contractor contractual
act action
migrate migrant
donate donor
prefer preferential
occur occurrence
attend attendee
guide guidance
clear clearance
maintain maintenance
remit remittance
resume resumption
ship shipbuilder
treat treatment
state statement
fail failure
press pressure
sign signatory
mix mixture
seize seizure
expose exposure
store storage storehouse
use usage user
pass passage passenger
break breakage breakdown
short shortage
lose loser
think thought
speak speech speaker
sit seat
live life
die death dead
bear birth born
prove proof
believe belief
relieve relief
advise advice advisor
license licence licensee
defend defence defense
offend offence
sing song singer
fly flight
weigh weight
see sight
grieve grievance
impose imposition
oppose opposition opponent
suspend suspension
tense tension
pretend pretence
spend spender expenditure
friend friendship
partner partnership
member membership
citizen citizenship
neighbour neighborhood
warehouse warehousing
process processor
brew brewery brewer
bake bakery baker
fish fishery fisherman
hunt hunter
log logger
steel steelmaker
car carmaker
wine winery winemaker
shop shopper shopkeeper
distribute distributor
publish publication
critic criticise
tension tense
medicine medical
health healthy healthcare
energy energetic
environment environmental
winter wintry
rain rainy rainfall
snow snowy snowfall
`;
