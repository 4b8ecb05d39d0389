-- One row per spell that is open on the as-of day, of a source that shows its whole stock; age, reposts, unchanged_since and the employer's closings are the four signs.
SELECT *
FROM spells
WHERE countable AND state = 'OPEN' AND (:role = 'All roles' AND role IS NOT NULL OR role = :role)
ORDER BY spell
