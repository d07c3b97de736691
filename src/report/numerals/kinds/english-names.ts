import { numberedStretches, smallNumbers } from './english-numbered.ts';
import { type KnownStretch, stretchesOf } from './kind.ts';

const bill =
  '(?-i:Bill|Act|Programme|Program|Package|Plan|Scheme|Order|Regulations?|Strategy|Index|Agenda|Vision|Rules|Charter' +
  '|Framework|Roadmap|Guidelines|Policy|Census)';
const phoneWords =
  '(?:call(?:ing|s to)?|ring(?:ing)?|dial(?:ling|ing)?|text(?:ing)?|phone|telephone|tel|fax|hotline|helpline|lines?' +
  '|WhatsApp|SMS|mobile|NHS|inquir(?:y|ies)|enquir(?:y|ies)|contact)';

const patterns = [
  `\\b(?:(?-i:[A-Z])[\\w’-]{1,24} ){0,8}${bill}(?: of|,)? (?:19|20)\\d\\d(?:[–-](?:\\d{2}){1,2})?\\b|\\b(?:19|20)\\d\\d ${bill}\\b`,
  String.raw`\bCOVID(?:[- ]?19)\b|\bG(?:7|8|10|20|77)\b` +
    String.raw`|\b(?!FY|CY|AY|RM|EUR|USD|GBP|HKD|SGD|INR|CNY|RMB)(?-i:[A-Z]{2,6}\d{1,4})\b(?![.,]\d|%)` +
    String.raw`|\b24[/-]7\b|\b(?:19|20)\d\d ?= ?100\b` +
    String.raw`|\b360[- ]degree\b|\b(?:9/11|7/7|50[/-]50|fifty-fifty|20/20)\b|\bCOP ?\d\d\b|\bCO2\b(?!e)` +
    String.raw`|\bSDGs? ?\d{1,2}\b`,
  String.raw`\b(?:FTSE|S&P|Nikkei|Fortune|CSI|Dow|Russell|Stoxx|CAC|DAX|SENSEX|Nifty|Global|Forbes) (?:30|40|50|100|225|250|300|350` +
    String.raw`|500|600|1000|2000)\b`,
  `\\b(?:(?:Group|Gang|Council|Committee) of (?:${smallNumbers}|twenty|\\d{1,2})|(?-i:Big|Gang|Famous|Magnificent) (?-i:Two` +
    '|Three|Four|Five|Six|Seven|Ten)|one country,? two systems|(?-i:Five|Three|Ten)-(?-i:Year) Plan|14th Five-Year Plan)\\b',
  // Children by their age, as a group has its name: two-year-olds.
  `\\b(?:\\d{1,2}|${smallNumbers})(?:(?: |-)to(?: |-)(?:\\d{1,2}|${smallNumbers}))?-year-olds\\b`,
  // Roads, variants, docs: A361, B4009, M25, I-95, XBB.1.5, BA.5, ISO 9001, Cm 9876.
  String.raw`\b(?-i:[ABM])\d{1,4}(?:\([A-Z]\))?\b(?! ?[%$£€])|\b(?-i:U\.S\.|Highway|Hwy) \d{1,3}\b|\b(?-i:I|US|NH|SH|SR|CR` +
    String.raw`|PR)-\d{1,4}\b|\b(?-i:[A-Z]{1,4})(?:\.\d{1,3})+\b|\b(?-i:ISO|ISBN|ISSN|Cmnd?|Cm|CP|HC|HL|SI|Cap\.?|EN|IEC|RFC|UN|WP|EO` +
    String.raw`|PL|HR|SB|AB) ?\d[\d/-]*\b(?! ?%)`,
  // Telephones by their shape and by the words before them.
  String.raw`(?<![\d.,])\+\d{1,3}[ -]?\(?\d{1,5}\)?(?:[ -]\d{2,5}){1,4}\b` +
    String.raw`|(?<![\d.,])0\d{2,4}[ -]\d{3,4}(?:[ -]\d{3,4})?(?![\d,]\d)\b|(?<!\d)\(0?\d{2,5}\) ?\d{3,4}[ -]?\d{3,4}\b`,
  String.raw`(?<![\d.,$£€-])(?:1[ -])?(?:\d{3}[-.]\d{3}[-.]\d{4}|1?[89]00[- ]\d{3}[- ]\d{3,4}` +
    String.raw`|(?!(?:19|20)\d\d (?:19|20)\d\d)[2-9]\d{3} \d{4}` +
    String.raw`|1800-\d{2,4}-\d{2,4})(?![\d-]|,\d|%)`,
  `(?<=\\b${phoneWords}(?: (?:us|on|at|line|number|free|the|centre|center|number is` +
    '|to)){0,3}[:.]? )\\+?\\d[\\d ()-]{1,20}\\d\\b(?![,.]\\d|%| ?(?:per|%|people|times|million|[a-z]+s\\b))',
  String.raw`\b(?:999|911|112|111|101|119|995|311|211|988|116 ?123)\b(?=[- ](?:calls?|service|operators?|emergency|dispatch\w*` +
    String.raw`|hotline|line|system|centre|center|number)\b)|(?<=\b(?:it[’']s|dial|is|number) )(?:911|999|311|111|101|112)\b(?=[,.;])`,
  String.raw`\bhttps?://\S{1,400}|\bwww\.\S{1,400}|(?<![\w.-])[\w.-]{1,40}@[\w-]{1,40}\.[\w.]{1,40}`,
  // Addresses.
  String.raw`\b\d{1,4}[A-Z]?(?= (?-i:[A-Z])[\w’]+(?: (?-i:[A-Z])[\w’]+)? (?-i:Street|Road|Avenue|Lane|Square|Drive|Way|Place` +
    String.raw`|Terrace|Close|Court|Boulevard|Crescent|Parade|St|Rd|Ave|Blvd)\b)|\b\d{1,2} Downing Street` +
    String.raw`|\b(?-i:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2})\b`,
  `\\b(?:${smallNumbers}|\\d{1,3})-(?:way|off|step|stop|sided|dimensional|pronged|tier|tiered|star|wheeler|wheelers|party|time` +
    '|size|man|child|piece|handed|on-one|to-one|state|speed|for-one|size-fits-all|China|page-turner|thirds? majority)\\b',
  String.raw`\b(?:19|20)\d\d-\d{1,4}(?=[.)]? ?$)|(?<=\b(?:Release|Circular|Notice|Notification|Report|Reference|Ref|Case|Docket` +
    String.raw`|Bulletin|File)\.?:? (?:No\.?:? ?)?)[A-Z]{0,4}[-/]?\d[\d/.-]*\d\b`,
];
const pattern = new RegExp(patterns.join('|'), 'gimu');

/** Names with numbers in English: bills, numbered things, roads, telephones, addresses. */
export function englishNameStretches(text: string): KnownStretch[] {
  return [...numberedStretches(text), ...stretchesOf('name', pattern, text)];
}
