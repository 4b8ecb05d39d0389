-- One row per posting of the newest five weeks up to `week`. share = hits of a week / rows of that week; the change is the newest week's share less the mean of the four before.
SELECT week, job, role, sources, role = :role AS hit
FROM week_postings
WHERE role IS NOT NULL AND week <= CAST(:week AS DATE) AND week > CAST(:week AS DATE) - INTERVAL 35 DAYS
ORDER BY week, job
