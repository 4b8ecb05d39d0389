-- One row per posting of the group. disclosure = postings that state pay / rows; p25, median and p75 are of pay_year where counted.
SELECT job, title, role, employer, pay.low, pay.high, pay.currency, pay.period, pay_year,
       pay IS NOT NULL AS states_pay, pay.currency = :currency AND pay_year IS NOT NULL AS counted, urls
FROM postings
WHERE role IS NOT NULL
  AND CASE :group WHEN 'ROLE' THEN role = :name
                  ELSE exists(cities, c -> :name IN (c.city, concat(c.city, ', ', c.country))) END
ORDER BY job
