import manifest from '../package.json' with { type: 'json' }

/** Name and version of the package, as it stands in its manifest. */
export const { name, version } = manifest
