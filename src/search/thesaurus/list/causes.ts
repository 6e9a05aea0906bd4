/** Causes and effects, problems and solutions, help and hindrance, quality, chance. */
export const causes = `
cause root driver factor
reason motive grounds
cause lead_to result_in bring_about trigger provoke
trigger spark prompt
result outcome consequence effect
effect impact influence
affect hit hurt
hit hurt harm
harm damage hurt
problem difficulty trouble issue
difficulty trouble hardship
drawback disadvantage downside
advantage benefit plus
difficult hard tricky
wrong incorrect mistaken
reliable dependable trustworthy
kind sort type
helpful = useful facilitate benefit
cope = manage deal_with overcome
possible = feasible chance potential
attract = draw appealing interest
force = compel obliged pressure
condition = state circumstance environment
particular = detail special specific
method = way approach technique
scheme = mechanism arrangement system
focus = concentrate emphasis attention
collapse = fail failure
affect = influence concern
result_from = caused_by stem_from
suffer = feel_the_pain struggle
problem = headache challenge
blow = setback shock
simplify = streamline ease
solution = answer way_out
handle = deal_with process
adapt = adjust get_used_to
vulnerable = exposed weakness
disaster = emergency catastrophe
upset = disrupt disturb
unrest = disturbance protest
real = true genuine
fact = truth reality
poor = bad shoddy
low-quality = poor-quality shoddy
chance = opportunity likelihood
probability = likelihood likely
need = require necessity
deter = put_off discourage
encourage = promote foster
instance = case example
characteristic = feature trait
habit = practice custom
structure = make-up composition
general = common overall
priority = main_task preference
context background
separate distinct
reason explanation
complicated complex
advantage edge
success achievement
win victory
lose forfeit
risk threat
factor element
consequence fallout
hit strike
owing_to due_to
therefore as_a_result
depend hinge
victim casualty
difficulty challenge
beneficial useful
useless pointless
simple easy
facilitate ease
enable allow
remedy cure
tackle address
overcome surmount
succeed manage
failure flop
unsuccessful failed
winner beneficiary
weakness flaw
chaos disorder
mistake error
correct right
genuine authentic
false untrue
good decent
high-quality quality
excellent outstanding
perfect ideal
terrible awful
unfavourable unfavorable
negative adverse
unreliable untrustworthy
feasible viable
impossible unthinkable
unlikely improbable
opportunity opening
potential capability
inevitable unavoidable
necessary required
promote foster
role part
contribute add
situation state_of_affairs
atmosphere climate
mood sentiment
aspect side
basis foundation
principle rule
instrument mechanism
procedure process
model pattern
version variant
copy duplicate
unique one-of-a-kind
various different
involve concern
relevant pertinent
`;
