/** `deploy` 说的话。 */
export const deployment = {
  noFolder: '请写明主机对外提供的文件夹，例如 npx xunli deploy /srv/report',
  noLast: (folder: string) => `${folder} 没有可以退回的网站；第二次换上网站起才留有上一个`,
  mountPoint: (folder: string) => `${folder} 是挂载点，不能一步换掉；请让主机对外提供其中的一个文件夹，再换那个文件夹`,
  foreign: (file: string) => `${file} 不是本程序生成的，为免误删，什么都没有换；请把它移到别处，或换一个文件夹`,
  overlaps: (folder: string, from: string) => `${folder} 与 ${from} 重叠；主机的文件夹要另选一个`,
  changing: (from: string) => `${from} 正在被改动，复制出来会新旧混杂，所以没有换上，主机上的网站原样未动；请等那里的生成结束再试`,
  faults: { missing: '缺少这个文件', foreign: '不属于这个网站', changed: '生成以后被改过', cut: '结尾缺了一段' },
  refused: (count: number) => `没有换上：有 ${count} 个文件与生成时不同，主机上的网站原样未动；请重新生成网站`,
  deployed: (folder: string, files: number) => `网站已换到 ${folder}：${files} 个文件，逐个核对过`,
  kept: (folder: string) => `原来的网站留着；要退回：npx xunli deploy ${folder} --rollback`,
  wentBack: (folder: string) => `${folder} 已退回上一个网站；再用一次同样的命令又回来`,
};
