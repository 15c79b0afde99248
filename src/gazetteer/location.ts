export type PlaceKind = 'country' | 'region' | 'city' | 'water' | 'area' | 'facility'

/** A point on the map, degrees of WGS 84. */
export type Location = {
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined
  readonly lat?: number
  readonly lon?: number
  readonly geonames?: number | undefined
}
