/**
 * Traditional characters that stand in numerals, units and the words around them, each before its simplified form. Reading needs no
 * more: what the words of a text mean is told by these.
 */
const pairs =
  '億亿 萬万 個个 箇个 戶户 歲岁 頁页 臺台 噸吨 餘余 約约 達达 幾几 兩两 數数 僅仅 過过 處处 項项 張张 條条 輛辆 級级 類类 層层 間间 區区 縣县 鎮镇 鄉乡 畝亩 頃顷 號号 時时 ' +
  '鐘钟 點点 週周 幣币 圓圆 錢钱 價价 為为 爲为 從从 轉转 減减 漲涨 長长 佔占 線线 隻只 雙双 對对 種种 場场 業业 產产 標标 準准 節节 門门 車车 員员 顆颗 園园 館馆 廠厂 樓楼 隊队 ' +
  '歐欧 鎊镑 電电 話话 傳传 熱热 報报 歷历 續续 後后 來来 去去 屆届 會会 議议 總总 計计 劃划 規规 劃划 與与 併并 並并 統统 單单 這这 無无 滿满 內内 突突 臨临 遠远 鄰邻 ' +
  '參参 貳贰 陸陆 捌捌 壹壹 兆兆 盤盘 絕绝 還还 體体 變变 動动 邊边 構构 組组 筆笔 冊册 劑剂 齡龄 櫃柜 簽签 預预 違违 條条 履履 鄭郑 網网 勞劳 農农 貨货 運运 載载 廂厢 艙舱 ' +
  '發发 擴扩 進进 極极 據据 獲获 購购 資资 費费 額额 賬账 贈赠 賽赛 軌轨 輪轮 輯辑 鋪铺 錄录 鍵键 鏈链 閱阅 隊队 階阶 隨随 難难 靈灵 響响 頂顶 順顺 領领 題题 願愿 飛飞 館馆 ' +
  '馬马 駕驾 驗验 點点 齊齐 龍龙 圖图 團团 國国 際际 學学 寫写 實实 審审 導导 將将 專专 尋寻 開开 關关 閉闭 陣阵 陰阴 陽阳 優优 儀仪 側侧 傷伤 債债 劇剧 勝胜 匯汇 協协 ' +
  '雖虽 離离 鄰邻 舉举 辦办 試试 該该 認认 誌志 語语 說说 調调 談谈 請请 論论 證证 識识 護护 讓让 財财 貢贡 責责 貧贫 買买 貿贸 賓宾 賣卖 質质 賴赖 趕赶 躍跃 較较 輕轻 適适 遲迟 ' +
  '選选 遷迁 醫医 釋释 針针 鋼钢 鐵铁 陳陈 險险 雜杂 霧雾 須须 頻频 風风 養养 騎骑 鮮鲜 麗丽 黃黄 瓏珑 環环 當当 畢毕 療疗 監监 礎础 穩稳 積积 稱称 窮穷 競竞 範范 緊紧 維维 ' +
  '於于 強强 獎奖 貼贴 給给 詢询 曆历 臘腊 壘垒 嬰婴 稅税 廳厅 檔档 機机 頭头 聞闻 顧顾 檢检 屬属 獨独 戰战 勢势 術术 嚴严 擬拟 闢辟 ' +
  '綠绿 縮缩 繼继 續续 義义 習习 聯联 聲声 職职 腳脚 臉脸 興兴 舊旧 艱艰 蓋盖 薦荐 藝艺 蘇苏 衛卫 補补 裝装 複复 復复 觀观 設设 許许 訴诉 評评 詞词 課课';

const simplified = new Map(pairs.split(' ').map((pair): [string, string] => [[...pair][0] ?? '', [...pair][1] ?? '']));

/** The simplified form of a character; others as they are. */
export function simplify(character: string): string {
  return simplified.get(character) ?? character;
}
