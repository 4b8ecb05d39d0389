-- One row per spell that was open in the week or changed in it: first_seen, ended_on and edited say what came, went and changed.
SELECT *
FROM spells
WHERE first_seen < CAST(:week AS DATE) + INTERVAL 7 DAYS
  AND coalesce(ended_on, CAST(:week AS DATE)) >= CAST(:week AS DATE)
  AND countable = (:kind = 'WHOLE_STOCK')
  AND CASE :role WHEN 'All roles' THEN role IS NOT NULL
                 WHEN 'Unknown role' THEN role IS NULL
                 ELSE role = :role END
ORDER BY spell
