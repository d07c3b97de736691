/** A path or key that cannot be used. */
export class Unusable extends Error {}
