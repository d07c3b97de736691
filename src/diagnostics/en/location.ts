import type { MessagesFor } from '../message.ts';

const anywhere = 'one and the same site works under any path of any host, and from a disk';
const strict = 'a host with a strict policy refuses it';
const template = 'this comes from a page template: pass this message to whoever maintains the generator';
const renamePublic = 'rename the file in public/; if it is not there, pass this message to whoever maintains the generator';

/** A site that does not depend on where it lies. */
export const location = {
  'location-absolute': {
    what: (d) => `the address “${d.what}” in ${d.page} is not relative to the site`,
    why: anywhere,
    fix: 'write the name of the file, such as figures.html; if a template wrote it, tell whoever maintains the generator',
  },
  'location-dangling': {
    what: (d) => `the address “${d.what}” in ${d.page} leads to no file`,
    why: 'readers would find nothing there',
    fix: 'look up the page on the site map and write its name with .html; if a template wrote it, tell whoever maintains the generator',
  },
  'location-fragment': {
    what: (d) => `the address “${d.what}” in ${d.page} names a place that its page does not have`,
    why: 'readers would be left at the top of the page',
    fix: 'copy what follows # from the permalink beside the heading; if a template wrote it, tell whoever maintains the generator',
  },
  'location-third-party': {
    what: (d) => `${d.page} uses another site: ${d.what}`,
    why: 'the site asks nothing of others, and a link that leaves it shows so',
    fix: () => 'put the file into public/; a link that leaves the site needs rel="external" in its template',
  },
  'location-not-found-page': {
    what: (d) => `the 404 page has the relative address “${d.what}”`,
    why: 'hosts show that page at any depth, where relative addresses lead nowhere',
    fix: template,
  },
  'location-needs-server': { what: (d) => `${d.what} in ${d.page} does not work from a disk`, why: anywhere, fix: template },
  'location-inline-script': { what: (d) => `a script is written into ${d.page}: ${d.what}`, why: strict, fix: template },
  'location-inline-style': { what: (d) => `a style is written into ${d.page}: ${d.what}`, why: strict, fix: template },
  'location-unread': { what: (d) => `${d.page} cannot be read: ${d.what}`, why: 'its addresses cannot be checked', fix: template },
  'location-id-twice': {
    what: (d) => `two places of ${d.page} have the id “${d.what}”`,
    why: 'a link reaches the first alone',
    fix: template,
  },
  'location-file-name': {
    what: (d) => `the file name “${d.what}” has characters other than ASCII letters, digits and . _ -`,
    why: 'some hosts and archives garble it',
    fix: renamePublic,
  },
  'location-files-alike': {
    what: (d) => `the file names “${d.page}” and “${d.what}” differ only in case`,
    why: 'on many disks one replaces the other',
    fix: renamePublic,
  },
} satisfies MessagesFor;
