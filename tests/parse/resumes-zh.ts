import type { WantedResume } from './resumes';

/** Invented people and companies. */
export const CHINESE: WantedResume[] = [
  {
    name: 'bullets with levels',
    text: `张小禾
男 | 30岁 | 8年工作经验 | 现居：上海 | zhang@example.com
籍贯：湖南长沙

专业技能
- 精通 Go，熟悉 Gin、gRPC，了解 Kafka、RabbitMQ
- 熟练使用 MySQL、Redis
- 了解 Rust；希望学习 Kubernetes 源码

工作经历
2021.07-至今  云杉网络科技有限公司  高级后端工程师
- 负责订单系统，基于 Docker 部署
2018.07-2021.06  青禾信息有限公司  Go 开发工程师
- 维护 Elasticsearch 集群

教育经历
2014.09-2018.06  湖南大学  计算机科学与技术  本科`,
    skills: ['go', 'gin', 'grpc', 'mysql', 'redis', 'docker', 'elasticsearch'],
    weak: ['kafka', 'rabbitmq', 'rust', 'kubernetes'],
    years: 8.5,
    city: '上海',
    degree: 'bachelor',
  },
  {
    name: 'a Markdown table, overlapping jobs',
    text: `# 李木
| 项目 | 内容 |
| --- | --- |
| 所在地 | 杭州 |
| 最高学历 | 硕士 |

## 工作经历
| 时间 | 公司 | 职位 |
| --- | --- | --- |
| 2019年3月-2021年2月 | 白帆科技 | 后端开发 |
| 2020年3月-2022年2月 | 白帆科技(兼职顾问) | 架构师 |

## 技能清单
| 语言 | Go、Python |
| 数据库 | PostgreSQL、MongoDB |
| 容器 | Docker、Kubernetes |

## 教育背景
2012.09-2016.06 浙江工业大学 本科
2016.09-2019.01 浙江工业大学 硕士`,
    skills: ['go', 'python', 'postgresql', 'mongodb', 'docker', 'kubernetes'],
    weak: [],
    years: 3,
    city: '杭州',
    degree: 'master',
  },
  {
    name: 'projects beside jobs, which do not add years',
    text: `王一川
坐标：成都

工作经验
2022/01 - 2024/12
蓝石软件有限公司 | Golang 开发

项目经验
支付网关 2020.01-2021.12
使用 go-zero、Etcd、Prometheus
直播后台 2022.03-2023.05
采用 Kafka 和 ClickHouse

教育经历
成都理工大学 大专 2018-2021`,
    skills: ['go', 'go-zero', 'etcd', 'prometheus', 'kafka', 'clickhouse', 'payments', 'live-streaming'],
    weak: [],
    wrong: ['api-gateway'],
    years: 3,
    city: '成都',
    degree: 'associate',
  },
  {
    name: 'no headings at all',
    text: `陈默 深圳 13800000000
2020.03-至今 深圳市远山科技有限公司 Go工程师 负责 IM 网关，用 Go 和 WebSocket
2017.07-2020.02 广州飞鸟信息有限公司 PHP开发工程师 Laravel 与 MySQL
2013.09-2017.06 华南农业大学 软件工程 本科`,
    skills: ['go', 'im', 'websocket', 'php', 'laravel', 'mysql'],
    weak: [],
    wrong: ['api-gateway'],
    years: 9.5,
    city: '深圳',
    degree: 'bachelor',
  },
  {
    name: 'no skills',
    text: `赵小满
现居住地：武汉

工作经历
2020.01-2020.12 江汉餐饮有限公司 店长
- 管理门店 12 人

教育经历
武汉商学院 酒店管理 大专`,
    skills: [],
    weak: [],
    years: 1,
    city: '武汉',
    degree: 'associate',
  },
  {
    name: 'headings with blanks within, internship, graduate',
    text: `孙知远
期望城市：北京/上海

教 育 经 历
2022.09 - 2025.06  某某大学  软件工程  硕士
2018.09 - 2022.06  某某大学  软件工程  本科
主修课程：数据结构、Linux、C++

实 习 经 历
2024.06 - 2024.09  北斗云公司  Go 开发实习生
使用 Gin 和 Redis 写接口

专 业 技 能
熟悉 Go、Git；了解 Docker（基础命令）
Vue（了解）`,
    skills: ['go', 'gin', 'redis', 'git'],
    weak: ['docker', 'vue', 'linux', 'cpp', 'algorithms'],
    years: null,
    city: '北京',
    degree: 'master',
  },
  {
    name: 'two columns in the order of a PDF: the side column first',
    text: `联系方式
139 0000 0000
西安市 雁塔区
技能
Java
Spring Boot
Golang
TiDB
周文
个人简介
6年后端开发经验，其中3年 Go 开发经验
工作经历
长安数据有限公司
2018-07 ~ 2021-06
Java 开发
曲江云科技
2021-07 ~ 2024-06
Go 开发
教育背景
西北大学 学士`,
    skills: ['java', 'spring', 'go', 'tidb'],
    weak: [],
    years: 6,
    city: '西安',
    degree: 'bachelor',
  },
  {
    name: 'traditional characters, doctor in progress',
    text: `林語
所在地：台北

工作經歷
2016.01-2019.12 海島資訊有限公司 後端工程師
熟悉 Go、PostgreSQL

教育經歷
碩士 資訊工程
博士在讀`,
    skills: ['go', 'postgresql'],
    weak: [],
    years: 4,
    city: 'Taipei',
    degree: 'master',
  },
  {
    name: 'Markdown with the shortest headings, levels on lines of their own',
    text: `# 郑大山
> Go 后端 · 2018 年至今 · 杭州

## 工作
### 2021.06 ~ now 远帆云（杭州）
- 负责网关，Go + Kong + Lua
### 2018.07 ~ 2021.05 星海集团
- PHP → Go 重构
## 教育
2014 ~ 2018 本科 浙江大学
## 技能
精通：Go、MySQL
熟悉：Redis、Kafka
了解：Rust、eBPF
对大模型感兴趣`,
    skills: ['go', 'lua', 'php', 'mysql', 'redis', 'kafka'],
    wrong: ['api-gateway'],
    weak: ['rust', 'ebpf', 'llm'],
    years: 8.5,
    city: '杭州',
    degree: 'bachelor',
  },
];
