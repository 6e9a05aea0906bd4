/** Time: when, how long, how often, before and after, late and soon. */
export const time = `
recent latest new last
latest newest most_recent
former ex previous past
previous prior preceding earlier
formerly previously once used_to
past previous bygone
current present existing today
presently at_present at_the_moment right_now
future upcoming coming next
upcoming forthcoming coming impending
next following coming
following subsequent later
subsequently later afterwards
soon shortly before_long imminent
imminent soon looming
immediately at_once straight_away instantly
eventually finally in_the_end
permanently for_good forever
temporary provisional interim short-term
lengthy long protracted
continue carry_on keep_on proceed
ongoing continuing under_way
resume restart reopen begin_again
suspend freeze pause
suspension halt freeze
postpone defer put_off push_back shelve
deadline due_date time_limit cut-off
begin commence kick_off
beginning outset onset
initially at_first originally
end finish conclude complete
complete finalise finalize
abolish scrap end
pandemic covid coronavirus
period = time span timeframe duration
continue = persist uninterrupted constant
forecast = prognosis prospects
night = midnight overnight
end = expire stop
brief = short-lived short
early = premature ahead_of_schedule
cancel = abandon call_off
six_months = half half-year
annual = year-on-year each_year
moment = minute point
last_year = previous_year year_ago
traditional = customary custom
life = lifetime lifespan
recently of_late
permanent indefinite
long-term long_run
deadline term
old long-standing
date day
step measure
age era
past history
former erstwhile
today at_present
underway ongoing
resumption restart
interrupt disrupt
late belated
weekend saturday
quarter three_months
decade ten_years
century hundred_years
season spring
winter cold_season
summer warm_season
autumn fall
new_year holiday
lunar_new_year spring_festival
morning dawn
stage phase
anniversary jubilee
first-time maiden
times occasions
regularly routinely
daily every_day
round-the-clock 24-hour 24_hours_a_day day_and_night
simultaneous at_the_same_time
in_advance beforehand
pre-war before_the_war
wartime war
post-war after_the_war
timetable plan
calendar diary
outlast survive
meanwhile meantime
wake aftermath
run-up eve
await wait
short_run short_term
mid middle
midyear half-year
biennial two-year
begin = get_under_way come_into_operation start_up go_live enter_service
open = operate come_into_operation enter_service go_into_operation put_into_operation commission
halt = standstill stoppage pause interrupt idle shut_down bring_to_a_stop
end = wind_up wind_down run_out lapse come_to_an_end
delay = set_back hold_up behind_schedule drag_on
supposed = due planned expected
stall = deadlock impasse bog_down make_no_headway stuck drag_on
cancel = shelve annul
resume = come_back back_in_operation
ready = complete finish operational
`;
