/** Units of energy, electricity, data, pressure and the like; the form is that of `units.ts`. */
export const technical = `
W|watt, watts|W
kW|kilowatt, kilowatts|kW, KW
MW|megawatt, megawatts|MW
GW|gigawatt, gigawatts|GW
TW|terawatt, terawatts|TW
Wh|watt-hour, watt-hours, watt hour, watt hours|Wh
kWh|kilowatt-hour, kilowatt-hours, kilowatt hour, kilowatt hours|kWh, kwh, KWh
MWh|megawatt-hour, megawatt-hours, megawatt hour, megawatt hours|MWh
GWh|gigawatt-hour, gigawatt-hours, gigawatt hour, gigawatt hours|GWh
TWh|terawatt-hour, terawatt-hours, terawatt hour, terawatt hours|TWh
hp|horsepower, brake horsepower|hp, HP, bhp
PS|metric horsepower|PS
Nm|newton-metre newton-metres newton-meter newton-meters, newton metres, newton meters|Nm, N·m
pound-foot|pound-foot pound-feet foot-pound foot-pounds, pound feet, foot pounds|lb-ft
J|joule, joules|J
kJ|kilojoule, kilojoules|kJ
MJ|megajoule, megajoules|MJ
cal|calorie, calories|cal
kcal|kilocalorie, kilocalories|kcal
BTU|british thermal unit, british thermal units|BTU, BTUs
N|newton, newtons|N
V|volt, volts|V
kV|kilovolt, kilovolts|kV
A|amp, amps, ampere, amperes|A
mA|milliamp, milliamps|mA
mAh|milliamp-hour, milliamp-hours, milliamp hours|mAh
Ah|amp-hour, amp-hours, amp hours|Ah
Ω|ohm, ohms|Ω
F|farad, farads|
Hz|hertz|Hz, HZ
kHz|kilohertz|kHz
MHz|megahertz|MHz
GHz|gigahertz|GHz
dB|decibel, decibels|dB
lm|lumen, lumens|lm
nit|nit, nits|
lux|lux|
dpi|dots per inch|dpi
ppi|pixels per inch|ppi
pixel|pixel, pixels|px
MP|megapixel, megapixels|MP
B|byte, bytes|
kB|kilobyte, kilobytes|kB, KB
MB|megabyte, megabytes|MB
GB|gigabyte, gigabytes|GB
TB|terabyte, terabytes|TB
PB|petabyte, petabytes|PB
bit|bit, bits|
Kbit/s|kilobits per second|Kbps, kbps
Mbit/s|megabit per second, megabits per second|Mbps, mbps, Mbit/s
Gbit/s|gigabit per second, gigabits per second|Gbps, gbps, Gbit/s
Pa|pascal, pascals|Pa
hPa|hectopascal, hectopascals|hPa
kPa|kilopascal, kilopascals|kPa
MPa|megapascal, megapascals|MPa
GPa|gigapascal, gigapascals|GPa
bar||bar
mbar|millibar, millibars|mbar
psi|pounds per square inch|psi
mmHg|millimetres of mercury, millimeters of mercury|mmHg
atm|atmosphere, atmospheres|atm
ppm|parts per million|ppm
ppb|parts per billion|ppb
μg/m³|micrograms per cubic metre, micrograms per cubic meter|µg/m3, μg/m3, µg/m³, μg/m³
g/km|grams per kilometre, grams per kilometer|g/km
mol||mol
Sv|sievert, sieverts|Sv
mSv|millisievert, millisieverts|mSv
μSv|microsievert, microsieverts|μSv, µSv
Bq|becquerel, becquerels|Bq
TEU|twenty-foot equivalent units|TEU, TEUs
basis point|basis point, basis points|bps, bp
`
