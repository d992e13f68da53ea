/**
 * title | salary | place | experience | degree | company | industry | stage | size | go | tags | note.
 * A code point before the salary ("E031") is the zero of the font that its digits are written in.
 */
export const BOSS_ROWS = `
Go开发工程师|E031 25-45K·16薪|北京·海淀区·中关村|3-5年|本科|青杉科技|企业服务|C轮|500-999人|core|Golang,Gin,MySQL,Redis,Kafka|
Golang后端开发（云原生）|E031 30-55K·15薪|北京·朝阳区·望京|5-10年|本科|北岸云|云计算|D轮及以上|1000-9999人|core|Golang,Kubernetes,Docker,gRPC,etcd|
后端开发工程师（Go/Java）|E031 20-35K·14薪|北京·海淀区·西二旗|3-5年|本科|蓝鲸算力|人工智能|B轮|100-499人|mentioned|Java,Golang,MySQL,微服务|
资深Go工程师-交易系统|E031 45-70K·18薪|北京·朝阳区·国贸|5-10年|硕士|星槎证券科技|金融科技|不需要融资|500-999人|core|Golang,分布式,MySQL,Redis,消息队列|
Go语言开发工程师|E031 15-25K·14薪|北京·昌平区·回龙观|1-3年|本科|麦穗互娱|游戏|A轮|100-499人|core|Golang,Protobuf,MongoDB,Redis|大小周，项目冲刺期间需接受加班
Java开发工程师|E031 18-30K·13薪|北京·丰台区·科技园|3-5年|本科|禾木信息|计算机软件|未融资|100-499人|no|Java,Spring Cloud,MySQL|
Golang开发（驻场）|E8F0 14-20K|北京·西城区·金融街|3-5年|本科|远帆外服|IT外包|不需要融资|1000-9999人|core|Golang,MySQL,Linux|外包岗位，需驻场银行客户现场
服务端研发工程师|E031 28-50K·15薪|北京·海淀区·上地|3-5年|本科|橙屿科技|互联网|D轮及以上|1000-9999人|mentioned|C++,Golang,Python|
Go开发实习生|E031 200-300元/天|北京·海淀区·五道口|4天/周|本科|青杉科技|企业服务|C轮|500-999人|core|Golang,MySQL|
基础架构工程师（Golang）|E031 35-65K·16薪|上海·浦东新区·张江|5-10年|本科|观澜数据库|数据库|B轮|100-499人|core|Golang,Raft,分布式存储,Linux,C++|
前端开发工程师|E031 20-35K·14薪|上海·徐汇区·漕河泾|3-5年|本科|松果出行|出行|C轮|500-999人|no|TypeScript,React,Node.js|
Go微服务开发|E031 22-38K·13薪|上海·闵行区·七宝|3-5年|本科|锦帆物流科技|物流|A轮|500-999人|core|Golang,go-zero,Kafka,Docker|35岁以下优先
高级Golang工程师（支付）|E500 40-60K·16薪|上海·黄浦区·人民广场|5-10年|本科|云汐支付|金融科技|C轮|500-999人|core|Golang,MySQL,高并发|
游戏服务端主程|E031 40-60K|上海·杨浦区·五角场|5-10年|本科|拾光游戏|游戏|A轮|100-499人|mentioned|Golang,C++,Lua|
Go研发工程师（可观测）|E031 26-42K·15薪|杭州·西湖区·文三路|3-5年|本科|听涛监控|云计算|A轮|20-99人|core|Golang,Prometheus,OpenTelemetry,ClickHouse|
Golang工程师|E031 18-32K·14薪|杭州·余杭区·未来科技城|1-3年|本科|桐庐跨境|电子商务|B轮|500-999人|core|Golang,Gin,Redis,Elasticsearch|
区块链开发工程师|E031 35-60K|杭州·滨江区·长河|3-5年|本科|链谷实验室|区块链|天使轮|20-99人|mentioned|Golang,Rust,Solidity|可远程办公，每季度到岗一周
Go后端（IoT平台）|E8F0 17-28K·13薪|深圳·南山区·科技园|3-5年|本科|鹏程物联|物联网|B轮|100-499人|core|Golang,MQTT,TDengine,Docker|
高级Go开发|E031 30-50K·15薪|深圳·南山区·后海|5-10年|本科|南枝科技|互联网|D轮及以上|1000-9999人|core|Golang,Kubernetes,Istio,MySQL|
测试开发工程师（Python）|E031 18-28K·14薪|深圳·福田区·车公庙|3-5年|本科|南枝科技|互联网|D轮及以上|1000-9999人|no|Python,Pytest,Jenkins|
Golang开发工程师|E031 16-26K·13薪|广州·天河区·车陂|3-5年|大专|荔湾数科|企业服务|未融资|20-99人|core|Golang,Vue,MySQL|
Go后台开发（直播）|E031 25-40K·15薪|广州·番禺区·万博|3-5年|本科|木棉直播|直播|C轮|500-999人|core|Golang,Redis,Kafka,音视频|统招本科及以上
Go-live项目经理|E031 20-30K|广州·海珠区·琶洲|5-10年|本科|荔湾数科|企业服务|未融资|20-99人|no|SAP,项目管理|
Golang开发工程师|E031 13-22K·13薪|成都·武侯区·天府软件园|1-3年|本科|锦里软件|计算机软件|A轮|100-499人|core|Golang,Gin,PostgreSQL|
Go架构师|E031 40-60K·15薪|成都·高新区·金融城|10年以上|本科|蜀道云仓|供应链|B轮|500-999人|core|Golang,DDD,Kubernetes,架构设计|
兼职Go讲师|E031 100-120元/时|成都·锦江区·春熙路|经验不限|学历不限|慧桥教育|在线教育|未融资|20-99人|core|Golang|
Golang后端工程师|E031 15-28K·14薪|武汉·洪山区·光谷|3-5年|本科|珞珈智行|智能驾驶|B轮|100-499人|core|Golang,gRPC,ROS,Docker|
运维开发（Go/Python）|E031 18-30K·14薪|南京·雨花台区·软件谷|3-5年|本科|秦淮安全|信息安全|C轮|500-999人|core|Golang,Python,Kubernetes,Ansible|需参与7*24小时值班
Golang高级开发|E031 20-35K·13薪|西安·雁塔区·高新路|5-10年|本科|长安遥感|航天|不需要融资|100-499人|core|Golang,PostGIS,MinIO|
C++开发工程师|E031 25-45K·14薪|苏州·工业园区·金鸡湖|3-5年|本科|平江机器人|智能硬件|A轮|100-499人|no|C++,Linux,Qt|
`;
