/** Transport and travel: roads, rails, ships, planes, borders, queues, distance, speed. */
export const transport = `
transport haulage carriage conveyance
transport move convey
move shift relocate
carrier transport_company airline
logistics forwarding supply_chain
forwarder logistics_company freight_forwarder shipping_agent
deliver bring hand_over
lorry hgv semi-trailer heavy_vehicle
car motor_car passenger_car
road highway motorway
route road path way
bypass circumvent get_round
railway railroad rail train
wagon railcar freight_car carriage
port harbour harbor seaport
dock berth quay pier
maritime sea marine
visa-free without_a_visa no_visa
hotel inn hostel
border frontier boundary
border_crossing checkpoint border_post
inspect check examine
queue line tailback
queue traffic_jam congestion
congestion traffic_jam bottleneck jam
accumulate build_up amass
stuck stranded held_up trapped
delay hold-up lateness
delayed late behind_schedule
on_time punctual on_schedule
distance kilometre mile
far distant remote
remote distant far-flung
nearby neighbouring close
neighbouring neighboring adjacent
speed velocity pace
bike bicycle cycle
metro subway underground
accident crash collision
filling_station petrol_station gas_station
electric_car electric_vehicle ev
recycling_fee scrappage_fee utilisation_fee
located situated based
area = region zone district territory
vessel = boat tanker container_ship
centre = hub center middle
traffic = movement vehicles flow
detour = roundabout bypass
queue = stand_in_line waiting_time
haulage = road_transport pickup
route = corridor itinerary
mooring = berth anchor
boat = ferry barge
waterway = river canal
flight = air_service plane
tour_operator = travel_agency travel_agent
accommodation = room lodging
fare = ticket ticket_price
transit = passage pass_through
travel_time = journey_time transit_time
seaborne = by_sea waterborne
tank = fuel_tank cistern
convoy = escort column
wire = cable telegraph
call = phone_call ring
eastern = east far_east
city = town municipality
sea_transport maritime
delivery send
terminal station
trip tour
checkpoint post
trailer semi-trailer
van minibus
bus coach
vehicle car
driver motorist
drive motor
driving_licence driver's_license
track rails
gauge track_width
locomotive engine
sea ocean
sea_route shipping_lane
northern_sea_route arctic_route
arctic polar
strait channel
coast shore
coastal seaside
airport airfield
fly air
airline air_carrier
direct_flight nonstop
take_off depart
passenger traveller
travel_agency travel_agent
visa entry_permit
passport travel_document
luggage baggage
suitcase bag
containerised containerized
unload discharge
loading stowing
crane hoist
forklift loader
yard depot
pass permit
gate entrance
exit way_out
customs_clearance clearance
clear process
check control
scan x-ray
search inspect
pile_up accumulate
delay slow
schedule timetable
border neighbour
speed fast
duration length
take last
flow stream
wagonload trainload
truckload lorryload
shipload cargo
overland by_land
airfreight air_cargo
scooter moped
motorcycle motorbike
taxi cab
tram streetcar
garage repair_shop
collide crash
run_aground ground
road_works roadworks
pavement sidewalk
street road
refuel fill_up
hybrid plug-in
sedan saloon
suv crossover
tractor farm_vehicle
excavator digger
bulldozer earthmover
road_tax recycling_fee
axle wheel
driver_shortage lack_of_drivers
address location
map chart
northern north
southern south
western west
region province
zone district
siberia siberian
village settlement
capital main_city
suburb outskirts
island isle
mountain mount
lake reservoir
desert steppe
opposite facing
stuck = wait pile_up stand_idle
`;
