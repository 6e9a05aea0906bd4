/** Law and rules: permission, ban, penalty, approval, agreement, dispute, checks. */
export const law = `
law legislation act statute
rule regulation norm
regulator watchdog supervisor
requirement condition rule
require oblige demand
obligatory mandatory compulsory required
legal lawful legitimate
illegal unlawful illicit
legalise legalize permit
decree order edict
limit restrict cap
tighten toughen stricter
ease relax loosen
strict tough rigorous stringent
tough strict hard
permission approval consent go-ahead green_light
approve endorse back give_the_nod
refuse turn_down rebuff
refuse deny turn_down
block prevent bar obstruct
prevent stop avert
hamper hinder impede obstruct
revoke withdraw annul
take_effect enter_into_force come_into_force
impose slap introduce
implement carry_out put_into_practice
comply obey adhere
violate breach break infringe flout
violation breach infringement offence
offence offense crime
penalty fine punishment sanction
punish penalise penalize
seize confiscate impound
detain arrest hold
jail prison imprison
lawsuit suit case
verdict ruling judgment
ruling verdict decision
dispute row conflict quarrel disagreement spat
accuse charge allege
investigate probe look_into
investigation probe inquiry
agreement pact treaty
sign conclude ink
protect shield defend
approve = authorise ratify ratification adopt
agreement = consent accept memorandum
register = list registration registry
court = tribunal judge trial
resolve = solve decide
bill = draft_law draft
ban = outlaw moratorium
lift = remove end
block = veto freeze
cancel = revoke annul
implement = enforce realisation
criminal = offender illegal
sanctions = secondary_sanctions penalise
convicted = guilty sentence
proof = evidence confirmation
check = audit verify
commitment = obligation pledge
phytosanitary = sanitary plant_health
stealing = theft rob
deceive = cheat mislead
confidential = secret secrecy
state = public government
state-owned = state-run government-owned
authorisation permission
instruction order
in_force valid
in_charge liable
open transparent
regulate control
voluntary optional
standard norm
amendment change
constitution basic_law
clause provision
lenient mild
adopt pass
avert avoid
void invalid
compliance adherence
obey follow
evade circumvent
evasion circumvention
loophole gap
registration record
confiscation seizure
detention arrest
release free
lawsuit litigation
sue take_to_court
decision choice
appeal challenge
conflict war
disagree differ
compromise concession
claim allege
innocent not_guilty
prove demonstrate
witness see
auditor inspector
verify confirm
complaint grievance
memorandum understanding
mediator intermediary
ultimatum demand
right entitlement
safeguard protect
anti-dumping dumping
quarantine isolation
veterinary animal_health
hygiene sanitation
health_check examination
recall withdraw
intellectual_property patent
copyright piracy
thief robber
lie untruth
anonymous unnamed
private non-state
refuse = turn_away turn_back decline_to stop_accepting stop_dealing stop_serving stop_working_with no_longer_accept shut_out turn_their_back turn_its_back
turn_away turn_back send_back
turn_their_back abandon refuse stop_dealing
expel throw_out kick_out
`;
