package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import jobtrends.model.PayReading;
import jobtrends.model.Salary;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalariesTest {

  private static final Salaries SALARIES = Salaries.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      textBlock =
          """
          $120,000 - $150,000 a year               > US > 120000-150000 USD YEAR
          $25/hour per project                     > US > 25-25 USD HOUR
          $120,000.00/yr - $150,000.00/yr          > US > 120000-150000 USD YEAR
          $110-$140k                               >    > 110000-140000 USD YEAR
          $130k – $200k • 0.15%                    >    > 130000-200000 USD YEAR
          $31,2k - $52k                            >    > 31200-52000 USD YEAR
          $45 - $-1 hourly                         > US > 45-* USD HOUR
          $3k – $5k                                >    > 3000-5000 USD MONTH
          70.50–82.25 an hour                      > US > 70.5-82.25 USD HOUR
          60-75k                                   > GB > 60000-75000 GBP YEAR
          £450 p/d                                 > GB > 450-450 GBP DAY
          £30,000 p/a                              > GB > 30000-30000 GBP YEAR
          To 45k plus benefits                     > GB > *-45000 GBP YEAR
          Up to £18.50 per hour                    > GB > *-18.5 GBP HOUR
          From 21,000 to 24,000 per annum + bonus  > GB > 21000-24000 GBP YEAR
          20 - 25k Basic, 60 - 65K OTE             > GB > 20000-25000 GBP YEAR
          Up to 50,000 + 45000.00-50000.00         > GB > 45000-50000 GBP YEAR
          from €55.000                             > DE > 55000-* EUR YEAR
          €4.500 brutto/Monat                      > DE > 4500-4500 EUR MONTH
          60.000 € bis 75.000 € / Jahr             > DE > 60000-75000 EUR YEAR
          45 - 55 k€                               > FR > 45000-55000 EUR YEAR
          CHF 120'000 - 140'000                    > CH > 120000-140000 CHF YEAR
          C$90k-C$110k per year                    > CA > 90000-110000 CAD YEAR
          $95,000 - $110,000 + super               > AU > 95000-110000 AUD YEAR
          7,00,000 - 9,00,000                      > IN > 700000-900000 INR YEAR
          ₹20L                                     > IN > 2000000-2000000 INR YEAR
          12-15 LPA                                > IN > 1200000-1500000 INR YEAR
          RM 5,000 - RM 6,500 a month              > MY > 5000-6500 MYR MONTH
          kr 620k - kr 700k per year               > DK > 620000-700000 DKK YEAR
          kr 52 000 per month                      > SE > 52000-52000 SEK MONTH
          R$ 8.000,00                              > BR > 8000-8000 BRL MONTH
          $28,000 - $34,000 mensuales              > MX > 28000-34000 MXN MONTH
          $2,500 - $3,500 monthly                  > MX > 2500-3500 USD MONTH
          18 000 - 24 000 PLN                      > PL > 18000-24000 PLN MONTH
          ¥6,000,000 - ¥8,500,000                  > JP > 6000000-8500000 JPY YEAR
          R25,000 to R35,000 per month             > ZA > 25000-35000 ZAR MONTH
          EUR 3.5k/mo                              >    > 3500-3500 EUR MONTH
          CHF 120'000                              > CH > 120000-120000 CHF YEAR
          333 200 zł                               > PL > 333200-333200 PLN YEAR
          £500 p/d                                 > GB > 500-500 GBP DAY
          """)
  void readsTheFieldOfABoard(String text, String country, String expected) {
    PayReading reading =
        SALARIES.read(Plain.field(text), Optional.empty(), Optional.ofNullable(country));
    assertEquals(expected, shown(reading), reading.reason());
    assertEquals(Salaries.STATED, reading.reason());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      textBlock =
          """
          The base salary range for this role is $140,000 to $165,000, plus bonus.    > US > 140000-165000 USD YEAR
          Compensation: Hourly rate between $25 and $32.50.                           > US > 25-32.5 USD HOUR
          minimum salary of $101,500 to maximum salary of $139,000                    > US > 101500-139000 USD YEAR
          Pay Rate: $61.00/hr to $64.50/hr                                            > US > 61-64.5 USD HOUR
          benefits.$98,600 - $121,000 per yearThis job is eligible                    > US > 98600-121000 USD YEAR
          Analyst | Denver, CO$90,000-$105,000The team                                > US > 90000-105000 USD YEAR
          Acme | Remote | Full-time | $115-135k + equity                              >    > 115000-135000 USD YEAR
          Backend dev, London. Up to £70k for the right person                        >    > *-70000 GBP YEAR
          Our pay starts at $28/hour.                                                 > US > 28-* USD HOUR
          Salary: 40000                                                               > GB > 40000-40000 GBP YEAR
          Salary 90k - 120k, W2 only                                                  > US > 90000-120000 USD YEAR
          Gehalt: 52.000 bis 61.000 € fix, plus Jahresbonus bis 8.000 €               > DE > 52000-61000 EUR YEAR
          Vergütung — 16 € pro Stunde (brutto)                                        > DE > 16-16 EUR HOUR
          Jahresgehalt bis zu 82.000 EUR                                              > DE > *-82000 EUR YEAR
          Tagessatz 800 €                                                             > DE > 800-800 EUR DAY
          Wir zahlen 15€/h im Bachelor und 17,50€/h im Master.                        > DE > 15-17.5 EUR HOUR
          Rémunération : 42-48k€ brut annuel selon profil                             > FR > 42000-48000 EUR YEAR
          Salaire de 2 800 € brut par mois                                            > FR > 2800-2800 EUR MONTH
          Salario: 30.000€ - 36.000€ brutos anuales                                   > ES > 30000-36000 EUR YEAR
          RAL 35.000 - 45.000 euro                                                    > IT > 35000-45000 EUR YEAR
          Salaris: € 3.500 - € 5.000 bruto per maand                                  > NL > 3500-5000 EUR MONTH
          Wynagrodzenie B2B: 110 – 150 zł/h netto + VAT                               > PL > 110-150 PLN HOUR
          Pay range 310 200 zł—405 600 zł PLN                                         > PL > 310200-405600 PLN YEAR
          Salário R$ 2.354,00 + VT + VA R$ 15,00                                      > BR > 2354-2354 BRL MONTH
          薪资：12K-18K                                                               > CN > 12000-18000 CNY MONTH
          13 monthly salaries of CHF 7500                                             > CH > 7500-7500 CHF MONTH
          US: salary $150,000 - 190,000. Canada: CAD $140,000 - 170,000               > CA > 150000-190000 USD YEAR
          We raised $30M. The salary is $120k - $140k.                                > US > 120000-140000 USD YEAR
          Signing bonus $10,000. Salary: $85,000                                      > US > 85000-85000 USD YEAR
          OTE 90.000-130.000 €, Split flexibel                                        > DE > 90000-130000 EUR YEAR
          Compensation: $140,000 OTE ($85,000 base salary + $55,000 commission)       > US > 85000-85000 USD YEAR
          Fixum: 65.000 € - 70.000 € Zielgehalt: 75.000 € - 80.000 €                  > DE > 65000-70000 EUR YEAR
          The pay for this position is $23.75                                         > US > 23.75-23.75 USD HOUR
          The minimum pay for this post in our Boise office is $61,000, plus a bonus. > US > 61000-* USD YEAR
          Mindestentgelt laut Kollektivvertrag: EUR 2.910,- brutto pro Monat          > AT > 2910-* EUR MONTH
          minimum salary $48,000, maximum salary $66,000                              > US > 48000-66000 USD YEAR
          max. 110 € pro Stunde, auf Rechnung                                         > DE > *-110 EUR HOUR
          Gehalt mind. 51.000 € im Jahr                                               > DE > 51000-* EUR YEAR
          Jahresgehalt 58-69 T€                                                       > DE > 58000-69000 EUR YEAR
          Vergütung: 72 TEUR bis 84 TEUR                                              > DE > 72000-84000 EUR YEAR
          Gehalt 48 Tsd. Euro brutto                                                  > DE > 48000-48000 EUR YEAR
          £26,500 pro rata for three days a week (actual salary £15,900)              > GB > 26500-26500 GBP YEAR
          Wij bieden tussen € 3.150 en € 4.475 bruto per maand                        > NL > 3150-4475 EUR MONTH
          Mellan 41 000 SEK och 52 000 SEK per månad, lön                             > SE > 41000-52000 SEK MONTH
          Hasta 38.500 € brutos/año según valía                                       > ES > *-38500 EUR YEAR
          1.275 € brutos al mes en 14 pagas                                           > ES > 1275-1275 EUR MONTH
          Bolsa-auxílio: R$ 1.450,00 + vale-refeição                                  > BR > 1450-1450 BRL MONTH
          Stagevergoeding: € 525,- per maand                                          > NL > 525-525 EUR MONTH
          Gratification : 1 150 € brut par mois                                       > FR > 1150-1150 EUR MONTH
          Estimated salary range for this role: $98,000 - $121,000                    > US > 98000-121000 USD YEAR
          We pay over the average salary; the base for this role is $83,000 a year    > US > 83000-83000 USD YEAR
          Data lead | Graz | ≥ 71k EUR | onsite                                       >    > 71000-* EUR YEAR
          We offer 58 300€ minimum | relocation                                       >    > 58300-* EUR YEAR
          Salary: $92,000 or more                                                     > US > 92000-* USD YEAR
          Salaire : à partir de 2 340 € brut par mois                                 > FR > 2340-* EUR MONTH
          Rem : 57K pour ce poste                                                     > FR > 57000-57000 EUR YEAR
          Our day rate is $1,350.                                                     > US > 1350-1350 USD DAY
          Salary: Band 4 $71,300 (Step 1) to $88,900 (Step 9)                         > US > 71300-88900 USD YEAR
          Base salary starts at $81,000 and up to $99,000 for experts                 > US > 81000-99000 USD YEAR
          Pay from $1,200 all the way up to $2,900 a month                            > US > 1200-2900 USD MONTH
          Gehalt: 55 – 70.000 € im Jahr                                               > DE > 55000-70000 EUR YEAR
          The pay scale goes from $38p/hr to $85p/hr                                  > US > 38-85 USD HOUR
          (OH, UT): $101,000 - $140,000. The pay range in Maine: $95,000 - $128,000   > US > 101000-140000 USD YEAR
          Starting salary is $66,500. The range is $66,500 - $79,000 here.            > US > 66500-79000 USD YEAR
          Up to EUR 47,000 salary, full time                                          >    > *-47000 EUR YEAR
          Perks & Benefits Salary: €64,000 – €78,000 per year Early-stage equity      >    > 64000-78000 EUR YEAR
          Base salary: €59,000 per year Equity: 0.4% of options                       >    > 59000-59000 EUR YEAR
          Salary Range: Php 41,000 Industry: Retail                                   > PH > 41000-41000 PHP MONTH
          Can manage a busy week Junior Level: $19.25/hr to start                     > US > 19.25-19.25 USD HOUR
          Salary: $58,300 - $64,100/yr CAD                                            > CA > 58300-64100 CAD YEAR
          They helped riders earn $40+ million; we pay $70-$95/hr                     > US > 70-95 USD HOUR
          Min: $61,000, Max: $82,000 > US > 61000-82000 USD YEAR
          Salary min: £24. Salary max: £31 per hour > GB > 24-31 GBP HOUR
          Minimum 41.500 €, Maximum 52.300 € im Jahr > DE > 41500-52300 EUR YEAR
          Pay is $5 or $6K a month > US > 5000-6000 USD MONTH
          The salary of this post is capped at $88,000 a year > US > *-88000 USD YEAR
          Tier 2 (national average) $71,000 - $83,500 > US > 71000-83500 USD YEAR
          月薪1.8 - 2.4W RMB > CN > 18000-24000 CNY MONTH
          Sueldo de $15,000 mensuales > MX > 15000-15000 MXN MONTH
          """)
  void readsADescription(String text, String country, String expected) {
    PayReading reading =
        SALARIES.read(Optional.empty(), Plain.field(text), Optional.ofNullable(country));
    assertEquals(expected, shown(reading), reading.reason());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      textBlock =
          """
          We raised $45M in Series C funding from the best.          > US
          With revenues over $120 million we serve 4,000 firms.      > US
          Valued at $1.9B and growing.                               > US
          401(k) with company match up to 4%, 401k from day one      > US
          $5,000 sign-on bonus and $1,000 referral bonus             > US
          A learning budget of €2,000 per year                       > DE
          £500 yearly training allowance                             > GB
          Gym membership (up to $50/month)                           > US
          $1K/month food stipend                                     > US
          Lawyers with rates averaging $300 / hour                   > US
          Chefs make at most $12-15/hour                             > US
          Instead of spending $10,000 to $20,000 on a bootcamp       > US
          The average house costs £141,000 here                      > GB
          You manage a budget of $2,000,000                          > US
          Apply at https://example.com/kr5738 before 05/17/2025      > US
          Call 555-201-4477, 24/7, 100% remote, 5+ years             > US
          Competitive salary, 30 days of holiday, founded 1999       > GB
          Fit-out projects with typical values from £100k up to £10m > GB
          Our reps sell anywhere from $500 to $1,000 every day       > US
          Each sale is between $250 and $2,500                       > US
          You close enterprise deals ($100K+) and ticket sizes of £100k - £500k > GB
          Refer a friend and earn $15,000 if your referred candidate is hired   > US
          Einen tollen Lohn: 100.000 € Stipendium                    > DE
          We sell ₹5K entry-level phones                             > IN
          Bring ₹5K entry-level phones to a billion people           > IN
          401k matching up to 5% and $60 a month for your phone      > US
          We add €45 per month for your internet                     > IE
          Similar roles pay $84,000 - $97,000 per year               > US
          The average salary for a tester in Leeds is £41,000 a year > GB
          Das Durchschnittsgehalt in Kiel liegt bei 52.000 € im Jahr > DE
          Our members earn $30 to $55 an hour with your help         > US
          Auxílio-creche de R$ 450,00 por mês                        > BR
          Verdienst top! Du hast mind. 250.000 € Adspend verwaltet   > DE
          Gehalt fair, und ab 80.000 € Jahresumsatz eine Feier       > DE
          Good pay, and our retainers range from $4,000 to $9,000 a month       > US
          Paid Parental leave, and up to $18,000 fertility benefit   > US
          Great pay, and a €3,500 p.a. travel allowance              > IE
          Our bonus plan gives you the chance to earn up to $1,800 per month    > US
          Competitive pay 401K and dental care                       > US
          Digitaler Verpflegungszuschuss von bis zu 105,50 € netto im Monat     > DE
          Your monthly allowances: €71/month for lunch               > DE
          The plan matches your contributions, up to a maximum of $8,000 a year > US
          EARN UP TO $25,000 IN RECRUITMENT INCENTIVES               > US
          Employer-paid $40,000 basic life insurance                 > US
          Top reps earned $310,000+ in 2023, and you can             > US
          Prime de cooptation de 900 € par an                        > FR
          Bono de bienvenida: 1.500 € al año                         > ES
          You have spent at least 300.000 € Paid-Social-Budget       > DE
          Rabatt bis zu einem Warenwert von 90 Euro pro Monat > DE
          Sachleistungen im Wert von 50 € pro Monat > DE
          €250 per month for co-working space membership > DE
          """)
  void isNotTakenIn(String text, String country) {
    PayReading reading = SALARIES.read(Optional.empty(), Plain.field(text), Optional.of(country));
    assertEquals(PayReading.none("no pay named"), reading);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      textBlock =
          """
          $90,000 - $110,000  > CA > '$' may be of several currencies
          kr 52 000 per month >    > 'kr' may be of several currencies
          50,000 - 60,000     >    > no currency named
          $400                > US > no period named, and the size tells none
          £500m per year      > GB > 500,000,000 GBP per year is outside the 1,583 to 5,400,000 that pay in it can be
          $3 per year         > US > 3 USD per year is outside the 10,945 to 1,094,486 seen in US
          $3 per year         >    > 3 USD per year is outside the 2,000 to 9,000,000 that pay in it can be
          $500 per project    > US > paid by the piece, not by time
          $1,750 - $2,150 per completed task > US > paid by the piece, not by time
          80 € pro Artikel    > DE > paid by the piece, not by time
          40-120 eur/gross per episode       > DE > paid by the piece, not by time
          Up to $100 for each video you make > US > paid by the piece, not by time
          $24.50-$33 per 30 minute call      > US > paid by the piece, not by time
          Earn $90 for every 12 rides        > US > paid by the piece, not by time
          We pay $0.05 a word, some $25 to read a page > US > paid by the piece, not by time
          Rooms as low as $55/night          > US > paid by the piece, not by time
          Garde de nuit, 940€ net par garde  > FR > paid by the piece, not by time
          $2M - $9M                          > US > millions are a firm's money
          The list price is €3M+             > DE > millions are a firm's money
          Sueldo de $15,000 mensuales >      > '$' may be of several currencies
          Salario: $5 o $6K al mes    >      > '$' may be of several currencies
          Competitive         > GB > no pay named
          """)
  void saysWhyThereIsNone(String text, String country, String reason) {
    assertEquals(
        PayReading.none(reason),
        SALARIES.read(Plain.field(text), Optional.empty(), Optional.ofNullable(country)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      textBlock =
          """
          $50,000 - $60,000 per year >  > '$'; stated per year
          £30k - £40k                >  > '£'; by size per year
          40000                      > GB > no sign; country GB; by size per year
          $28,000 mensuales          > MX > '$' in MX and its size; stated per month
          """)
  void namesItsEvidence(String text, String country, String evidence) {
    PayReading reading =
        SALARIES.read(Plain.field(text), Optional.empty(), Optional.ofNullable(country));
    assertEquals(Optional.of(evidence), reading.salary().map(Salary::reason));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      textBlock =
          """
          ₹5K entry-level phones and a good salary for all > IN
          Your pay is above average. A card worth the trip costs 50 € at most > DE
          Paid leave, and a border/50 hover of $7 > US
          """)
  void theSizeOfALoneFigureInProseTellsNoPeriod(String text, String country) {
    PayReading reading = SALARIES.read(Optional.empty(), Plain.field(text), Optional.of(country));
    assertEquals("none", shown(reading), reading.reason());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      textBlock =
          """
          Salary: €60,000 per year OTE             > stated, on target > '€'; stated per year; on target
          OTE: £90,000                             > stated, on target > '£'; by size per year; on target
          Salary: €1,200 per month net             > stated, net       > '€'; stated per month; net
          Netto 2.500 € pro Monat                  > stated, net       > '€'; stated per month; net
          Salary: 110 zł per hour netto + VAT      > stated            > 'zł'; stated per hour
          Salary: €50,000 gross per year, net paid > stated            > '€'; stated per year
          Salary: £40,000 per year pro rata        > stated            > '£'; stated per year; pro rata of full time
          Gehalt: 4.500 € brutto/Monat x 14        > stated            > '€'; stated per month; 14 salaries a year
          Gehalt: 4.500 € pro Monat, 13 Gehälter   > stated            > '€'; stated per month; 13 salaries a year
          Salary: €50,000 per year, 30 days off    > stated            > '€'; stated per year
          """)
  void saysWhatIsNotPlainGrossPay(String text, String reason, String evidence) {
    PayReading reading = SALARIES.read(Optional.empty(), Plain.field(text), Optional.empty());
    assertEquals(Optional.of(evidence), reading.salary().map(Salary::reason), reading.reason());
    assertEquals(reason, reading.reason());
  }

  /** S27: what a year has more than twelve of is counted only where the text counts it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      textBlock =
          """
          Gehalt: 3.200 € brutto pro Monat, 14 Gehälter          > 14
          Gehalt: ab € 2.800,- brutto pro Monat (14x jährlich)   > 14
          Gehalt: 4.500 € brutto/Monat x 13                      > 13
          Gehalt: 4.500 € pro Monat plus 13. Monatsgehalt        > 13
          Salario: 1.900 € brutos al mes en 14 pagas             > 14
          Retribuzione: 2.100 € al mese per 14 mensilità         > 14
          Salaire : 2 500 € brut par mois sur 13 mois            > 13
          Salaire : 2 500 € par mois + 13e mois                  > 13
          Salaire : 2 500 € par mois + 13ème mois                > 13
          Salary: CHF 7500 per month plus 13th month             > 13
          Salary: 13 monthly salaries of CHF 7500                > 13
          Salary: 14 x EUR 3,000 per month                       > 14
          Salaire : 2 500 € brut par mois, CDD de 14 mois        > none
          Salary: €3,000 per month, 14 days off                  > none
          Salary: €3,000 per month, contract of 15 months        > none
          Salary: €3,000 per month, 17 salaries                  > none
          Salary: €3,000 per month                               > none
          """)
  void countsTheSalariesOfAYearWhereTheyAreStated(String text, String counted) {
    PayReading reading = SALARIES.read(Optional.empty(), Plain.field(text), Optional.of("DE"));
    OptionalInt salaries = reading.salary().orElseThrow().salariesAYear();

    assertEquals(counted, salaries.isPresent() ? "" + salaries.getAsInt() : "none");
  }

  @Test
  void anEstimateOfTheBoardIsReadAndMarked() {
    var board = SALARIES.read(Plain.field("$60K-$80K (Glassdoor est.)"), Optional.empty(), us());
    var employer = SALARIES.read(Plain.field("$60K-$80K (Employer est.)"), Optional.empty(), us());
    assertEquals("60000-80000 USD YEAR", shown(board));
    assertEquals(Salaries.PREDICTED, board.reason());
    assertEquals(Salaries.STATED, employer.reason());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      textBlock =
          """
          $64K - $81K (Gullboard est.)                 > 64000-81000 USD YEAR  > predicted by the source
          $70,000 - $95,000 (estimated)                > 70000-95000 USD YEAR  > predicted by the source
          Estimated: $31.5K - $44K a year              > 31500-44000 USD YEAR  > predicted by the source
          55.000 € - 63.000 € (geschätzt)              > 55000-63000 EUR YEAR  > predicted by the source
          $64K - $81K (Employer est.)                  > 64000-81000 USD YEAR  > stated
          $50K - $90K (estimated). Salary: $71K - $77K > 71000-77000 USD YEAR  > stated
          """)
  void anEstimateInATextIsMarkedToo(String text, String expected, String reason) {
    PayReading reading = SALARIES.read(Optional.empty(), Plain.field(text), us());
    assertEquals(expected, shown(reading), reading.reason());
    assertEquals(reason, reading.reason());
  }

  @Test
  void aHeadingLeadsToTheFigureBelowIt() {
    var html = Plain.field("<h3>Salary</h3><p>&pound;33,000 &ndash; &pound;37,500 pa</p>");
    var reading = SALARIES.read(Optional.empty(), html, Optional.of("GB"));
    assertEquals("33000-37500 GBP YEAR", shown(reading));
  }

  @Test
  void theBoardsFieldComesBeforeTheDescription() {
    var description = Plain.field("Salary: $70,000 - $80,000");
    assertEquals(
        "60000-60000 USD YEAR", shown(SALARIES.read(Plain.field("$60k"), description, us())));
    assertEquals(
        "70000-80000 USD YEAR", shown(SALARIES.read(Plain.field("DOE"), description, us())));
    assertEquals("none", shown(SALARIES.read(Optional.empty(), Optional.empty(), us())));
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          50000, 60000, USD, YEAR, 50000-60000 USD YEAR
          50000.0, -, usd, annual, 50000-* USD YEAR
          -, 60000, EUR, Per Year, *-60000 EUR YEAR
          0, 60000, EUR, per-year-salary, *-60000 EUR YEAR
          25, 30, GBP, hourly, 25-30 GBP HOUR
          30000, 35000, £, PA, 30000-35000 GBP YEAR
          400, 500, GBP, DAY, 400-500 GBP DAY
          '1,200', '1,500', EUR, month, 1200-1500 EUR MONTH
          50000, 60000, -, YEAR, none
          50000, 60000, XXQ, YEAR, none
          50000, 60000, USD, -, none
          50000, 60000, USD, sometimes, none
          50.00, 50.00, USD, gig, none
          60000, 50000, USD, YEAR, none
          3, 5, USD, YEAR, none
          1, 1, USD, HOUR, 1-1 USD HOUR
          -, -, USD, YEAR, none
          0, -1, USD, YEAR, none
          """)
  void fieldsOfASourceAreNotFilledIn(
      String min, String max, String currency, String period, String expected) {
    PayReading reading =
        SALARIES.fromFields(
            Optional.ofNullable(min),
            Optional.ofNullable(max),
            Optional.ofNullable(currency),
            Optional.ofNullable(period));
    assertEquals(expected, shown(reading), reading.reason());
  }

  /** What imported files bring: money of the past, and figures that are none. */
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          90000          > DEM > YEAR > no currency known as DEM
          90000000       > ITL > YEAR > no currency known as ITL
          240000         > HRK > YEAR > no currency known as HRK
          50000          > QQQ > YEAR > no currency known as QQQ
          50000          > x   > YEAR > no currency named
          1000000000000  > EUR > YEAR > 1,000,000,000,000 EUR per year is outside the 2,000 to 5,400,000 that pay in it can be
          1e12           > EUR > YEAR > 1,000,000,000,000 EUR per year is outside the 2,000 to 5,400,000 that pay in it can be
          1e999          > EUR > YEAR > no pay named
          -50000         > EUR > YEAR > no pay named
          -1             > EUR > HOUR > no pay named
          NaN            > EUR > YEAR > no pay named
          Infinity       > EUR > YEAR > no pay named
          0              > EUR > YEAR > no pay named
          """)
  void whatCannotBePayIsNoneAndSaysWhy(
      String figure, String currency, String period, String reason) {
    Optional<String> amount = Optional.of(figure);
    PayReading reading =
        SALARIES.fromFields(amount, amount, Optional.of(currency), Optional.of(period));

    assertEquals(PayReading.none(reason), reading);
  }

  /** A sound lower end does not carry an upper end that nobody earns. */
  @Test
  void bothEndsMustBePay() {
    Optional<String> low = Optional.of("50000");
    Optional<String> euro = Optional.of("EUR");
    Optional<String> year = Optional.of("YEAR");

    assertEquals(
        "50000-60000 EUR YEAR", shown(SALARIES.fromFields(low, Optional.of("6.0E4"), euro, year)));
    assertEquals("none", shown(SALARIES.fromFields(low, Optional.of("1.0E12"), euro, year)));
    assertEquals(
        "12000000-12000000 JPY YEAR",
        shown(
            SALARIES.fromFields(
                Optional.of("1.2E7"), Optional.of("1.2E7"), Optional.of("JPY"), year)));
  }

  @Test
  void neverThrows() {
    var random = new Random(2);
    for (int i = 0; i < 5000; i++) {
      String text = Noise.text(random, 40);
      PayReading field = SALARIES.read(Plain.field(text), Plain.field(text), us());
      assertTrue(field.salary().stream().allMatch(s -> s.max().orElse(1) > 0), text);
      SALARIES.fromFields(
          Optional.of(text), Optional.of(text), Optional.of(text), Optional.of(text));
    }
  }

  @Test
  void takesAMegabyteOfAnything() {
    for (String hostile : Noise.megabytes()) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> SALARIES.read(Plain.field(hostile), Plain.field(hostile), us()),
          hostile.substring(0, 10));
    }
  }

  private static Optional<String> us() {
    return Optional.of("US");
  }

  private static String shown(PayReading reading) {
    return reading
        .salary()
        .map(s -> end(s.min()) + "-" + end(s.max()) + " " + s.currency() + " " + s.period())
        .orElse("none");
  }

  private static String end(OptionalDouble end) {
    return end.isEmpty()
        ? "*"
        : String.format(Locale.ROOT, "%.2f", end.getAsDouble()).replaceAll("\\.?0+$", "");
  }
}
