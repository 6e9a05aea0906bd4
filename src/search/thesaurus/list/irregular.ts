/** Irregular forms, which have stems of their own: the base form first. */
export const irregular = `
arise arose arisen
awake awoke awoken
bear bore borne
beat beaten
become became
bend bent
bid bade bidden
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
burn burnt
catch caught
cling clung
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
feed fed
feel felt
fight fought
flee fled
fly flew flown
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
grind ground
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid lain
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
light lit
make made
meet met
mislead misled
mistake mistook mistaken
outdo outdid outdone
outgrow outgrew outgrown
outsell outsold
overcome overcame
oversee oversaw overseen
overrun overran
oversell oversold
prove proven
resell resold
rebuild rebuilt
ride rode ridden
ring rang rung
run ran
see saw seen
seek sought
send sent
shake shook shaken
shine shone
shoot shot
sing sang sung
sit sat
sleep slept
speak spoke spoken
speed sped
spend spent
spill spilt
spin spun
spoil spoilt
stand stood
steal stole stolen
stick stuck
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
wake woke woken
wear wore worn
weave wove woven
wind wound
withhold withheld
withstand withstood
write wrote written
man men
woman women
child children
person people
foot feet
tooth teeth
mouse mice
goose geese
crisis crises
analysis analyses
criterion criteria
phenomenon phenomena
index indices
datum data
medium media
businessman businessmen
fisherman fishermen
spokesman spokesmen
salesman salesmen
shelf shelves
leaf leaves
knife knives
life lives
wife wives
wolf wolves
good better best
bad worse worst
far further farther furthest farthest
old elder eldest
`;
