/** 圖片與附件。 */
export const attachments = {
  title: '圖片與附件',
  text: '正文裡的圖片和文件，以及各自的 SHA-256 校驗值，可以用來核對下載的檔案是否完整。照片裡的拍攝地點、時間和設備等資訊已經去掉。',
  full: '原圖',
  note: (label: string, size: string) => `（${label}，${size}）`,
};
