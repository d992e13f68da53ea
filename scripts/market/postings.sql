-- The rows of the dataset builder, from raw postings to weighted samples. `ingest.ts` runs the parts one after the
-- other in DuckDB. What a salary, a number of years or a place means is decided by the extension's own parsers, once
-- for every distinct text, between `postings` and `priced`; no part before that needs them, so `input` and `postings`
-- can run on any SQL engine and the result, which has a column `n`, is read like every other input.
--
-- `raw` is the view over the files: site, year, date, title, go_strict, salary_raw, city, city_raw, experience_raw,
-- company, description, go_evidence, intern, n; all of them text, null where the input has no such column.

-- name: boards
-- Boards that the reference is made of: as the input names them, and their ids.
CREATE TABLE boards AS
SELECT * FROM (VALUES
  ('boss', 'boss'),
  ('liepin', 'liepin'),
  ('lagou', 'lagou'),
  ('51job', '51job'),
  ('zhilian', 'zhaopin')
) AS known (site, board);

-- name: input
-- Every row once, with the first reason to leave it out, or null. An internship is one that says so, or that counts
-- days a week; 在校 alone is one too, unless 应届 follows it.
CREATE TABLE input AS
WITH typed AS (
  SELECT
    coalesce(raw.site, '') AS site,
    board,
    coalesce(TRY_CAST(year AS INTEGER), TRY_CAST(substr(date, 1, 4) AS INTEGER)) AS year,
    TRY_CAST(substr(date, 1, 10) AS DATE) AS day,
    coalesce(lower(go_strict) IN ('true', '1'), false) AS is_go,
    coalesce(lower(intern) IN ('true', '1'), false) AS is_intern,
    lower(coalesce(title, '') || ' ' || coalesce(experience_raw, '')) AS words,
    coalesce(title, '') AS title,
    coalesce(company, '') AS company,
    coalesce(salary_raw, '') AS salary_raw,
    coalesce(experience_raw, '') AS experience_raw,
    coalesce(city, '') AS city,
    coalesce(city_raw, '') AS city_raw,
    CASE WHEN TRY_CAST(n AS INTEGER) > 0 THEN TRY_CAST(n AS INTEGER) END AS n
  FROM raw
  LEFT JOIN boards ON boards.site = raw.site
)
SELECT
  CASE
    WHEN site = '' OR year IS NULL OR year NOT BETWEEN 1990 AND 2100 THEN 'no board or no year'
    WHEN board IS NULL THEN 'not a Chinese board'
    WHEN NOT is_go THEN 'Go is not the main language'
    WHEN year < 2021 THEN 'before 2021'
    WHEN is_intern
      OR words LIKE '%实习%' OR words LIKE '%天/周%' OR words LIKE '%day/week%' OR words LIKE '%days/week%'
      OR (words LIKE '%在校%' AND split_part(words, '在校', -1) NOT LIKE '%应届%') THEN 'internship'
  END AS reason,
  site, year, day, is_go, title, company, salary_raw, experience_raw, city, city_raw, n
FROM typed;

-- name: postings
-- Repeats dropped: equal site, title, company, salary, city and experience are one posting, dated by its oldest row.
-- Rows of crawls without company names cannot be told apart: equal ones among them are taken for different postings.
-- Rows that come with a count went through this before.
CREATE TABLE postings AS
SELECT site, true AS go_strict, year, company, salary_raw, experience_raw, city, city_raw, sum(coalesce(n, 1)) AS n
FROM input
WHERE reason IS NULL AND (company = '' OR n IS NOT NULL)
GROUP BY site, year, company, salary_raw, experience_raw, city, city_raw
UNION ALL
SELECT site, true, min(year), company, salary_raw, experience_raw, city, min(city_raw), 1
FROM input
WHERE reason IS NULL AND company <> '' AND n IS NULL
GROUP BY site, title, company, salary_raw, experience_raw, city;

-- name: salaries
SELECT DISTINCT site, board, salary_raw FROM postings JOIN boards USING (site);

-- name: experiences
SELECT DISTINCT experience_raw FROM postings;

-- name: cities
SELECT DISTINCT city, city_raw FROM postings;

-- name: meanings
-- Filled by `ingest.ts`: what the parsers make of every distinct text. Pay in CNY a month, or the reason to leave it out.
CREATE TABLE salary_meaning (site VARCHAR, salary_raw VARCHAR, refused VARCHAR, pay DOUBLE, low DOUBLE, high DOUBLE);
CREATE TABLE experience_meaning (experience_raw VARCHAR, band VARCHAR);
CREATE TABLE city_meaning (city VARCHAR, city_raw VARCHAR, known_city VARCHAR);

-- name: priced
CREATE VIEW priced AS
SELECT board, year, company, refused, pay, low, high, band, known_city AS city, n
FROM postings
JOIN boards USING (site)
JOIN salary_meaning USING (site, salary_raw)
JOIN experience_meaning USING (experience_raw)
JOIN city_meaning USING (city, city_raw);

-- name: described
-- The descriptions of postings whose title, tags or search named Go. Repeats are told by `posting`, equal texts by
-- `text`, in the builder itself: grouping by whole descriptions would need them all in memory.
WITH described AS (
  SELECT
    coalesce(city, '') AS city, coalesce(city_raw, '') AS city_raw, description,
    concat_ws('|', site, title, company, city, city_raw) AS about,
    coalesce(TRY_CAST(year AS INTEGER), TRY_CAST(substr(date, 1, 4) AS INTEGER)) AS year
  FROM raw
  WHERE length(description) >= 80
    AND coalesce(go_evidence IN ('title', 'tag', 'query'), lower(go_strict) IN ('true', '1'), false)
)
SELECT
  city, city_raw, year, description,
  CAST(hash(about, description) % 9007199254740992 AS DOUBLE) AS posting,
  CAST(hash(description) % 9007199254740992 AS DOUBLE) AS text
FROM described
WHERE year IS NOT NULL;

-- name: totals
SELECT
  CAST(coalesce(sum(coalesce(n, 1)), 0) AS DOUBLE) AS rows,
  strftime(max(day), '%Y-%m-%d') AS newest,
  coalesce(bool_or(site <> ''), false) AS has_site,
  coalesce(bool_or(is_go), false) AS has_go,
  coalesce(bool_or(salary_raw <> ''), false) AS has_salary,
  coalesce(bool_or(city <> ''), false) AS has_city
FROM input;

-- name: left_out
SELECT reason, CAST(n AS DOUBLE) AS n
FROM (
  SELECT reason, sum(coalesce(n, 1)) AS n FROM input WHERE reason IS NOT NULL GROUP BY reason
  UNION ALL
  SELECT 'duplicate', (SELECT sum(coalesce(n, 1)) FROM input WHERE reason IS NULL) - (SELECT sum(n) FROM postings)
  UNION ALL
  SELECT refused, sum(n) FROM priced WHERE refused IS NOT NULL GROUP BY refused
)
WHERE n > 0
ORDER BY reason;

-- name: samples
SELECT board, city, band AS experience, year, low, high, pay, CAST(sum(n) AS DOUBLE) AS n
FROM priced
WHERE refused IS NULL
GROUP BY board, city, band, year, low, high, pay
ORDER BY board, city NULLS FIRST, band NULLS FIRST, year, low, high, pay;

-- name: concentration
-- The share of the largest employer among the postings of a city, and of a city and band, that name one. The names
-- stay here.
WITH employers AS (
  SELECT city, band, company, sum(n) AS n
  FROM priced
  WHERE refused IS NULL AND city IS NOT NULL AND company <> ''
  GROUP BY city, band, company
),
cells AS (
  SELECT city, band, n FROM employers WHERE band IS NOT NULL
  UNION ALL
  SELECT city, NULL, sum(n) FROM employers GROUP BY city, company
)
SELECT city, band, CAST(max(n) AS DOUBLE) / CAST(sum(n) AS DOUBLE) AS share
FROM cells
GROUP BY city, band
ORDER BY city, band NULLS FIRST;
