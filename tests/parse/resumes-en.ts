import type { WantedResume } from './resumes';

/** Invented people and companies. */
export const ENGLISH: WantedResume[] = [
  {
    name: 'plain text with month names',
    text: `Alex Example
Berlin, Germany | alex@example.com

SUMMARY
Backend engineer with 7 years of experience.

WORK EXPERIENCE
Senior Engineer, Northwind GmbH
Mar 2019 – Present
- Built services in Go and gRPC on Kubernetes
Engineer, Contoso Ltd
Jan 2017 - Feb 2019
- Maintained Java and PostgreSQL systems

EDUCATION
B.Sc. Computer Science, University of Example, 2012 – 2016

SKILLS
Proficient: Go, Docker, Terraform
Familiar with: Kafka, Rust`,
    skills: ['go', 'grpc', 'kubernetes', 'java', 'postgresql', 'docker', 'terraform'],
    weak: ['kafka', 'rust'],
    years: 10,
    city: 'Berlin',
    degree: 'bachelor',
  },
  {
    name: 'numeric months, overlapping jobs, a side project',
    text: `Sam Sample
Location: Singapore

Professional Experience
03/2018 - 02/2021  Acme Inc, Software Engineer
Go, Redis, MySQL
09/2020 - 02/2022  Initech LLC, Contractor
NATS and Prometheus

Projects
2015 - 2018 A game in C++

Education
Master of Science, Example Institute`,
    skills: ['go', 'redis', 'mysql', 'nats', 'prometheus', 'cpp'],
    weak: [],
    years: 4,
    city: 'Singapore',
    degree: 'master',
  },
  {
    name: 'wishes are no skills',
    text: `Robin Doe
London

Experience
Developer at Fabrikam Ltd, 2020.01 to 2021.12
Wrote Python and Django code.

Interests
Chess. I want to learn Go and Kubernetes.

Education
Bachelor of Arts, Example College`,
    skills: ['python', 'django'],
    weak: ['go', 'kubernetes'],
    years: 2,
    city: 'London',
    degree: 'bachelor',
  },
  {
    name: 'years of single skills, no dates',
    text: `Kim Test
Tokyo, Japan
Profile
Engineer with over 6 years of experience.
Technical Skills
Go (5 years), AWS, 3 years of Kubernetes
Education
PhD candidate, Example University
MSc Physics`,
    skills: ['go', 'aws', 'kubernetes'],
    weak: [],
    years: 6,
    city: 'Tokyo',
    degree: 'master',
    skillYears: { go: 5, kubernetes: 3 },
  },
  {
    name: 'years only, bullets and a word of German firms',
    text: `Jo Muster
Work History
* 2015 - 2019: Engineer, Beispiel GmbH. Used C# and SQL Server.
* 2019 - 2021: Engineer, Muster AG. Used Go.
Education
* 2011 - 2015 Bachelor of Engineering`,
    skills: ['csharp', 'sqlserver', 'go'],
    weak: [],
    years: 6,
    city: null,
    degree: 'bachelor',
  },
  {
    name: 'a German form: dates first, studies with months, stars for skills',
    text: `Curriculum Vitae
Name: Hans Muster
Address: Musterweg 1, 10115 Berlin
Date of birth: 1990-05-01
EMPLOYMENT HISTORY
10/2019 – today: Backend Developer, Musterfirma GmbH, Munich
  gRPC, Kafka, Docker
06/2019 – 08/2019: Intern, Beispiel AG
04/2015 – 09/2019: Developer, Beispiel AG
  C#, .NET, SQL Server
EDUCATION
10/2012 – 03/2015: M.Sc. Informatics, TU Example
SKILLS
Go ★★★★★  Rust ★☆☆☆☆`,
    skills: ['grpc', 'kafka', 'docker', 'csharp', 'dotnet', 'sqlserver', 'go'],
    weak: ['rust'],
    years: 11.5,
    city: 'Berlin',
    degree: 'master',
  },
  {
    name: 'nothing to read',
    text: 'Hello, this is not a résumé.\n\nIt says nothing of anybody.',
    skills: [],
    weak: [],
    years: null,
    city: null,
    degree: null,
  },
];
