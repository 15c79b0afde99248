/** Active codes of ISO 4217, and a few that older news still names. */
export const codes: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNH
CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD
IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN
MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP
STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XAG XAU XCD XDR XOF XPF YER ZAR ZMW
ZWL DEM FRF ITL ESP NLG BEF ATS FIM GRD IEP PTE HRK`.split(/\s+/),
)

/** Codes that are words or other names too: only in front of digits or right behind a scale. */
export const wordLike: ReadonlySet<string> = new Set([
  'ALL',
  'TOP',
  'TRY',
  'MAD',
  'COP',
  'BAM',
  'CUP',
  'PEN',
  'LAK',
  'GEL',
  'MOP',
  'SOS',
  'STN',
  'AMD',
  'BOB',
])

/** Signs that stand before or after a number, with the currency they mean; those of `assumedSigns` stand for several. */
export const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'USD',
    '＄': 'USD',
    '£': 'GBP',
    '￡': 'GBP',
    '€': 'EUR',
    '¥': 'JPY',
    '￥': 'JPY',
    '₹': 'INR',
    '₨': 'PKR',
    ரூ: 'INR',
    '₽': 'RUB',
    '₩': 'KRW',
    '￦': 'KRW',
    '₪': 'ILS',
    '₺': 'TRY',
    '₫': 'VND',
    '₴': 'UAH',
    '₦': 'NGN',
    '฿': 'THB',
    '₱': 'PHP',
    '₡': 'CRC',
    '₲': 'PYG',
    '₵': 'GHS',
    '₸': 'KZT',
    '₮': 'MNT',
    '₭': 'LAK',
    '₼': 'AZN',
    '₾': 'GEL',
    '৳': 'BDT',
    '៛': 'KHR',
    '₿': 'XBT',
  }),
)

export const assumedSigns: ReadonlySet<string> = new Set(['$', '＄', '¥', '￥', '₨'])

/** What letters before or after a dollar sign say about it: `US$`, `A$`, `$NZ`, `R$`. */
export const dollars: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'USD',
    'u.s': 'USD',
    'u.s.': 'USD',
    a: 'AUD',
    au: 'AUD',
    aus: 'AUD',
    aud: 'AUD',
    c: 'CAD',
    ca: 'CAD',
    can: 'CAD',
    cdn: 'CAD',
    cad: 'CAD',
    usd: 'USD',
    hk: 'HKD',
    hkd: 'HKD',
    nz: 'NZD',
    nzd: 'NZD',
    s: 'SGD',
    sg: 'SGD',
    sgd: 'SGD',
    nt: 'TWD',
    ntd: 'TWD',
    r: 'BRL',
    mx: 'MXN',
    mex: 'MXN',
    j: 'JMD',
    ja: 'JMD',
    tt: 'TTD',
    z: 'ZWL',
    zw: 'ZWL',
    b: 'BND',
    bds: 'BBD',
    bz: 'BZD',
    ec: 'XCD',
    fj: 'FJD',
    g: 'GYD',
    n: 'NAD',
    l: 'LRD',
    ar: 'ARS',
    clp: 'CLP',
    col: 'COP',
    cop: 'COP',
  }),
)

/** Letters that mean money before digits: `Rs 500`, `RM79`, `KSh2,000`; with the currency, and whether it is but the likeliest. */
export const letters: ReadonlyMap<string, { readonly code: string; readonly assumed?: true }> = new Map([
  ['Rs', { code: 'INR', assumed: true }],
  ['Rs.', { code: 'INR', assumed: true }],
  ['Re', { code: 'INR', assumed: true }],
  ['RM', { code: 'MYR' }],
  ['Rp', { code: 'IDR' }],
  ['KSh', { code: 'KES' }],
  ['Ksh', { code: 'KES' }],
  ['KSh.', { code: 'KES' }],
  ['Sh', { code: 'KES', assumed: true }],
  ['Shs', { code: 'UGX', assumed: true }],
  ['USh', { code: 'UGX' }],
  ['Ush', { code: 'UGX' }],
  ['UShs', { code: 'UGX' }],
  ['TSh', { code: 'TZS' }],
  ['Tsh', { code: 'TZS' }],
  ['Tk', { code: 'BDT' }],
  ['Tk.', { code: 'BDT' }],
  ['Php', { code: 'PHP' }],
  ['Dh', { code: 'AED', assumed: true }],
  ['Dhs', { code: 'AED', assumed: true }],
  ['GH', { code: 'GHS' }],
  ['RMB', { code: 'CNY' }],
  ['CFA', { code: 'XOF', assumed: true }],
  ['FCFA', { code: 'XOF', assumed: true }],
  ['SFr', { code: 'CHF' }],
  ['Sfr', { code: 'CHF' }],
  ['Kč', { code: 'CZK' }],
  ['zł', { code: 'PLN' }],
  ['Ft', { code: 'HUF' }],
  ['lei', { code: 'RON' }],
  ['kr', { code: 'SEK', assumed: true }],
  ['Nu', { code: 'BTN' }],
  ['Br', { code: 'ETB', assumed: true }],
  ['Bs', { code: 'VES', assumed: true }],
])

/** One capital before digits is money only when it touches them and they are grouped or scaled: `R500m`, `N1,200`, `P3 million`. */
export const capitals: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['P', 'PHP'],
  ['K', 'ZMW'],
  ['Y', 'JPY'],
])
