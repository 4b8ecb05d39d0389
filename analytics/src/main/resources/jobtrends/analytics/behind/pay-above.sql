-- One row per posting of the role: stated = hits / those with dollars; disclosed = those with dollars / rows.
SELECT p.job, p.title, p.role, p.pay_year * y.US_DOLLARS AS dollars,
       p.pay_year * y.US_DOLLARS > CAST(:threshold AS DOUBLE) AS hit, p.urls
FROM postings p
LEFT JOIN yardsticks y ON y.currency = p.pay.currency AND y.posted = p.pay.posted
     AND y.country <=> CASE WHEN size(p.countries) = 1 THEN p.countries[0] END
WHERE p.role IS NOT NULL AND (:role = 'All roles' OR p.role = :role)
ORDER BY p.job
