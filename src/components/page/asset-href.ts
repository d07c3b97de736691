import assets from 'virtual:xunli/assets';

/** The address of an asset by the name that pages ask for; undefined where the site has none of it. */
export function assetHref(name: string): string | undefined {
  const asset = assets.find((candidate) => candidate.name === name);
  return asset && `assets/${asset.file}`;
}
