-- One row per posting of the role with a description: share = hits / rows.
SELECT job, title, role, employer, array_contains(skills, :skill) AS hit,
       filter(asks, a -> a.skill = :skill).asked AS asked, urls
FROM postings
WHERE has_description AND role = :role
ORDER BY job
