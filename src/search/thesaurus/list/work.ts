/** People at work: jobs, hiring, layoffs, hours, skills, strikes; roles and offices. */
export const work = `
worker labourer laborer staffer
staff workforce personnel
workforce labour labor manpower headcount
headcount workforce number_of_employees
job position post vacancy
job work employment occupation
vacancy opening unfilled
employer company boss
work toil labour
hire recruit take_on engage
lay_off layoff redundancy sack dismiss fire axe shed make_redundant
layoff redundancy job_cut dismissal
dismiss sack fire oust remove
resign quit step_down leave stand_down
jobless unemployed out_of_work
shorter_week short_time four-day_week
leave holiday vacation
break pause rest
strike walkout stoppage industrial_action
union trade_union labour_union
protest demonstration rally
appoint name nominate install
profession occupation trade
professional expert specialist
skilled qualified experienced
ability capability capacity
train teach educate instruct
teacher instructor tutor
student pupil learner
school academy college
university college institute
scholar academic researcher
researcher scientist scholar
research study investigation
expert specialist pundit
analyst expert observer economist
observer commentator watcher
commentator columnist pundit observer
columnist author writer commentator
article story report piece
journalist reporter correspondent
newspaper daily paper
publish release issue
source insider person_familiar informant people_familiar
spokesman spokeswoman spokesperson press_secretary
representative envoy delegate
envoy ambassador emissary
ambassador diplomat envoy
delegation mission team
consultant adviser advisor
adviser advisor counsel aide
aide adviser assistant
assistant aide helper
director manager executive
manager boss head executive
ceo chief_executive head boss
entrepreneur businessman businesswoman
businessman entrepreneur businesspeople
businesspeople businessmen entrepreneurs
tycoon magnate billionaire oligarch mogul
supervisor foreman overseer
oversee supervise monitor
manage run operate
operate run function work
mechanic repairman fitter
driver trucker chauffeur
trucker truck_driver haulier
docker stevedore dockworker longshoreman
sailor seafarer seaman seamen mariner
farmer grower peasant
grower farmer producer
lumberjack logger forester
waiter waitress server
lawyer attorney solicitor
doctor physician medic
policeman police policemen
soldier troops serviceman
migrant immigrant guest_worker
resident inhabitant local
parent mother father
woman female women
man male men
elderly old pensioner
child kid children
veteran experienced old-timer
self-employed freelance sole_trader
small_business smb sme
subsidiary unit daughter arm
unit division subsidiary
branch office unit
headquarters head_office base
merge merger combine amalgamate
split break_up spin_off
association union federation
association league body
organisation organization body
agency bureau office
workshop shop garage
injury injured hurt
injure hurt wound
danger hazard risk
dangerous hazardous risky unsafe
newcomer = immigrant entrant rookie
founder = creator set_up
manage = administer leadership
technician = engineer mechanic
captain = skipper pilot
fitter = welder electrician
inspector = customs_officer checker
people = population residents
payroll = wage_bill wages
instruction course
trainee apprentice
family household
group conglomerate
division section
applicant candidate
officer official
security safety
recruiter headhunter
resignation departure
retire step_down
furlough unpaid_leave
shift rota
overtime extra_hours
working_hours hours
day_off rest_day
successor replacement
predecessor former
career profession
skill ability
student undergraduate
study learn
column article
media press
spokesperson representative
deputy vice
leader president
owner proprietor
possess hold
colleague co-worker
member participant
porter loader
rancher farmer
fisherman fishermen
miner pitman
builder construction_worker
carpenter joiner
logger timber_company
tailor seamstress
cook chef
cleaner janitor
guard watchman
guide escort
interpreter translator
language tongue
cashier teller
clerk office_worker
secretary minister
lawyer legal_expert
nurse medic
migration immigration
crowd throng
young youth
volunteer helper
start-up startup
merger tie-up
body agency
institute centre
foundation fund
club society
productivity output_per_worker
accident mishap
workweek working_week
`;
