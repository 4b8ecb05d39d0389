-- One row per posting of the group with a figure a year: pay_year in its own currency x factor = dollars of the measure; the median is of those that have a factor.
SELECT p.job, p.title, p.role, p.pay.currency, p.pay.posted, p.pay_year,
       CASE :measure WHEN 'US_DOLLARS' THEN y.US_DOLLARS ELSE y.INTERNATIONAL_DOLLARS END AS factor, p.urls
FROM postings p
LEFT JOIN yardsticks y ON y.currency = p.pay.currency AND y.posted = p.pay.posted
     AND y.country <=> CASE WHEN size(p.countries) = 1 THEN p.countries[0] END
WHERE p.role IS NOT NULL AND p.pay_year IS NOT NULL
  AND CASE :group WHEN 'ROLE' THEN p.role = :name
                  ELSE exists(p.cities, c -> :name IN (c.city, concat(c.city, ', ', c.country))) END
ORDER BY p.job
