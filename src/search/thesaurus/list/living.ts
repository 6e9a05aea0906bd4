/** Living: weather, health, food, housing, schools, sport, culture and things of every day. */
export const living = `
cold freezing frost chilly
rain rainfall downpour
storm gale tempest
typhoon hurricane cyclone storm
earthquake quake tremor
illness disease sickness
food foodstuff groceries
restaurant eatery diner
alcohol liquor spirits booze
confectionery sweets candy
toilet lavatory restroom
television tv telly
photo photograph picture
film movie cinema
quiet silent calm
meal = dish breakfast lunch
dairy = milk cheese butter
fruit = berries apple banana
animal = pet beast zoo
mobile = phone cellphone
frozen = ice icy
vegetable_oil = oil sunflower_oil
flavour = taste flavor
cooking = recipe kitchen
home = house dwelling
light = lamp bright
garden = yard park
festival = holiday celebration
gift = present souvenir
wedding = marriage marry
spouse = husband wife
child = son daughter
clothes = outfit dress
cooker = stove gas_stove
smart = clever intelligent
fortunate = lucky luck
unfortunate = unlucky sad
famous = well-known known
game match
heat heatwave
clinic hospital
broadcast radio
cat kitten
warm mild
rainy wet
snowstorm blizzard
fog mist
wind gale
drought dry_spell
landslide mudslide
fire wildfire
disaster calamity
health medical
healthcare medicine
drug narcotic
patient sick
epidemic outbreak
infection virus
vaccinate jab
treatment therapy
surgery operation
dead killed
healthy fit
pain ache
hunger famine
thirst thirsty
dinner supper
cafe coffee_shop
canteen dining_hall
eat dine
drink beverage
vodka spirits
coffee espresso
water drinking_water
ice_cream gelato
chocolate confectionery
sugar sweetener
honey sweet
bread bakery
pasta noodles
rice paddy
potato spud
vegetable veg
mushroom fungus
meat flesh
sausage ham
salmon fish
crab crustacean
caviar roe
rapeseed canola
salt sodium
house dwelling
flat apartment
homeless roofless
roof ceiling
floor storey
bathroom toilet
shower washroom
bed bunk
furniture interior
refrigerator fridge
washing_machine washer
vacuum_cleaner hoover
camera photo
picture image
music song
theatre theater
museum gallery
art painting
library reading_room
football soccer
tournament championship
athlete sportsman
dog puppy
panda bear
bird fowl
flower bloom
tree wood
party celebration
brother sibling
grandmother grandma
neighbour next-door
stranger outsider
friend pal
coat jacket
hat cap
bag sack
shoe boot
umbrella parasol
key lock
paper sheet
pen pencil
wi-fi internet
social_network social_media
messenger chat_app
blogger influencer
video clip
telecom communications
subscriber user
tablet tablet_computer
screen display
electricity_bill utility_bill
rubbish litter
cleaning tidy
dirty filthy
noise sound
loud noisy
colour color
red crimson
white snowy
dark black
beautiful pretty
ugly unsightly
stupid foolish
brave bold
sad unhappy
happy glad
unknown obscure
mystery puzzle
dream wish
lifestyle life
living_standard standard_of_living
education schooling
kindergarten nursery
exam test
lesson class
degree diploma
scholarship grant
campus university
religion faith
church cathedral
monastery temple
cemetery graveyard
tradition heritage
crime theft
emergency rescue
ambulance paramedic
fireman firefighter
`;
