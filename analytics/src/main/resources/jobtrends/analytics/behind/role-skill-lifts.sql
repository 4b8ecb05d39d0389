-- One row per posting with a description: lift = share of hits among rows of the role / share of hits among all rows.
SELECT job, title, role, role = :role AS of_role, array_contains(skills, :skill) AS hit, urls
FROM postings
WHERE has_description AND role IS NOT NULL
ORDER BY job
