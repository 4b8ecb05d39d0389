-- One row per posting of `week` and of the week it is compared with; the index counts those of sources complete in every week between (`sources`).
SELECT week, job, role, sources
FROM week_postings
WHERE (week = CAST(:week AS DATE)
       OR week = CAST(:week AS DATE) - CASE :span WHEN 'YEAR' THEN INTERVAL 364 DAYS ELSE INTERVAL 28 DAYS END)
  AND CASE :role WHEN 'All roles' THEN role IS NOT NULL
                 WHEN 'Unknown role' THEN role IS NULL
                 ELSE role = :role END
ORDER BY week, job
