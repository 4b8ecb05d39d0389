-- One row per posting with a description, of both windows: share = hits / rows where window is now; before the same where it is before.
SELECT window, job, title, role, employer, array_contains(skills, :skill) AS hit,
       filter(asks, a -> a.skill = :skill).asked AS asked, sources, urls
FROM compared
WHERE has_description
ORDER BY window, job
