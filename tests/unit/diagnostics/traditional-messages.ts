import { Converter, CustomConverter } from 'opencc-js/cn2t';

/**
 * Where the words of OpenCC are not those of this program: what it writes, and what is meant. A figure is 數據, what is named between
 * title marks is a 文件 and not a file.
 */
const terms: [string, string][] = [
  ['資料夾', '資料夾'],
  ['資料', '數據'],
  ['檔名稱', '文件名稱'],
  ['釋出', '發布'],
  ['重新制作', '重新製作'],
  ['演算法', '算法'],
  ['型別', '類型'],
  ['字尾', '副檔名'],
  ['註釋', '註解'],
  ['尖括號', '角括號'],
  ['花括號', '大括號'],
  ['回車符', '歸位字元'],
  ['換行符', '換行字元'],
  ['連線符', '連接符'],
  ['終端裡', '終端機裡'],
  ['U 盤', '隨身碟'],
  ['模板', '範本'],
  ['舉措', '措施'],
  ['講話記錄', '發言紀錄'],
  ['講話', '發言'],
  ['領域檔案', '領域文件'],
  ['幻燈片', '簡報'],
  ['壓縮包', '壓縮檔'],
  ['文字識別軟體', '文字辨識軟體'],
];
const marks: [string, string][] = [
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
];

const traditional = Converter({ from: 'cn', to: 'twp' });
const inOwnTerms = CustomConverter([...terms, ...marks]);
const source = '// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.\n';

/** A file of the messages in simplified characters as it stands in traditional ones, with the words of Taiwan and Hong Kong. */
export function inTraditional(file: string): string {
  return source + inOwnTerms(traditional(file)).replaceAll('zhCN', 'zhHant');
}
