-- One row per posting with a description, source and window: a posting on k sources weighs 1/k in each; within and between follow from the sources' weights and shares.
SELECT window, source, job, 1 / size(sources) AS weight, array_contains(skills, :skill) AS hit
FROM compared LATERAL VIEW explode(sources) AS source
WHERE has_description
ORDER BY window, source, job
