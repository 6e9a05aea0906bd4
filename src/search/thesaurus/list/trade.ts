/** Buying and selling: goods, customers, shops, markets, exports and imports, deals. */
export const trade = `
trade commerce dealings
trade turnover trade_volume bilateral_trade
export sell_abroad foreign_sales ship_abroad overseas_sales outbound
import buy_from_abroad inbound purchase_abroad bring_in
exporter seller supplier shipper
re-export transshipment reexport
supplier vendor provider
vendor seller supplier
provide supply offer
sell market flog offload
offload get_rid_of dump dispose
resell resale resold
sell_well best-selling in_demand popular
bestseller best-selling top-selling
popular favourite favorite sought-after in_demand
unsold unwanted left_over
buy acquire procure snap_up pick_up
purchase acquisition procurement
acquire take_over acquisition buy_out
takeover acquisition buyout
procure source obtain
obtain acquire get_hold secure
secure win clinch land
order commission request
order contract booking
customer client buyer consumer shopper clientele
consumer shopper buyer household
user consumer customer
demand appetite need hunger interest
demand require call_for
consumption use usage demand
consume use eat
trader merchant dealer wholesaler
dealer dealership seller distributor
distributor wholesaler dealer
wholesale_market bazaar marketplace
retail shop high_street
retailer shop store chain
retailer seller merchant shopkeeper
shop store outlet boutique
shopkeeper retailer store_owner shop_owner
supermarket hypermarket grocery grocer
mall shopping_centre shopping_center
kiosk stall booth
stall booth counter
market marketplace bazaar
online internet web digital e-commerce
e-commerce online_trade marketplace internet_trade
marketplace platform online_store
website site portal web_page
mail post postal
courier messenger delivery_service
salesman salesperson salesmen sales_staff shop_assistant
exhibition fair expo trade_show
fair expo exhibition forum
goods merchandise wares items commodity
commodity raw_material resource
raw_material feedstock input
range assortment selection
assortment range variety
variety kind type diversity
diverse varied various
brand label make marque
label mark sticker
quality standard grade
grade quality class
advertise advert promote market
rival competitor opponent contender
compete vie contend contest
monopoly sole_supplier exclusive
market_share slice foothold
segment sector niche category
category class group segment
sector industry branch field
industry sector branch trade
deal agreement contract pact transaction
condition term requirement
offer propose bid
partner counterparty ally
partnership alliance tie-up cooperation
counterparty partner contractor
cooperation collaboration working_together partnership
cooperate collaborate work_together team_up
joint shared mutual common
mutual reciprocal bilateral
bilateral two-way mutual
foreign overseas external
overseas abroad foreign
abroad overseas out_of_the_country
foreigner alien expat expatriate
domestic local home
homegrown domestic home-made local
stockpile hoard store
warehouse depot storehouse store
storage store warehousing
store keep storage
cold_storage refrigerated freezer
refrigerated chilled cooled
expire expiry run_out lapse
used second-hand pre-owned
official formal authorised
boycott shun avoid
shun avoid stay_away steer_clear
avoid evade dodge
switch shift turn
redirect divert reroute reorient
reorient pivot turn
alternative substitute option
replace take_the_place supplant displace
swap exchange replace
restock replenish refill
replenish top_up restock
dependence reliance rely
dependent reliant rely
rely depend count_on lean_on
destination recipient target
recipient receiver addressee
consignment batch shipment lot
declaration statement form
paperwork document bureaucracy red_tape
document paper certificate
license licence permit
protectionism protectionist trade_barrier
barrier obstacle hurdle
embargo ban sanction
sanctions restrictions penalties curbs
curb restriction limit
competition = rivalry contest cutthroat
trade = commercial exchange
contractor = builder subcontractor
trademark = brand logo
self-sufficient = self-reliance autarky
origin source
product item
venture undertaking
parcel bundle
sellable marketable
reorder repeat_order
book reserve
wholesale bulk
app application
showroom salon
shelf shelves
display exhibit
exhibitor participant
model version
sample specimen
promotion campaign
foothold presence
long-term_contract long-term_deal
trading_partner partner
joint_venture partnership
multilateral many-sided
home_market domestic_market
export_market foreign_market
frozen deep-frozen
shelf_life expiry
parallel_imports grey_imports
grey unofficial
consignee recipient
consignor shipper
cargo load
customs border_control
free_trade duty-free
trade_war tariff_war
wto world_trade_organization
asean southeast_asia
eaeu eurasian_economic_union
`;
