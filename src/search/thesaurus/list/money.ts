/** Money: prices, costs, pay, debt, profit, banks, budgets, markets of money. */
export const money = `
price price_tag rate charge
price quote quotation
expensive costly high-priced overpriced steep
cheap inexpensive low-cost affordable budget bargain
cheaper discounted cut-price lower-priced knocked_down
bargain deal discount
affordable within_reach cheap
discount markdown price_cut concession
markup margin mark-up premium
premium surcharge markup
surcharge extra_charge supplement
undercut underprice cheaper
haggle bargain negotiate
cost expense expenditure outlay spending
spend splash_out shell_out fork_out
expense cost overhead
overheads running_costs fixed_costs
fee charge toll commission
commission cut fee
bill invoice tab
receipt voucher slip
pay salary wage earnings remuneration compensation pay_packet paycheck payslip
salary wage pay income
bonus premium incentive reward perk
revenue earnings income turnover sales proceeds receipts
earnings profit income
earn make take_home bring_in
profit earnings surplus net_income bottom_line
profitable lucrative money-making in_the_black
lucrative profitable rewarding
loss deficit red_ink
loss-making unprofitable in_the_red
margin profit_margin spread
deficit shortfall gap negative_balance
surplus excess positive_balance
trade_surplus trade_balance exceed
trade_deficit trade_balance trade_gap
debt liability borrowing arrears owed indebtedness
arrears overdue backlog unpaid
unpaid overdue outstanding in_arrears
overdue late outstanding
loan = credit lending borrowing
interest_rate key_rate policy_rate borrowing_costs cost_of_borrowing
rate_cut cut_rates monetary_easing
rate_hike raise_rates tightening
repay pay_back pay_off reimburse refund
refund reimburse money_back compensation
compensate reimburse make_up_for damages
default insolvency nonpayment failure_to_pay
bankrupt insolvent bust go_bust bankruptcy liquidation go_out_of_business
bankruptcy insolvency receivership
bail_out bailout rescue
collateral security pledge
guarantee surety assurance warranty
guarantee ensure assure
invest put_money inject pump plough
investment capital funding capital_spending capex
investor backer financier shareholder
backer sponsor supporter
shareholder investor stakeholder owner
finance fund bankroll pay_for underwrite
funding finance money
subsidy grant state_aid handout support
subsidise subsidize subsidy
money cash funds
cash banknote notes coins
banknote bill note
currency exchange_rate forex foreign_exchange
exchange_rate conversion_rate rate
convert exchange change
dollar greenback usd buck
yuan renminbi rmb cny
devalue depreciate weaken
depreciate weaken lose_value
de-dollarisation dedollarisation local_currency national_currency
national_currency local_currency own_currency
hard_currency foreign_currency dollar
inflation price_growth rising_prices cost_of_living
treasury finance_ministry exchequer
tax levy duty
tax taxation fiscal
tax_break tax_relief exemption tax_holiday tax_cut
duty levy import_tax
tariff import_tax trade_barrier
exempt waive waiver duty-free relief
tax-free duty-free exempt
bank_account account deposit
transfer remittance remit wire send_money
payment remittance transaction
transaction deal payment
prepay upfront in_advance down_payment
down_payment deposit advance
barter swap exchange offset
offset balance net compensate
intermediary middleman agent broker payment_agent
credit_card bank_card card
card plastic unionpay
cashless card electronic_payment
insurance cover underwriter
share stock equity security
bond security note paper
issue issuance float
bourse stock_exchange exchange
ipo listing flotation float
market_value capitalisation market_cap
valuable precious prized
value worth valuation
wealth fortune riches
rich wealthy affluent
poor impoverished needy low-income
rent rental lease
tenant renter lessee
bid tender offer
tender bidding procurement competition
fraud swindle scam cheat
bribe bribery corruption kickback graft
smuggle contraband traffic
counterfeit fake forged bogus pirated
fake bogus false sham
reserve stash buffer cushion
reserves gold_reserves stockpile
economy gdp economic_output
gdp gross_domestic_product economic_output
recession downturn depression
crisis turmoil crunch emergency
turmoil upheaval chaos havoc
austerity belt-tightening cutbacks
property = asset real_estate
efficient = cost-effective productive
lender = creditor financial_institution
budget = finances spending_plan
payout = claim dividend
waste = squander inefficient
deposit nest_egg
save economise
benefit stipend
appreciate strengthen
stimulus support_measures
payment transfer
reward prize
pension retirement
break_even breakeven
debtor borrower
owe indebted
mortgage home_loan
interest interest_rate
sponsor fund
donate contribution
currency money
rouble rub
euro eur
deflation falling_prices
vat value-added_tax
excise duty
withdraw take_out
transaction operation
in_kind barter
e-wallet wallet
swift messaging_system
premium insurance_premium
valuation appraisal
poverty hardship
afford pay_for
thrifty frugal
landlord owner
auction bidding
bidder contender
smuggler trafficker
gold bullion
credit_rating rating
cost_price prime_cost
self-financing own_funds
`;
