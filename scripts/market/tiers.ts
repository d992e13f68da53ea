export const TIER_SOURCE = '新一线城市研究所 城市商业魅力排行榜 2024';
export const OTHER_TIER = '其他城市';

const TIERS: Record<string, string> = {
  一线城市: '北京 上海 广州 深圳',
  新一线城市: '成都 杭州 重庆 苏州 武汉 西安 南京 长沙 天津 郑州 东莞 无锡 宁波 青岛 合肥',
  二线城市:
    '佛山 沈阳 昆明 济南 厦门 福州 温州 哈尔滨 石家庄 大连 南宁 泉州 金华 贵阳 常州 长春 南昌 南通 嘉兴 徐州 惠州 太原 台州 绍兴 保定 中山 潍坊 临沂 珠海 烟台',
};

/** City → tier. */
export const CITY_TIERS: Record<string, string> = Object.fromEntries(
  Object.entries(TIERS).flatMap(([tier, cities]) => cities.split(' ').map((city) => [city, tier])),
);
