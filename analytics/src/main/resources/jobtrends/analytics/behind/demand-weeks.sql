-- One row per posting shown in the week. `postings` is how many; `per_run` is the sum of shown_days over the week's runs.
SELECT p.job, p.role, p.mode, p.sources, size(p.days) AS shown_days,
       max_by(s.title, s.day) AS title, sort_array(collect_set(s.url)) AS urls
FROM week_postings p JOIN sightings s ON s.job = p.job AND s.week = p.week
WHERE p.week = CAST(:week AS DATE)
  AND CASE :role WHEN 'All roles' THEN p.role IS NOT NULL
                 WHEN 'Unknown role' THEN p.role IS NULL
                 ELSE p.role = :role END
GROUP BY p.job, p.role, p.mode, p.sources, size(p.days)
ORDER BY p.job
