-- One row per posting shown on the day, over all sources: `postings` is how many.
SELECT p.job, p.role, sort_array(collect_set(s.source)) AS sources, sort_array(collect_set(s.url)) AS urls
FROM week_postings p JOIN sightings s ON s.job = p.job AND s.week = p.week
WHERE s.day = CAST(:day AS DATE)
  AND CASE :role WHEN 'All roles' THEN p.role IS NOT NULL
                 WHEN 'Unknown role' THEN p.role IS NULL
                 ELSE p.role = :role END
GROUP BY p.job, p.role
ORDER BY p.job
