/** Traditional characters of the postings' vocabulary and of place names, and their simplified forms, one for one, so that offsets stay. */
const PAIRS =
  '師师開开發发後后軟软體体語语經经驗验練练團团隊队負负責责務务歷历學学優优業业備备條条獨独雲云數数據据庫库維维護护構构設设計计測测試试網网絡络議议資资遠远應应屆届實实習习專专輪轮險险補补貼贴層层級级檔档職职徵征點点間间時时個个萬万員员產产動动態态機机運运營营檢检須须願愿會会與与為为從从無无過过這这對对說说將将來来們们處处選选適适讀读寫写關关於于並并門门類类種种題题標标準准規规範范際际區区塊块鏈链幣币錢钱費费獎奖勵励權权約约簽签證证薦荐轉转換换達达協协調调統统強强壓压熱热愛爱長长術术問问決决戰战環环節节臺台灣湾廣广東东倉仓儲储訊讯號号認认識识遊游戲戏電电腦脑視视頻频閱阅歡欢歐欧亞亚國国華华龍龙銀银僅仅裡里還还該该夥伙課课訓训齡龄歲岁現现場场駐驻離离線线純纯異异鎖锁隱隐別别給给導导積积極极溝沟報报簡简繫系係系聯联輔辅療疗醫医藥药嚴严謹谨創创執执義义總总裏里圍围驅驱雜杂棧栈註注冊册參参評评價价貢贡獻献項项碩硕漢汉蘇苏慶庆瀋沈濟济廈厦寧宁錫锡鄭郑紹绍興兴溫温陽阳連连島岛貴贵蘭兰烏乌魯鲁齊齐爾尔濱滨浜滨莊庄馬马鎮镇揚扬鹽盐縣县鄉乡嶺岭岡冈戸户戶户韓韩聖圣羅罗馮冯紐纽倫伦橋桥園园遙遥辦办內内澤泽閩闽滬沪滄沧榮荣豐丰賓宾樂乐綿绵繩绳贛赣順顺饒饶萊莱邊边黃黄蓋盖徑径納纳蓮莲撫抚鐵铁錦锦遼辽臨临瀘泸潁颍潛潜靜静薩萨盧卢賽赛蘿萝塢坞';

const SIMPLIFIED = new Map<string, string>();
for (let at = 0; at + 1 < PAIRS.length; at += 2) {
  const [from, to] = [PAIRS.charAt(at), PAIRS.charAt(at + 1)];
  if (from !== to) SIMPLIFIED.set(from, to);
}
const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');
const HAS_TRADITIONAL = new RegExp(TRADITIONAL.source);

/** The text with traditional characters of postings as simplified ones, character for character. */
export const toSimplified = (text: string) =>
  HAS_TRADITIONAL.test(text) ? text.replace(TRADITIONAL, (sign) => SIMPLIFIED.get(sign) ?? sign) : text;
