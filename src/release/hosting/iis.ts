import { types } from '../media-types.ts';
import { caching, everywhere, hashedFolder } from './headers.ts';

/**
 * What IIS reads in `web.config` beside `index.html`. Headers of a custom kind are sent over HTTP too, so Strict-Transport-Security is not
 * among them: IIS 10 has a setting of the site for it. What is cached is set where only files that are found pass: a miss is not kept.
 */
export function iisConfiguration(): string {
  const mimeMaps = Object.entries(types).map(
    ([ending, type]) => `      <remove fileExtension=".${ending}" /><mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
  );
  const headers = Object.entries(everywhere).map(([name, value]) => `        <add name="${name}" value="${value}" />`);
  const days = Number(/max-age=(\d+)/.exec(caching.hashed)?.[1]) / 86_400;
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- beside index.html; Strict-Transport-Security: switch on HSTS of the site in IIS Manager -->
<configuration>
  <system.webServer>
    <defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${mimeMaps.join('\n')}
    </staticContent>
    <urlCompression doStaticCompression="true" />
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="${hashedFolder.slice(0, -1)}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}
