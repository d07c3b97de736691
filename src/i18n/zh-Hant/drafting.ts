import type { DraftingWords } from '../drafting.ts';

/** 草稿裡程式自己寫的話：為什麼猜文字有損壞。 */
export const zhHant: DraftingWords = {
  overview: '總覽',
  saying: '是名稱或習慣說法的一部分，不計數。',
  damage: {
    yearLost: '年份和月份之間的「年」字似已脫落。',
    listMark: '並列的百分數之間似缺頓號。',
    stopBeforeDate: '其後說的是另一時間的事，這裡似缺句號。',
    stopAtEnd: '段落到此結束，句末的句號似已脫落。',
    slashes: '斜線之間的字似已脫落，讀作「{reading}」是推測。',
    unitElsewhere: '數字後面似脫落量詞；別處說「{noun}」用「{unit}」。',
    unitBeside: '數字後面似脫落量詞；同一句中並列的數用「{unit}」。',
    money: '說的是金額，數目後面似脫落「元」字。',
    openingMark: '只剩後引號，前引號補在這裡是推測。',
    closingMark: '只剩前引號，後引號補在這裡是推測。',
    nameMarks: '這個名稱在別處帶引號，這裡的引號似已脫落。',
    fieldEmpty: '「{field}」後面沒有內容，無從得知。',
    fieldCut: '欄目名前面的字似已脫落，無從得知。',
  },
};
