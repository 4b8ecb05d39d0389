-- One row per posting with a description: together = rows where both are true / rows.
SELECT job, title, role, array_contains(skills, :skill) AS asks_skill, array_contains(skills, :other) AS asks_other, urls
FROM postings
WHERE has_description AND role IS NOT NULL
ORDER BY job
