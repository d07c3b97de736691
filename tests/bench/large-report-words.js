/** No text here holds a numeral, so that every numeral of the report is one that the generator put there. */
export const subjects = [
    { name: '养老服务', unit: '张', things: ['新增护理床位', '改造普通床位', '预留应急床位'], done: '老人在家门口得到照护' },
    { name: '乡村道路', unit: '米', things: ['新修村道', '拓宽机耕路', '整治背街小巷'], done: '雨天出行不再泥泞' },
    { name: '公共阅读', unit: '册', things: ['采购少儿图书', '更新农技图书', '配送盲文图书'], done: '借书还书更加方便' },
    { name: '绿化造林', unit: '棵', things: ['栽植乡土树种', '补种行道树', '抚育古树后备苗'], done: '村庄绿荫成片' },
    { name: '饮水安全', unit: '户', things: ['接通自来水', '更换老旧管网', '安装智能水表'], done: '水压水质都有改善' },
    { name: '公共照明', unit: '盏', things: ['安装太阳能路灯', '修复广场照明灯', '改装节能庭院灯'], done: '夜间活动更加放心' },
    { name: '儿童关爱', unit: '名', things: ['结对帮扶留守儿童', '资助困难学生', '培训儿童主任'], done: '孩子有人管有人陪' },
    { name: '文化活动', unit: '场', things: ['放映露天电影', '举办戏曲演出', '组织非遗讲习'], done: '农闲时节热热闹闹' },
    { name: '防汛排涝', unit: '台', things: ['检修排涝水泵', '添置移动泵车', '更新启闭设备'], done: '汛期调度更加从容' },
    { name: '垃圾分类', unit: '个', things: ['设置分类亭', '改建收集点', '添置密闭桶站'], done: '村容村貌整洁有序' },
    { name: '就业培训', unit: '人', things: ['培训家政人员', '培训电商主播', '培训农机驾驶员'], done: '乡亲就近找到活计' },
    { name: '纠纷调解', unit: '件', things: ['调处邻里纠纷', '化解山林权属纠纷', '办结劳资纠纷'], done: '矛盾不出村' },
];
export const actors = ['党员干部', '驻村队员', '网格员', '乡贤理事', '返乡青年', '妇女代表', '村医'];
export const acts = [
    '逐户走访',
    '倾听老人意见',
    '丈量旧址',
    '核对台账',
    '请来工匠',
    '公开账目',
    '筹集物料',
    '勘察水系',
    '绘制图纸',
    '回访住户',
    '清点库存',
];
export const aims = [
    '把难处记在本子上',
    '把办法摆在桌面上',
    '让好事办得明白',
    '让邻里都来搭把手',
    '把工期排进农闲时节',
    '使旧屋有了新用处',
    '给后来者留下余地',
    '同周边乡镇互通有无',
    '请住户当场验收',
    '把经验写成手册',
    '让外出的人安心',
    '把钱花在刀刃上',
    '让村规民约落到实处',
];
export const places = ['便民服务中心', '文化礼堂', '老年食堂', '儿童驿站', '农机维修站'];
const before = [...'云青白松竹兰梅荷柳枫桂桐杉樟榆槐柏棠菱蒲葵芦苇芸茶橘杏桃梨枣榴莲菊萝藤苔蕙芷茗菁'];
const after = [...'溪河湖港湾洲滩岭坡冈岩岗坪坝塘池泉涧潭浦渡桥埠亭楼阁寨堡集店铺庄园场圃苑林原野垄'];
/** How many invented towns have a name of their own. */
export const mostTowns = before.length * after.length;
/** The name of an invented town, counted from 0; no two are alike. */
export function townName(index) {
    const lap = Math.floor(index / before.length);
    return `${before[index % before.length]}${after[(index + lap) % after.length]}镇`;
}
