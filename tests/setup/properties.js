import fc from 'fast-check';
/**
 * Properties are tried on the same random values in every run, so that a red run can be repeated;
 * XUNLI_SEED=random (or a number) tries others.
 */
const { XUNLI_SEED: seed = '2020' } = process.env;
if (seed !== 'random')
    fc.configureGlobal({ seed: Number(seed) });
