/** Quantities, shares, sizes, degrees and how they change. */
export const amounts = `
share slice part segment fraction
share percent percent_of rate ratio
stake interest shareholding
majority bulk lion's_share mostly predominantly primarily chiefly
quarter fourth twenty-five
doubled twice two_times two-fold
tripled thrice three_times
quadrupled fourfold four_times
amount quantity volume sum number
total overall combined aggregate altogether all_told cumulative gross
sum total figure
figure number statistic data reading
count tally enumerate
quota allotment allocation cap limit
cap ceiling limit maximum upper_limit
floor minimum lowest
maximum peak highest
peak record high all-time_high record_high highest
record unprecedented unheard-of unrivalled
low trough bottom nadir lowest
average typical median usual
typical usual normal ordinary standard customary conventional
extra additional added further supplementary spare
surplus excess oversupply glut overhang
glut oversupply overproduction overcapacity
surplus leftover remaining remainder
remainder rest balance residue
remain stay persist linger
shortfall deficit gap lack hole
shortage lack dearth shortfall deficit insufficient short_of run_short in_short_supply crunch squeeze
lack short_of missing absence
scarce rare limited hard_to_find thin
enough sufficient adequate ample plenty
plenty abundant ample
empty vacant unoccupied bare unfilled
full crowded packed crammed jammed overflowing
crowded congested overcrowded overloaded
entire whole complete total full
partial partly in_part incomplete
roughly approximately circa estimated
exactly precisely accurate
exceed surpass outstrip outpace outnumber outdo eclipse
overtake displace unseat dethrone leapfrog
outsell exceed surpass
increase upswing upturn hike boost
increase boost lift step_up ramp_up scale_up push_up bump
boost stimulate spur fuel propel drive stoke
rise tick_up edge_up creep_up
surge skyrocket rocket shoot_up balloon explode mushroom boom spike
boom upsurge bonanza
spike jump leap
swell widen broaden expand enlarge
grow develop flourish thrive prosper
thrive flourish prosper boom
accelerate speed_up quicken hasten faster pick_up
slow decelerate slacken ease cool moderate lose_steam
slowdown slowing deceleration cooling slackening
decrease cut drop_off diminish lessen
cut reduce slash trim pare scale_back cut_back curtail pare_back
trim shave pare
fall slip ease edge_down retreat
crash plunge nosedive freefall meltdown
collapse crumble implode fall_apart
shrink narrow diminish
narrow shrink tighten
erode eat_into wear_away undermine whittle
dry_up dwindle evaporate vanish disappear
disappear vanish go_missing
deplete exhaust run_out used_up drain empty
drain deplete sap
change shift alter modify modification adjust move
change vary variation fluctuate swing
fluctuate swing volatile vary unstable
stable steady unchanged flat constant little_changed level stagnant
stagnate stagnant flat plateau stall level_off
plateau level_off flatten
stabilise stabilize level_out
recover bounce_back regain pick_up pull_back rally
regain recover win_back recoup reclaim retake
rally rebound bounce
reverse turn_around turnaround
reversal turnaround about-face u-turn
improve better enhance upgrade get_better
better improved superior
worsen deteriorate worse aggravate exacerbate get_worse go_downhill
worse poorer inferior
range span spectrum spread extent
extent degree scale magnitude size scope
size scale dimension magnitude
huge enormous giant massive gigantic immense vast colossal mammoth
giant behemoth heavyweight titan
large sizeable sizable considerable substantial significant hefty
considerable substantial significant notable marked appreciable
significant major key
key crucial vital essential significant
essential vital necessary indispensable needed
main primary principal chief central core
biggest foremost number_one dominant
dominant predominant prevail
dominate rule control
small little tiny minor slight modest
tiny minuscule negligible marginal minute
minor slight marginal insignificant trivial negligible
modest moderate slight mild
sharp steep abrupt drastic dramatic
dramatic drastic striking spectacular stark
sudden abrupt unexpected unforeseen overnight
gradual slowly step_by_step incremental bit_by_bit little_by_little
rapid fast quick swift speedy brisk
quick fast speedy prompt swift
slow sluggish tepid lacklustre lackluster anaemic anemic feeble
sluggish lacklustre weak subdued soft
weak feeble fragile frail
strong robust solid sturdy healthy resilient
resilient withstand hold_up weather
intense fierce severe acute
severe serious grave acute harsh dire
high elevated lofty
wide broad extensive
widespread common prevalent commonplace
common frequent widespread
frequent regularly repeated
rare uncommon unusual infrequent seldom
unusual uncommon atypical abnormal odd strange
first initial earliest original maiden inaugural
first leading number_one
last final ultimate
second runner-up second-largest
rank place position standing
rank rate class
ranking league_table rating standing list
numerous countless myriad
sole single exclusively
single sole lone
equal identical match on_par
equivalent equal tantamount comparable
similar alike comparable akin
compare contrast comparison relative_to
differ vary contrast diverge
difference gap disparity divergence margin
gap difference spread disparity
balance equilibrium parity
imbalance lopsided skewed asymmetry asymmetric uneven unequal
one-sided lopsided imbalanced
capacity volume throughput capability
capacity nameplate design_capacity
throughput capacity turnover
utilisation usage use occupancy load
weight tonnage mass heavy
heavy weighty hefty
area acreage hectare land surface
hectare acre area
per_capita per_person per_head
estimate assess gauge reckon calculate put_at guess
estimate approximation ballpark
measure gauge metric indicator yardstick
indicator gauge index benchmark barometer
benchmark reference yardstick baseline
calculate compute work_out
add_up total amount_to make_up
account_for make_up constitute represent comprise
comprise consist include contain made_up
include contain cover encompass incorporate
exclude leave_out omit except
except apart_from excluding
divide split apportion
distribute allocate share_out
reach hit attain touch arrive_at
reach achieve attain
fall_short miss undershoot
outperform beat surpass
underperform lag trail fall_behind
threshold level limit
pace rate speed tempo
trend tendency pattern
momentum impetus steam
half = fifty cut_in_half
multiple = numerous multiply
minority scant
third thirty
tenth ten
tenfold ten_times
dozen twelve
tally total
swing shift
smallest lowest
tall high
deep profound
figure digit
concentrate cluster
level degree
cycle cyclical
smaller shrink
shorten = cut curtail trim
overtake = pass move_ahead edge_past get_ahead
`;
