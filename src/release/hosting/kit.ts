import { marker, markerText } from '../../verify/marker.ts';
import { apacheConfiguration, htaccess } from './apache.ts';
import { caddyConfiguration } from './caddy.ts';
import { iisConfiguration } from './iis.ts';
import { nginxConfiguration } from './nginx.ts';
import { type Place, placeOf } from './place.ts';
import { readmes } from './readme.ts';
import { headersFile } from './static-host.ts';
import { twinsOf } from './twins.ts';

/** The configurations of a site with files of these paths, each for one kind of host, by the name of its file. */
export function configurations(place: Place, paths: Iterable<string>): Record<string, string> {
  return {
    'nginx.conf': nginxConfiguration(place),
    'apache.conf': apacheConfiguration(place),
    '.htaccess': htaccess(place),
    Caddyfile: caddyConfiguration(place),
    'web.config': iisConfiguration(),
    _headers: headersFile(place, paths),
  };
}

/**
 * What a host is given: in `site/` the files of a finished site with their compressed twins, in `hosting/` a configuration for each kind of
 * host and how to use it.
 * @param files the files of the site by their paths
 * @param address where the site is published, if it is known (`hosting.address` in `report.yaml`)
 */
export function hostKit(files: ReadonlyMap<string, Uint8Array>, address?: string): Map<string, Uint8Array> {
  const site = new Map([...files, ...twinsOf(files)].filter(([path]) => path !== marker));
  // The twins are the program's own too: a later deployment may replace them.
  site.set(marker, Buffer.from(markerText(site.keys())));
  const place = placeOf(address);
  const texts = { ...configurations(place, files.keys()), ...readmes(place) };
  return new Map([
    ...[...site].map(([path, bytes]) => [`site/${path}`, bytes] as const),
    ...Object.entries(texts).map(([name, text]) => [`hosting/${name}`, Buffer.from(text)] as const),
  ]);
}
