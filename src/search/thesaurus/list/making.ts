/** Making things: plants, equipment, production, energy, farming, building, storing, technology. */
export const making = `
factory plant works mill manufacturing_site production_site
plant facility works
facility site installation
site location place
manufacture make produce build
manufacturer maker producer
assembly_line production_line conveyor
mine pit quarry
mine dig extract
extract produce pump
equipment machinery gear hardware kit apparatus
machinery machine equipment
device gadget appliance
appliance household_appliance white_goods
tool instrument implement
component part spare_part
battery accumulator cell
chip semiconductor microchip
technology know-how tech
innovation invention novelty
trial pilot test
launch roll_out introduce
modern up-to-date contemporary
modernise modernize upgrade overhaul refurbish
obsolete outdated old
outdated obsolete old-fashioned
new novel fresh
maintenance servicing upkeep repair
repair fix mend
breakdown failure fault
fault defect flaw
downtime idle stoppage
idle unused mothballed
mothball idle shut
install fit set_up
build erect put_up
rebuild reconstruct restore
restore rebuild renovate
demolish tear_down knock_down
destroy wreck ruin
expand enlarge extend
network grid system
electricity power energy
blackout power_cut outage
outage blackout interruption
energy power fuel
fuel petrol diesel
oil crude petroleum
pipeline pipe conduit
waste rubbish garbage trash
pig pork hog
textile fabric cloth
clothing apparel garment
pharmaceutical drug medicine
aircraft plane airplane aeroplane
field = oilfield gasfield farmland
grain = seed cereal wheat
pollution = emission contamination
cattle = livestock cows
process = treat treatment
automation = robot automatic
technology = technique technical
invent = devise patent
design = develop architect
old = aged worn-out
hydropower = dam hydroelectric
nuclear = atomic reactor
ecology = environment environmental
metal = steel copper
tyre = rubber tire
board = plank plywood
harvest = crop yield
farm = ranch agriculture
military = dual-use defence
plan = blueprint scheme
manufacturing = industrial industrialist
constraint = bottleneck limit
refiner oil_plant
damage destruction
log roundwood
conveyor belt
smelter metal_plant
smelt melt
drill bore
reserve deposit
machine device
engine motor
turbine generator
software program
digital electronic
development progress
prototype model
trial_run test
introduce bring_in
brand-new new
maintain service
break fail
defective faulty
malfunction failure
overhaul repair
building structure
renovate refurbish
extension expansion
extend prolong
add install
infrastructure facilities
bridge crossing
tunnel underpass
power_plant power_station
petrol gasoline
kerosene jet_fuel
heat warmth
coal anthracite
lng liquefied
lpg propane
gas methane
pipe tube
solar photovoltaic
wind_power wind_farm
contaminate taint
climate weather
carbon co2
recycle reuse
landfill dump
sewage wastewater
clean pure
ore mineral
rare_earth rare_metal
chemical chemistry
fertiliser nutrient
pesticide herbicide
plastic polymer
glass pane
cement concrete
brick block
stone rock
sand gravel
sawmill mill
pulp cellulose
paper cardboard
forest wood
reap gather
rural countryside
orchard garden
greenhouse hothouse
fodder feed
poultry chicken
sheep lamb
goat kid
horse pony
bee honey
fish seafood
shoe footwear
leather hide
fur pelt
toy plaything
jewellery jewelry
diamond gem
cosmetics beauty
perfume fragrance
laboratory lab
satellite spacecraft
space cosmos
aviation aircraft
shipyard shipbuilder
weapon arms
ammunition munition
drone unmanned
raw crude
finished ready-made
semi-finished half-finished
handmade hand-made
project scheme
outsource subcontract
`;
