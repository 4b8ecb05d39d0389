-- One row per posting of the week in the group. `postings` is the sum of weight: a posting with k places gives each 1/k.
SELECT job, role, family, countries, cities, sources,
       CASE :group WHEN 'COUNTRY' THEN 1 / size(countries)
                   WHEN 'CITY' THEN 1 / size(cities) ELSE 1 END AS weight
FROM week_postings
WHERE week = CAST(:week AS DATE) AND role IS NOT NULL
  AND CASE :group WHEN 'FAMILY' THEN family = :name
                  WHEN 'COUNTRY' THEN array_contains(countries, :name)
                  ELSE exists(cities, c -> concat_ws(', ', c.city, nullif(c.country, '')) = :name) END
ORDER BY job
