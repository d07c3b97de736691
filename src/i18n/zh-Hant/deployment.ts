/** `deploy` 說的話。 */
export const deployment = {
  noFolder: '請寫明主機對外提供的資料夾，例如 npx xunli deploy /srv/report',
  noLast: (folder: string) => `${folder} 沒有可以退回的網站；第二次換上網站起才留有上一個`,
  mountPoint: (folder: string) => `${folder} 是掛載點，不能一步換掉；請讓主機對外提供其中的一個資料夾，再換那個資料夾`,
  foreign: (file: string) => `${file} 不是本程式產生的，為免誤刪，什麼都沒有換；請把它移到別處，或換一個資料夾`,
  overlaps: (folder: string, from: string) => `${folder} 與 ${from} 重疊；主機的資料夾要另選一個`,
  changing: (from: string) => `${from} 正在被改動，複製出來會新舊混雜，所以沒有換上，主機上的網站原樣未動；請等那裡的產生結束再試`,
  faults: { missing: '缺少這個檔案', foreign: '不屬於這個網站', changed: '產生以後被改過', cut: '結尾缺了一段' },
  refused: (count: number) => `沒有換上：有 ${count} 個檔案與產生時不同，主機上的網站原樣未動；請重新產生網站`,
  deployed: (folder: string, files: number) => `網站已換到 ${folder}：${files} 個檔案，逐個核對過`,
  kept: (folder: string) => `原來的網站留著；要退回：npx xunli deploy ${folder} --rollback`,
  wentBack: (folder: string) => `${folder} 已退回上一個網站；再用一次同樣的命令又回來`,
};
