/** What a currency word means: alone (`code`, `assumed` when it is but the likeliest), and after an adjective of a country. */
export type CurrencyName = {
  /** The word as the unit of the record. */
  readonly unit: string
  readonly code?: string
  readonly assumed?: true
  readonly by: ReadonlyMap<string, string>
  /** The hundredth (or thousandth) part of the currency: `value` stays in it. */
  readonly minor?: true
}

/** `words | code, ~code when the likeliest of several, nothing when open | adjective=code …`; the first word is the unit. */
const table = `
dollars dollar buck bucks|~USD|us=USD u.s.=USD u.s=USD american=USD australian=AUD aussie=AUD canadian=CAD singapore=SGD singaporean=SGD hong-kong=HKD kong=HKD zealand=NZD taiwan=TWD taiwanese=TWD jamaican=JMD barbadian=BBD barbados=BBD bahamian=BSD belize=BZD bermudian=BMD brunei=BND fijian=FJD fiji=FJD guyanese=GYD guyana=GYD liberian=LRD namibian=NAD surinamese=SRD tobago=TTD caribbean=XCD zimbabwean=ZWL zimbabwe=ZWL
euros euro|EUR|
pounds pound quid|~GBP|british=GBP uk=GBP sterling=GBP egyptian=EGP lebanese=LBP syrian=SYP sudanese=SDG cypriot=CYP irish=IEP gibraltar=GIP falkland=FKP
sterling|GBP|
yen|JPY|japanese=JPY
yuan|CNY|chinese=CNY
renminbi rmb|CNY|chinese=CNY
won|~KRW|korean=KRW south-korean=KRW
rupees rupee|~INR|indian=INR pakistani=PKR pakistan=PKR nepalese=NPR nepali=NPR nepal=NPR lankan=LKR mauritian=MUR seychelles=SCR seychellois=SCR
rupiah rupiahs|IDR|indonesian=IDR
ringgit ringgits|MYR|malaysian=MYR
baht|THB|thai=THB
dong|VND|vietnamese=VND
kip|LAK|lao=LAK
kyat kyats|MMK|myanmar=MMK
riel riels|KHR|cambodian=KHR
taka|BDT|bangladeshi=BDT
rubles ruble roubles rouble|~RUB|russian=RUB belarusian=BYN belarussian=BYN soviet=SUR
hryvnia hryvnias hryvnya hryvnyas|UAH|ukrainian=UAH
zloty zlotys zlotych|PLN|polish=PLN
forint forints|HUF|hungarian=HUF
koruna korunas korun|~CZK|czech=CZK slovak=SKK
leva lev|BGN|bulgarian=BGN
lei leu||romanian=RON moldovan=MDL
kuna|HRK|croatian=HRK
denar denars|MKD|macedonian=MKD
lek leks|ALL|albanian=ALL
kronor krona|~SEK|swedish=SEK icelandic=ISK
kroner krone||norwegian=NOK danish=DKK
crowns crown||swedish=SEK norwegian=NOK danish=DKK czech=CZK
francs franc||swiss=CHF french=FRF belgian=BEF luxembourg=LUF cfa=XOF congolese=CDF rwandan=RWF burundian=BIF guinean=GNF djiboutian=DJF comorian=KMF
markka markkaa markkas|FIM|finnish=FIM
deutschmarks deutschmark deutschemarks d-marks d-mark|DEM|
marks||german=DEM deutsche=DEM west-german=DEM
guilders guilder||dutch=NLG antillean=ANG
pesetas peseta|ESP|spanish=ESP
escudos escudo||portuguese=PTE verdean=CVE
drachmas drachma|GRD|greek=GRD
schillings schilling|ATS|austrian=ATS
lira liras||turkish=TRY italian=ITL syrian=SYP lebanese=LBP
lire|ITL|italian=ITL
shekels shekel nis|ILS|israeli=ILS
dinars dinar||kuwaiti=KWD iraqi=IQD jordanian=JOD algerian=DZD tunisian=TND libyan=LYD bahraini=BHD serbian=RSD sudanese=SDD
dirhams dirham||uae=AED emirati=AED emirates=AED moroccan=MAD
riyals riyal||saudi=SAR qatari=QAR yemeni=YER
rials rial||iranian=IRR omani=OMR yemeni=YER
tomans toman|IRR|iranian=IRR
afghanis afghani|AFN|
pesos peso||mexican=MXN argentine=ARS argentinian=ARS argentinean=ARS chilean=CLP colombian=COP philippine=PHP cuban=CUP dominican=DOP uruguayan=UYU
reais reals|BRL|brazilian=BRL
soles|PEN|peruvian=PEN
bolivianos boliviano|BOB|bolivian=BOB
bolivars bolivar|VES|venezuelan=VES
guaranis guarani|PYG|paraguayan=PYG
quetzals quetzal quetzales|GTQ|guatemalan=GTQ
lempiras lempira|HNL|honduran=HNL
cordobas cordoba|NIO|nicaraguan=NIO
colones|CRC|costa-rican=CRC rican=CRC
gourdes gourde|HTG|haitian=HTG
rand rands|ZAR|african=ZAR
naira nairas|NGN|nigerian=NGN
cedis cedi|GHS|ghanaian=GHS
shillings shilling||kenyan=KES kenya=KES ugandan=UGX uganda=UGX tanzanian=TZS tanzania=TZS somali=SOS
birr|ETB|ethiopian=ETB
kwacha kwachas||zambian=ZMW malawian=MWK
pula|BWP|botswana=BWP
metical meticais|MZN|mozambican=MZN
kwanza kwanzas|AOA|angolan=AOA
dalasi dalasis|GMD|gambian=GMD
leones leone|SLE|
ariary|MGA|malagasy=MGA
tenge|KZT|kazakh=KZT kazakhstani=KZT
sums||uzbek=UZS
soms||kyrgyz=KGS
somoni|TJS|tajik=TJS
manats manat||azerbaijani=AZN azeri=AZN turkmen=TMT
lari laris|GEL|georgian=GEL
drams||armenian=AMD
tugriks tugrik|MNT|mongolian=MNT
bitcoins bitcoin|XBT|
cents cent ¢|~USD|us=USD u.s.=USD american=USD australian=AUD canadian=CAD euro=EUR|minor
pence p|GBP||minor
kopeks kopek kopecks kopeck|~RUB|russian=RUB|minor
paise paisa|~INR|indian=INR pakistani=PKR|minor
`

/** Currency words, lower case, singular and plural. */
export const currencyNames: ReadonlyMap<string, CurrencyName> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap(line => {
      const [words, code, adjectives, minor] = line.split('|') as [string, string, string, string?]
      const by = new Map((adjectives ? adjectives.split(' ') : []).map(pair => pair.split('=') as [string, string]))
      const name: CurrencyName = {
        unit: words.split(' ')[0]!,
        ...(code && { code: code.replace('~', '') }),
        ...(code.startsWith('~') && { assumed: true as const }),
        ...(minor && { minor: true as const }),
        by,
      }
      return words.split(' ').map((word): [string, CurrencyName] => [word, name])
    }),
)
