/** 草稿里程序自己写的话：为什么猜文字有损坏。 */
export const zhCN = {
  overview: '总览',
  saying: '是名称或习惯说法的一部分，不计数。',
  damage: {
    yearLost: '年份和月份之间的“年”字似已脱落。',
    listMark: '并列的百分数之间似缺顿号。',
    stopBeforeDate: '其后说的是另一时间的事，这里似缺句号。',
    stopAtEnd: '段落到此结束，句末的句号似已脱落。',
    slashes: '斜线之间的字似已脱落，读作“{reading}”是推测。',
    unitElsewhere: '数字后面似脱落量词；别处说“{noun}”用“{unit}”。',
    unitBeside: '数字后面似脱落量词；同一句中并列的数用“{unit}”。',
    money: '说的是金额，数目后面似脱落“元”字。',
    openingMark: '只剩后引号，前引号补在这里是推测。',
    closingMark: '只剩前引号，后引号补在这里是推测。',
    nameMarks: '这个名称在别处带引号，这里的引号似已脱落。',
    fieldEmpty: '“{field}”后面没有内容，无从得知。',
    fieldCut: '栏目名前面的字似已脱落，无从得知。',
  },
};
