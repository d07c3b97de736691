import type { CommandWords } from '../commands.ts';

/** What `deploy` says, in English. */
export const deployment: CommandWords['deployment'] = {
  noFolder: 'Name the folder that the host serves, for example npx xunli deploy /srv/report',
  noLast: (folder) => `There is no earlier site to go back to from ${folder}; one is kept by the second deployment`,
  mountPoint: (folder) =>
    `${folder} is a mount point, which cannot be replaced in one step; let the host serve a folder inside it, and deploy into that`,
  foreign: (file) => `${file} was not made by this program, so nothing was replaced; move it elsewhere, or choose another folder`,
  overlaps: (folder, from) => `${folder} and ${from} lie in one another; the folder of the host has to be another one`,
  changing: (from) =>
    `${from} was being changed, and a copy would mix old and new, so nothing was replaced: the host serves what it served. ` +
    'Wait until the build there has ended, and try again',
  faults: {
    missing: 'it is missing',
    foreign: 'it does not belong to the site',
    changed: 'it was changed after it was made',
    cut: 'its end is missing',
  },
  refused: (count) => `Not deployed: ${count} files are not as they were made; the host serves what it served. Build the site anew`,
  deployed: (folder, files) => `The site is in place in ${folder}: ${files} files, each one checked`,
  kept: (folder) => `The former site is kept; to go back: npx xunli deploy ${folder} --rollback`,
  wentBack: (folder) => `${folder} has the site from before; the same command again leads forward`,
};
