/**
 * A wide word asked for is met by a narrower one in an article, never the other way round:
 * whoever asks about vehicles is told of lorries, whoever asks about lorries is not told of vehicles.
 */
export const wider = `
vehicle > car truck bus van tractor motorcycle trailer minibus tram
transport > rail train truck
aircraft > plane helicopter airliner jet drone
worker > driver operator engineer welder miner docker loader seamstress fitter packer cook waiter sailor technician crane_driver
employee > driver engineer clerk manager guide
official > minister governor mayor ambassador deputy spokesman inspector
politician > minister president senator deputy governor
expert > analyst economist professor researcher
professional > engineer doctor lawyer translator
boss > director owner founder chairman
businessman > owner founder trader importer exporter
people > resident citizen worker tourist customer
company > factory bank retailer airline refinery operator manufacturer trader
business > shop factory cafe restaurant
organisation > association union ministry agency company institute
institution > bank university
shop > supermarket boutique kiosk
building > warehouse factory house hotel terminal office
facility > warehouse plant terminal port
place > city town port village region
city > moscow beijing shanghai
location > city town region port
road > highway motorway street
animal > cow pig horse sheep chicken dog tiger
livestock > cow pig sheep cattle poultry
meat > beef pork poultry chicken lamb
fruit > apple banana berry cherry orange grape melon mandarin
vegetable > potato cabbage onion garlic carrot tomato cucumber
grain > wheat barley oats rye corn maize buckwheat
crop > wheat barley soybean corn rapeseed potato
drink > beer wine vodka juice tea coffee water milk
alcohol > beer wine vodka whisky cognac
food > meat fish flour bread rice oil dairy fruit vegetable honey
sweets > chocolate ice_cream honey caramel
seafood > crab shrimp squid fish pollock
fuel > diesel petrol gasoline kerosene lng coal gas
energy > oil gas coal electricity
metal > steel copper aluminium nickel gold iron palladium
mineral > ore coal salt
chemical > acid fertiliser polymer methanol ammonia
appliance > fridge television microwave kettle
gadget > phone laptop tablet
electronics > phone laptop chip computer television
equipment > machine crane turbine conveyor tractor excavator
tool > drill saw hammer
weapon > missile rifle gun
clothing > coat jacket shirt dress trousers
furniture > table sofa bed wardrobe
material > wood steel cement plastic
wood > pine birch larch oak
document > certificate licence passport visa invoice declaration contract
paperwork > certificate licence declaration permit
penalty > fine ban
measure > ban tariff quota subsidy restriction
restriction > ban quota limit tariff
charge > fee duty toll tax
bill > cost spending
want > plan intend aim seek demand hope
require > demand insist ask
tax > vat excise duty
currency > yuan rouble dollar euro
money > rouble dollar yuan euro cash loan
amount > million billion thousand
crime > fraud theft smuggling murder bribery
disaster > flood fire earthquake storm drought
weather > frost snow rain storm fog wind ice heat
season > winter summer spring autumn
illness > flu cancer covid
event > summit forum fair conference festival exhibition
meeting > summit conference session
leader > president premier putin xi chairman
problem > delay shortage breakdown queue congestion defect
delay > queue
change > rise fall
move > transport
official > customs_officer
statement > interview speech communique
media > newspaper television radio website
network > grid railway pipeline
border > crossing
waterway > river canal strait
relation > trade alliance partnership friendship
deal > contract purchase merger
job > driver engineer manager
tourist > guest passenger
accommodation > hotel hostel flat room
school > university college
product > car phone food furniture
resource > oil gas coal timber
body_of_water > lake river sea
trip > flight voyage cruise
government > authorities
`;
