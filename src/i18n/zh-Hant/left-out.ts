/** 讀入一份文件時沒有採用的內容，各有多少。 */
export const leftOutKinds = {
  'tracked-change': (n: number) => `追蹤修訂 ${n} 處（按接受後的文字讀）`,
  comment: (n: number) => `註解 ${n} 則`,
  'hidden-text': (n: number) => `隱藏文字 ${n} 處`,
  contents: (n: number) => `目錄 ${n} 個`,
  'page-head': (n: number) => `頁首、頁尾、頁碼 ${n} 處`,
  furniture: (n: number) => `網頁部件 ${n} 處`,
  'rotated-text': (n: number) => `斜排或直排文字 ${n} 處（多半是浮水印）`,
  'page-without-text': (n: number) => `沒有文字的頁 ${n} 頁（如果是掃描的，請另外輸入）`,
  image: (n: number) => `圖片 ${n} 張`,
  'remote-image': (n: number) => `別的網站上的圖片 ${n} 張`,
  symbol: (n: number) => `圖形字型的符號 ${n} 個`,
  'hidden-character': (n: number) => `看不見的字元 ${n} 個`,
  radical: (n: number) => `部首字元 ${n} 個（已換成同形的漢字）`,
  script: (n: number) => `指令碼 ${n} 段`,
  macro: (n: number) => `巨集 ${n} 個`,
  'embedded-object': (n: number) => `內嵌的物件 ${n} 個`,
};
