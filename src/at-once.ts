/**
 * So much text do the stages take at once, in UTF-16 units. With less, each finds its code and tables gone from the processor's
 * cache; with more, what they make outlives V8's collections of young objects.
 */
export const atOnce = 48 * 1024
