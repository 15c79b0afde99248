/**
 * Units of measure: `unit | names | symbols`. The unit is what the record says: the symbol of SI and of what is used with it, and
 * the plain singular of customary units. Names are matched whatever their case, symbols as written.
 */
export const lengths = `
km|kilometre, kilometres, kilometer, kilometers, kms|km
m|metre, metres, meter, meters|m
cm|centimetre, centimetres, centimeter, centimeters|cm
mm|millimetre, millimetres, millimeter, millimeters|mm
μm|micrometre, micrometres, micrometer, micrometers, micron, microns|μm, µm, um
nm|nanometre, nanometres, nanometer, nanometers|nm
pm|picometre, picometres, picometer, picometers|
mile|mile, miles|mi
yard|yard, yards|yd, yds
foot|foot, feet|ft, ft., ′
inch|inch, inches|″
nautical mile|nautical mile, nautical miles|nmi
furlong|furlong, furlongs|
fathom|fathom, fathoms|
light year|light year, light years, light-year, light-years|ly
astronomical unit|astronomical unit, astronomical units|
parsec|parsec, parsecs|
`

export const areas = `
km²|square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq. km, sq kms, sq kilometres, sq kilometers|km2, km², sqkm
m²|square metre, square metres, square meter, square meters, sq m, sq. m, sq metres, sq meters|m2, m², sqm
cm²|square centimetre, square centimetres, square centimeter, square centimeters, sq cm|cm2, cm²
mm²|square millimetres, square millimeters, sq mm|mm2, mm²
square mile|square mile, square miles, sq mile, sq miles, sq mi, sq. mi, sq. miles|
square yard|square yard, square yards, sq yd, sq yds|
square foot|square foot, square feet, sq ft, sq. ft, sq. ft., sq feet|sqft, ft2, ft²
square inch|square inch, square inches, sq in|
hectare|hectare, hectares|ha
acre|acre, acres|
`

export const volumes = `
L|litre, litres, liter, liters, ltr, ltrs|L, l
mL|millilitre, millilitres, milliliter, milliliters|mL, ml
cL|centilitre, centilitres, centiliter, centiliters|cl, cL
m³|cubic metre, cubic metres, cubic meter, cubic meters|m3, m³, cbm
km³|cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers|km3, km³
cm³|cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters|cm3, cm³, cc
cubic foot|cubic foot, cubic feet, cu ft, cu. ft.|ft3, ft³
cubic inch|cubic inch, cubic inches|
cubic yard|cubic yard, cubic yards|
cubic mile|cubic mile, cubic miles|
gallon|gallon, gallons|gal
quart|quart, quarts|qt
pint|pint, pints|
fluid ounce|fluid ounce, fluid ounces|
cup|cup, cups|
tablespoon|tablespoon, tablespoons|tbsp
teaspoon|teaspoon, teaspoons|tsp
barrel|barrel, barrels|bbl, bbls
bushel|bushel, bushels|
acre-foot|acre-foot, acre-feet, acre feet|
`

export const masses = `
kg|kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kgs|kg, Kg, KG
g|gram, grams, gramme, grammes|g, gm
mg|milligram, milligrams|mg
μg|microgram, micrograms|μg, µg, mcg
t|tonne, tonnes, metric ton, metric tons, metric tonnes|
ton|ton, tons, short ton, short tons, long ton, long tons|
kt|kilotonne, kilotonnes, kiloton, kilotons|kt
Mt|megatonne, megatonnes, megaton, megatons|Mt
Gt|gigatonne, gigatonnes, gigaton, gigatons|Gt
pound|pounds, pound|lb, lbs, lb., lbs.
ounce|ounce, ounces|oz, oz.
stone|stone|st
carat|carat, carats|
`

export const motions = `
km/h|kilometre per hour, kilometres per hour, kilometer per hour, kilometers per hour, kilometres an hour, kilometers an hour|km/h, kph, kmh, kmph, km/hr
m/s|metre per second, metres per second, meter per second, meters per second, metres a second, meters a second|m/s, mps
km/s|kilometres per second, kilometers per second|km/s
mph|mile per hour, miles per hour, miles an hour|mph, MPH
knot|knot, knots|kn, kts
foot per second|feet per second|ft/s, fps
rpm|revolutions per minute|rpm, RPM
mpg|mile per gallon, miles per gallon|mpg, MPG
`

export const heats = `
°C|degree celsius, degrees celsius, degrees centigrade, degree centigrade, deg celsius, deg c, degrees c, degree c, celsius, celcius, centigrade, degrees celcius|°C, ℃
°F|degree fahrenheit, degrees fahrenheit, deg fahrenheit, deg f, degrees f, degree f, fahrenheit, degrees farenheit, farenheit|°F, ℉
K|kelvin, kelvins, degrees kelvin|
degree|degree, degrees, deg|°
`

export const times = `
year|year, years|yr, yrs
month|month, months|
week|week, weeks|wk, wks
day|day, days|
hour|hour, hours|hr, hrs
minute|minute, minutes|min, mins
second|second, seconds|sec, secs
millisecond|millisecond, milliseconds|ms
microsecond|microsecond, microseconds|
nanosecond|nanosecond, nanoseconds|ns
decade|decade, decades|
century|century, centuries|
`
