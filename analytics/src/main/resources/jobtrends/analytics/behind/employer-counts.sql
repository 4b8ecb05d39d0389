-- One row per posting of the employer in the level window: `postings` is how many.
SELECT job, title, role, employer, employer_name, sources, urls
FROM postings
WHERE role IS NOT NULL AND employer IN (SELECT employer FROM postings WHERE employer_name = :employer)
ORDER BY job
