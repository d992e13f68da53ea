/** What the scenes put in. Every company and person is invented. */
export const TEXT = `高级 Go 开发工程师（基础架构）
薪资：30-50K·15薪
公司：云杉科技
工作地点：杭州·余杭区
3-5年经验，本科及以上
岗位职责：负责服务治理平台的设计和开发。
任职要求：精通 Go，熟悉 Kubernetes、gRPC、etcd，了解 eBPF 优先；能接受一定的加班。`;

export const RESUME = `张小明
上海 · 13800000000 · xm@example.com
6 年后端开发经验，目前月薪 30K
专业技能
精通 Go、MySQL、Redis，熟悉 Kafka、Docker、Kubernetes、gRPC
了解 Rust、eBPF
工作经历
2021.03 - 至今  青杉科技  高级后端工程师
使用 Go 和 gRPC 重写订单系统，Kafka 解耦，日均 3000 万单
2018.07 - 2021.02  蓝鲸算力  后端工程师
Gin + MySQL + Redis 搭建内容平台
教育经历
2014 - 2018  某某大学  计算机科学与技术  本科`;

export const TABLE = `职位名称,公司名称,薪资,工作地点,经验要求,学历要求,链接,备注
Go 后端工程师,青杉科技,25-45K·16薪,上海·浦东新区,3-5年,本科,https://www.zhipin.com/job_detail/invented01.html,朋友推荐
"Golang, 平台方向",橙屿科技,30万-50万/年,北京,5-10年,硕士,https://www.liepin.com/job/1900000001.shtml,
Java 工程师,白桦软件,面议,成都,1-3年,大专,https://www.lagou.com/wn/jobs/12000001.html,"=1+1"
没有链接的一行,白桦软件,15-25K,成都,1-3年,本科,,`;

const OFFER = {
  ...{ base: '40k', months: '15', bonus: '3', bonusUnit: 'months', other: '12000', signOn: '5万', signOnPaid: 'first' },
  ...{
    clawback: '2',
    stock: 'listed',
    grant: '8万',
    currency: 'USD',
    vesting: '25/25/25/25',
    schedule: '',
    growth: '5',
  },
  ...{ city: '上海', socialBase: '', fundRate: '7' },
};

/** As the calculator keeps it. */
export const SHEET = {
  person: { years: '5', level: '', ebpf: '', deduction: '' },
  offers: {
    a: OFFER,
    b: { ...OFFER, base: '3.6万', months: '16', bonus: '', stock: 'private', grant: '', signOn: '', city: '杭州' },
    now: { ...OFFER, base: '26k', months: '13', bonus: '0', stock: 'none', grant: '', signOn: '0', other: '0' },
  },
  shown: ['a', 'b'],
};
