/** Everyday verbs of doing: opening, closing, giving, taking, keeping, moving, using. */
export const actions = `
open inaugurate unveil
found establish set_up
establish set_up create
carry_out conduct perform
behaviour behavior conduct
use = employ apply exploit spend
change = transformation replace revise switch
renew = update extend extension
keep = retain maintain hold
eliminate = remove get_rid_of abolish
post = station publish send
prepare = get_ready groundwork
flood = inundate influx
restore = repair revive
launch = open release
close = shut_down shutdown
establishment = creation set
transfer = hand_over move
award = grant prize
seize = take grab
preserve = maintain conserve
become = turn turn_into
convert = turn_into transform
arrive = reach coming
push = press force
discard = throw throw_away
conceal = hide cover
try = attempt strive
meet = fulfil satisfy
unite = combine unify
divide = separate share
sever = cut break_off
fire = burn blaze
blast = explode explosion
choose = opt prefer
correction = revision fix
guard = protect defend
beat = defeat win
act = play behave
survive = stay_afloat live_through
rush = hurry flock
persuade = convince encourage
lure = attract tempt
equip = supply fit
distribute = hand_out spread
withdraw = pull_back retreat
switch_to = turn_to move_to
bring fetch
place put
pursue follow
collect gather
live reside
create form
preliminary preparatory
performance results
undertake carry_out
receive obtain
remove take_away
leave abandon
access reach
accompany escort
pull draw
pull_out exit
look see
look_at consider
attempt effort
achieve accomplish
pack wrap
wash clean
dry parched
wet damp
mix blend
boil cook
flow pour
leak spill
touch affect
count number
measure size
check test
update news
fix set
revive resurrect
save rescue
attack hit
compete rival
wait hold_on
crowd flock
stop quit
invite ask
deploy station
sell_off sell
publish print
replace = take_over_from give_way_to make_way_for supersede step_in
leave = withdraw pull_out disconnect drop_out walk_away
abandon = ditch shelve walk_away turn_their_back
buy = take_in snap_up
arrive turn_up
return = come_back go_back
slow = hinder hamper impede hold_up bottleneck
keep_away = stay_away avoid shun keep_off
lose_interest lose_taste lose_appetite
lose_interest = shun avoid abandon turn_away
fall_through = collapse fail break_down come_to_nothing
`;
