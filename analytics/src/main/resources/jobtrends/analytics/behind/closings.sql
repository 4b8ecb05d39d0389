-- One row per spell of a source that shows its whole stock: Kaplan and Meier's curve is of the days from first_seen (posted_on, where left_truncated) to ended_on (last_seen, where still open).
SELECT *
FROM spells
WHERE countable AND role IS NOT NULL AND (:role = 'All roles' OR role = :role)
ORDER BY spell
