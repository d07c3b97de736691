/** 图片与附件。 */
export const attachments = {
  title: '图片与附件',
  text: '正文里的图片和文件，以及各自的 SHA-256 校验值，可以用来核对下载的文件是否完整。照片里的拍摄地点、时间和设备等信息已经去掉。',
  full: '原图',
  note: (label: string, size: string) => `（${label}，${size}）`,
};
