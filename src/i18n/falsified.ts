import type { Language } from './language.ts';

/** Said where a browser alters the pixels of pictures; shipped in the script that makes them, so that pages need not carry it. */
export const falsified: Record<Language, string> = {
  'zh-CN': '浏览器为防跟踪改动了图片的像素，PNG 与原图不符，没有保存。请下载 SVG。',
  'zh-Hant': '瀏覽器為防追蹤改動了圖片的像素，PNG 與原圖不符，沒有儲存。請下載 SVG。',
  en: 'The browser altered the pixels of the picture to prevent tracking, so the PNG was not saved. Download the SVG.',
};
