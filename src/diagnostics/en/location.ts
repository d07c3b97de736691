import type { MessagesFor } from '../message.ts';

const anywhere = 'the same site must work on any host, under any path, and straight from a disk';
const strict = 'a host with a strict security policy blocks it';
const template = 'this is a problem in a page template: pass this message on to whoever maintains the generator';
const renamePublic = 'rename the file in public/; if it is not there, pass this message on to whoever maintains the generator';

/** A site that works wherever it is put. */
export const location = {
  'location-absolute': {
    what: (d) => `the address “${d.what}” in ${d.page} is not a relative address within the site`,
    why: anywhere,
    fix: 'write just the name of the file, for example figures.html; if it is in a template, tell whoever maintains the generator',
  },
  'location-dangling': {
    what: (d) => `the address “${d.what}” in ${d.page} does not lead to any file`,
    why: 'readers would get a “Page not found”',
    fix: 'look up the page on the site map and write its name with .html; if it is in a template, tell whoever maintains the generator',
  },
  'location-fragment': {
    what: (d) => `the address “${d.what}” in ${d.page} points to a place that is not on its page`,
    why: 'readers would end up at the top of the page',
    fix: 'copy what follows # from the permalink beside the heading; if it is in a template, tell whoever maintains the generator',
  },
  'location-third-party': {
    what: (d) => `${d.page} uses another site: ${d.what}`,
    why: 'the site loads nothing from other sites, and readers must be able to see which links leave it',
    fix: 'put the file in public/; if it is a link to another site, its template needs rel="external"',
  },
  'location-not-found-page': {
    what: (d) => `the 404 page contains the relative address “${d.what}”`,
    why: 'hosts show the 404 page at any depth, where relative addresses lead nowhere',
    fix: template,
  },
  'location-needs-server': { what: (d) => `${d.what} in ${d.page} does not work when opened from a disk`, why: anywhere, fix: template },
  'location-inline-script': { what: (d) => `${d.page} contains an inline script: ${d.what}`, why: strict, fix: template },
  'location-inline-style': { what: (d) => `${d.page} contains an inline style: ${d.what}`, why: strict, fix: template },
  'location-unread': { what: (d) => `${d.page} cannot be read: ${d.what}`, why: 'addresses in it cannot be checked', fix: template },
  'location-id-twice': {
    what: (d) => `the id “${d.what}” appears twice in ${d.page}`,
    why: 'links to it only reach the first one',
    fix: template,
  },
  'location-file-name': {
    what: (d) => `the file name “${d.what}” contains characters other than ASCII letters, digits and . _ -`,
    why: 'some hosts and archive programs garble it',
    fix: renamePublic,
  },
  'location-files-alike': {
    what: (d) => `the file names “${d.page}” and “${d.what}” differ only in case`,
    why: 'on a disk that ignores case, one would overwrite the other',
    fix: renamePublic,
  },
} satisfies MessagesFor;
