/** Columns as in rows-boss.ts. */
export const LAGOU_ROWS = `
Golang开发工程师|25k-45k·16薪|北京·海淀区|3-5年|本科|青杉科技|企业服务|C轮|500-2000人|core|Golang,微服务,MySQL|
Go后端工程师（广告引擎）|30k-55k|北京·朝阳区|5-10年|本科|橙屿科技|移动互联网|D轮及以上|2000人以上|core|Golang,Redis,高并发|
高级后端工程师（Java/Go）|28k-48k·15薪|北京·海淀区|3-5年|本科|蓝鲸算力|人工智能|B轮|150-500人|mentioned|Java,Golang,Spring|
Go开发专家|50k以上|上海·浦东新区|10年以上|本科|观澜数据库|数据服务|B轮|150-500人|core|Golang,Raft,存储|
PHP开发工程师|12k-20k|上海·闵行区|1-3年|大专|鹿鸣商城|电商平台|A轮|50-150人|no|PHP,Laravel|
Go语言开发（边缘计算）|18k-30k·14薪|深圳·南山区|3-5年|本科|鹏程物联|物联网|B轮|150-500人|core|Golang,Docker,MQTT|
服务端开发|20k-40k|杭州·西湖区|3-5年|本科|听涛监控|云计算|A轮|15-50人|mentioned|Golang,Rust|
Golang工程师|15k-25k|成都·高新区|1-3年|本科|锦里软件|软件服务|A轮|50-150人|core|Golang,Gin|
`;

export const LIEPIN_ROWS = `
Golang高级工程师|30-50k·15薪|上海-浦东新区|5年以上|统招本科|北岸云|云计算|D轮及以上|1000-2000人|core|Golang,Kubernetes|
Go技术专家|50-80k·16薪|北京-海淀区|8年以上|本科|某知名互联网公司|互联网|已上市|10000人以上|core|Golang,分布式|
后端开发（Go优先）|20-40k·14薪|杭州-滨江区|3-5年|本科|桐庐跨境|电子商务|B轮|500-999人|core|Golang,MySQL|
Java高级工程师|20-30k·13薪|上海-徐汇区|3-5年|本科|松果出行|出行|C轮|500-999人|no|Java,Spring|
Golang架构师|薪资面议|深圳-南山区|10年以上|统招本科|南枝科技|互联网|D轮及以上|1000-2000人|core|Golang,架构设计|
Go实习生|150-200元/天|武汉-洪山区|经验不限|本科|珞珈智行|智能驾驶|B轮|100-499人|core|Golang|
`;

/** Salary forms that other boards write: they stand on a second page of 拉勾, so that the real reading is shown. */
export const LAGOU_OTHER_ROWS = `
Go开发工程师|1.5-2.5万|天津·南开区|3-5年|本科|津门数据|大数据|民营|100-299人|core|Golang,MySQL,Docker|
Golang后端开发|1.2万-2万·13薪|郑州·金水区|1-3年|本科|中原智联|计算机软件|民营|100-299人|core|Golang,Redis|
Golang开发|8千-1.2万|长沙·岳麓区|1-3年|大专|岳麓云计算|云计算|民营|20-99人|core|Golang,Linux|
高级Go工程师|30-50万/年|厦门·思明区|5-10年|本科|鹭岛出海|互联网|合资|100-299人|core|Golang,AWS,Kubernetes|英语可作为工作语言
Go工程师|**-**元|合肥·蜀山区|3-5年|本科|庐州量子软件|计算机软件|国企|300-499人|core|Golang,C++|
兼职Go开发|25-30元/时|重庆·渝北区|经验不限|学历不限|山城工坊|计算机软件|民营|20人以下|core|Golang|
Golang研发工程师|面议|青岛·崂山区|3-5年|本科|崂山海洋科技|物联网|国企|500-999人|core|Golang,Kafka|
网络工程师|7000-10000元|济南·历下区|1-3年|大专|泉城网络|网络服务|民营|100-299人|no|路由,交换机|
`;

export const LINKEDIN_ROWS = `
Senior Go Engineer|$150K/yr - $180K/yr|New York, NY (Hybrid)|5+ years||Tidewater Ledger|Financial Services|||core|Go,gRPC,PostgreSQL,Kubernetes|
Backend Engineer, Golang|$120K/yr - $150K/yr|Austin, TX (Remote)|3+ years||Quillstone|Software Development|||core|Go,AWS,Terraform|
Go Developer (Contract)|$55/hr - $70/hr|Seattle, WA (On-site)|3+ years||Bramblewick Labs|Software Development|||core|Go,Docker,Redis|This is a 6-month contract
Platform Engineer (Kubernetes, Go)|£60k–£80k|London, England, United Kingdom|4+ years||Fernhollow Systems|Cloud|||core|Go,Kubernetes,Prometheus|
Software Engineer, Payments|$140,000.00/yr - $190,000.00/yr|San Francisco, CA|4+ years||Lanternpay|Financial Services|||mentioned|Java,Kotlin,Go|
Staff Golang Engineer||Berlin, Germany (Hybrid)|8+ years||Nordkapp Telemetry|Telecommunications|||core|Go,Kafka,ClickHouse|
Golang Backend Developer|€70K/yr - €90K/yr|Amsterdam, Netherlands|3+ years||Windmolen Data|Software Development|||core|Go,PostgreSQL,NATS|
Go-to-Market Manager|$130K/yr - $160K/yr|New York, NY|5+ years||Quillstone|Software Development|||no|Sales,Marketing|
Site Reliability Engineer (Go)|$95/hr - $135/hr|Denver, CO (Remote)|5+ years||Palisade Grid|Utilities|||core|Go,Kubernetes,Linux|On-call rotation one week in six
Golang Engineer|30K-45K CNY/mo|Shanghai, China|3+ years||Harbour & Pine|Software Development|||core|Go,MySQL,Redis|
`;
