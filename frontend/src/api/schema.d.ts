/** Replaced by `npm run types` from openapi.yaml. */
// biome-ignore lint/complexity/noBannedTypes: the empty contract
export type paths = {}
export interface components {
  // biome-ignore lint/complexity/noBannedTypes: the empty contract
  schemas: {}
}
