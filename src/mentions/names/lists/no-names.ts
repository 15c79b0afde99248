import { list } from './list.ts'

/** Last words of events, laws, awards, works and other things that are named and are nobody and nowhere. */
export const eventHeads: readonly string[] =
  list(`cup olympics paralympics games war wars day week month year festival award awards prize act bill law treaty agreement accord accords
  convention protocol declaration constitution summit championship championships open tournament trophy marathon prix revolution
  crisis plan project programme operation report index code article chapter section clause amendment resolution charter doctrine
  strategy initiative scheme agenda deal process dialogue talks forum conference symposium workshop expo exhibition fair carnival
  derby final finals semifinal semi-final playoffs playoff qualifier qualifiers series season masters classic invitational
  test tests match round tour rally race medal honours honors medals order scholarship fellowship lecture
  pandemic epidemic outbreak virus disease syndrome fever hurricane typhoon cyclone storm earthquake tsunami
  massacre genocide uprising intifada coup rebellion revolt riots protests protest movement's campaign election elections referendum
  bond bonds visa licence license vaccine flight train express's ship vessel theory effect model law's principle
  album song film movie novel book show story stories prayer hymn anthem psalm gospel bible koran quran qur'an
  era age century decade period dynasty spring dream belt road-initiative barometer survey poll census ranking rankings list
  desk edition page version series vii viii ix`)

/** Words that a capital makes no name, as single words: religions, eras, things that news writes large. */
export const noNames: readonly string[] =
  list(`islam christianity hinduism buddhism judaism sikhism catholicism communism socialism zionism marxism nazism islamism
  god allah lord jesus christ bible koran quran internet web covid covid-19 coronavirus ebola aids hiv sars mers zika h1n1 omicron delta
  holocaust brexit olympics paralympics olympic parliamentarian euro euros dollar dollars rupee rupees yuan yen naira
  photo photos image images video videos file credit source sources getty caption advertisement related read watch listen subscribe share
  twitter's update updated exclusive breaking opinion editorial analysis comment comments letter letters
  tv gdp gmt ceo cfo coo cto vip ngo ngos pr hr it ai ar vr id pc pcs usb dna rna gps sms suv suvs cctv atm atms dvd dvds cd ufo lgbt lgbtq lgbtqi gbv
  fir rti gst vat ipo ipos etf nft nfts phd mba ba bsc msc llb mbbs md mphil ma ta da pdf faq url http https www com org html
  mp mps mla mlas pm dm sms icu er hq uk-based us$ rs rs. rm idr usd eur gbp ghs kes ngn inr php thb sgd hkd
  km kg cm mm mw gw kw mph kph hp bn tn pp pc pts q1 q2 q3 q4 h1 h2 fy fy21 fy22
  sms mms vpn wifi wi-fi lte 5g 4g 3g ev evs iot saas fintech edtech esg csr ppe pcr iud ivf icu cpr ecg mri ct
  republican republicans democrat democrats tory tories conservatives liberals socialists communists greens
  mr mrs ms dr prof sir madam president minister
  chapter section part article figure table volume no no. nos vol page pp sub-section
  west easter left right opposition
  section sections verse act acts annex appendix schedule clause item items
  mother father mum mom dad papa mama grandma grandpa aunt uncle
  heaven hell satan devil angel messiah prophet holy
  re fw fwd cc bcc ps nb eg ie etc vs aka asap rip rsvp
  dj mc vj rnb r&b hip-hop k-pop
  ii iii iv vi vii viii ix xi xii xiii mec lg uno oc adc sho coas cdf sdpo
  monsoon sunday solar lunar genesis exodus revelation
  ceos cfos pros cons faqs
  north south east west`)

/** Adjectives and nouns of peoples, languages and faiths, besides those of countries. */
export const peoples: readonly string[] =
  list(`arab arabs arabic muslim muslims moslem moslems christian christians jew jews jewish hindu hindus sikh sikhs buddhist buddhists catholic
  catholics protestant protestants evangelical evangelicals orthodox sunni sunnis shia shias shi'ite shi'ites shiite shiites shi'a sufi sufis salafi salafist
  wahhabi ahmadi ahmadis mormon mormons quaker baptist anglican anglicans methodist methodists lutheran pentecostal islamic hebrew
  kurd kurds kurdish pashtun pashtuns pashto hazara hazaras tajiks uzbeks baloch baluch balochi sindhi punjabi punjabis bengali bengalis tamil tamils
  sinhala sinhalese gujarati marathi hindi urdu telugu kannada malayalam odia assamese nepalis gurkha gurkhas bihari kashmiris naga
  nagas kuki kukis meitei meiteis manipuri mizo bodo khasi garo dalit dalits brahmin brahmins adivasi adivasis
  hausa yoruba igbo igbos fulani fulanis ijaw tiv kanuri tuareg tuaregs berber berbers amazigh zulu zulus xhosa swahili shona ndebele kikuyu luo
  luhya kalenjin maasai masai hutu hutus tutsi tutsis dinka nuer amhara amharic oromo oromos tigrayan tigrayans tigrinya somalis afar
  akan ashanti asante ewe hmong karen kachin rohingya rohingyas uighur uighurs uyghur uyghurs tibetans mongol mongols mongolians han hui
  manchu mandarin cantonese hokkien javanese malay malays dayak moro moros bangsamoro ainu okinawan
  maori māori māoris maoris aboriginal aborigines inuit metis métis mohawk cree navajo cherokee sioux lakota apache quechua aymara guarani mapuche maya mayan aztec inca incas
  roma romani gypsy gypsies traveller saami sami basques catalans flemings walloons bretons cossack cossacks tatar tatars
  chechens ingush circassian circassians ossetian ossetians abkhaz abkhazian azeris yazidi yazidis druze alawite alawites maronite maronites copt copts
  coptic assyrian assyrians chaldean chaldeans turkmens bedouin bedouins palestinians israelis
  latin latino latinos latina hispanic hispanics caucasian caucasians creole creoles afro-american african-american
  african-americans asian-american slavic slavs germanic nordic scandinavian scandinavians baltic balkan mediterranean
  soviet soviets nazi nazis maoist maoists marxist marxists leninist stalinist trotskyist islamist islamists jihadist jihadists zionist zionists
  naxalite naxalites naxal naxals houthi houthis communist socialist fascist fascists
  europeans africans asians americans westerners easterners londoner londoners parisian parisians new-yorker liverpudlian
  northerner southerner northerners southerners
  british briton britons brits english englishman englishmen englishwoman irishman irishmen scot scots scotsman welshman frenchman frenchmen french dutch dutchman swiss spaniard spaniards
  dane danes swede swedes finn finns pole poles turk turks czechs slovaks serb serbs croat croats bosniak bosniaks slovenes
  kosovars magyars greeks romans afghans iraqis syrians filipinos filipina filipinas thais koreans chinese japanese
  vietnamese taiwanese portuguese lebanese sudanese maltese nepalese burmese siamese congolese senegalese togolese
  aussie aussies kiwi kiwis yankee yankees anglo anglophone francophone sino russo franco indo afro
  ottoman ottomans byzantine roman victorian elizabethan georgian edwardian tudor islamophobia antisemitism semitic
  sinhalas emiratis saudis qataris kuwaitis omanis bahrainis yemenis pakistanis bangladeshis azerbaijanis
  australasian arabian persian persians scandinavian iberian amazonian andean saharan sahelian sub-saharan himalayan
  caribbean's floridian texans californians hawaiian alaskan
  trans-atlantic transatlantic eurasian austro-hungarian afrikaner afrikaners afrikaans boer boers`)
