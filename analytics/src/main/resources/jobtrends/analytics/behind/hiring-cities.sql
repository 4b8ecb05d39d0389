-- One row per posting of the level window in the city. `postings` is the sum of weight: a posting in k cities gives each 1/k.
SELECT job, title, role, employer, mode, cities, sources, urls, 1 / greatest(size(cities), 1) AS weight
FROM postings
WHERE role IS NOT NULL AND (:counting = 'ALL_POSTINGS' OR mode <> 'REMOTE')
  AND CASE WHEN size(cities) > 0
           THEN exists(cities, c -> c.city = :city AND c.country = :country)
           ELSE :country = '' AND :city = CASE WHEN place_unresolved THEN '(place not recognised)' ELSE '(no city named)' END END
ORDER BY job
