-- One row per posting of the week and role: share = hits / rows.
SELECT job, role, mode, sources, mode = :mode AS hit
FROM week_postings
WHERE week = CAST(:week AS DATE)
  AND CASE :role WHEN 'All roles' THEN role IS NOT NULL ELSE role = :role END
ORDER BY job
