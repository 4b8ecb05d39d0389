package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import jobtrends.model.Seniority;
import jobtrends.model.Title;
import jobtrends.taxonomy.RoleLevel;
import jobtrends.taxonomy.RoleRule;
import jobtrends.taxonomy.RoleWords;
import jobtrends.taxonomy.Roles;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TitlesTest {

  private static final Titles TITLES = Titles.standard();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      textBlock =
"""
Machine Learning Engineer                          > Machine Learning Engineer > UNSPECIFIED
Sr. Machine Learning Engineer, Ads Ranking         > Machine Learning Engineer > SENIOR
Staff ML Engineer (Remote - EMEA)                  > Machine Learning Engineer > STAFF
Data Scientist II                                  > Data Scientist > MID
Data Scientist (m/w/d) - Risikomodelle             > Data Scientist > UNSPECIFIED
Lead Data Scientist | Pricing                      > Data Scientist > LEAD
Director (all genders), Data Science               > Data Scientist > DIRECTOR
Director, Data Science                             > Data Scientist > DIRECTOR
Principal Applied Scientist                        > Applied Scientist > PRINCIPAL
Research Scientist, Deep Learning                  > ML Research Scientist > UNSPECIFIED
Research Scientist - Polymers                      > Research Scientist > UNSPECIFIED
MLOps Engineer / Kubernetes                        > MLOps Engineer > UNSPECIFIED
Senior Engineer, ML Ops                            > MLOps Engineer > SENIOR
Software Engineer, ML Platform                     > ML Infrastructure Engineer > UNSPECIFIED
NLP Engineer (all genders)                         > NLP Engineer > UNSPECIFIED
Computer Vision Engineer - Intern                  > Computer Vision Engineer > INTERN
Software Engineer, Computer Vision                 > Computer Vision Engineer > UNSPECIFIED
Prompt Engineer (Contract)                         > Prompt Engineer > UNSPECIFIED
Responsible AI Lead                                > AI Ethics Officer > LEAD
AI Ethics and Bias Analyst                         > AI Ethics and Bias Analyst > UNSPECIFIED
AI Security Engineer                               > ML Security Specialist > UNSPECIFIED
Head of AI Strategy                                > AI Strategist > HEAD
Data Science Integrator                            > Data Science Integrator > UNSPECIFIED
AI Deployment Specialist                           > AI Deployment Specialist > UNSPECIFIED
Senior AI Consultant                               > ML Consultant > SENIOR
AI Product Manager                                 > AI Product Manager > UNSPECIFIED
Performance Engineer, Storage                      > Software Engineer > UNSPECIFIED
Wireless Engineer                                  > Network Engineer > UNSPECIFIED
Multiple engineering roles                         > Software Engineer > UNSPECIFIED
Specialist, Data Science                           > Data Scientist > UNSPECIFIED
Director - Product                                 > Product Manager > DIRECTOR
Group Product Manager, Machine Learning            > ML Product Manager > UNSPECIFIED
Data Engineer - Req #48213                         > Data Engineer > UNSPECIFIED
Data Engineering Manager                           > Data Engineer > MANAGER
ETL Developer III                                  > Data Engineer > SENIOR
ELT Engineer                                       > Data Engineer > UNSPECIFIED
Analytics Engineer (dbt)                           > Analytics Engineer > UNSPECIFIED
Jr Data Analyst - Chicago, IL                      > Data Analyst > JUNIOR
Power BI Developer                                 > BI Developer > UNSPECIFIED
Data Steward, Master Data                          > Data Governance Specialist > UNSPECIFIED
Oracle DBA                                         > Database Administrator > UNSPECIFIED
Quantitative Researcher                            > Quantitative Analyst > UNSPECIFIED
Biostatistician                                    > Statistician > UNSPECIFIED
Engineer II - Big Data                             > Data Engineer > MID
Software Engineer 3                                > Software Engineer > SENIOR
SDE 2                                              > Software Engineer > MID
Engineer 2-3, Payments                             > Software Engineer > UNSPECIFIED
C++ Developer                                      > Software Engineer > UNSPECIFIED
Senior Go Developer                                > Software Engineer > SENIOR
FullStackDeveloper                                 > Full-Stack Engineer > UNSPECIFIED
Software Engineer (Full Stack)                     > Full-Stack Engineer > UNSPECIFIED
Back-End Engineer - Node.js                        > Backend Engineer > UNSPECIFIED
React Developer                                    > Frontend Engineer > UNSPECIFIED
Software Engineer, Android                         > Mobile Engineer > UNSPECIFIED
Firmware Engineer                                  > Embedded Engineer > UNSPECIFIED
Software Development Engineer in Test              > QA Engineer > UNSPECIFIED
Engineering Manager, Data Platform                 > Engineering Manager > MANAGER
VP of Engineering                                  > Engineering Manager > VP
DevOps Engineer (f/m/x)                            > DevOps Engineer > UNSPECIFIED
Staff SRE                                          > Site Reliability Engineer > STAFF
AWS Cloud Architect                                > Cloud Engineer > UNSPECIFIED
Network Engineer                                   > Network Engineer > UNSPECIFIED
Information Security Analyst                       > Security Analyst > UNSPECIFIED
Application Security Engineer                      > Cybersecurity Engineer > UNSPECIFIED
Enterprise Solutions Architect                     > Solutions Architect > UNSPECIFIED
Pre-Sales Engineer                                 > Sales Engineer > UNSPECIFIED
Product Owner (Payments)                           > Product Manager > UNSPECIFIED
Senior Product Manager                             > Product Manager > SENIOR
UX/UI Designer                                     > Designer > UNSPECIFIED
User Researcher                                    > UX Researcher > UNSPECIFIED
Technical Program Manager                          > Technical Program Manager > UNSPECIFIED
Sales Data Analyst                                 > Data Analyst > UNSPECIFIED
Data Analyst Customer Success                      > Data Analyst > UNSPECIFIED
Senior Customer Data Engineer                      > Data Engineer > SENIOR
Market Intelligence Analyst                        > BI Analyst > UNSPECIFIED
Business Solutions Analyst                         > Business Analyst > UNSPECIFIED
Business Analytics Officer                         > Data Analyst > UNSPECIFIED
Supervisory Network Engineer                       > Network Engineer > MANAGER
""")
  void readsEnglish(String title, String role, Seniority seniority) {
    assertEquals(title(role, seniority), read(title));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      textBlock =
          """
          Softwareentwickler Java (m/w/d)                    > Software Engineer > UNSPECIFIED
          Fachinformatikerin Anwendungsentwicklung           > Software Engineer > UNSPECIFIED
          Fachinformatiker:in Systemintegration              > Systems Administrator > UNSPECIFIED
          Informationssicherheitsbeauftragter (m/w/d)        > Security Analyst > UNSPECIFIED
          Praktikum KI im Wasserwerk                         > AI Engineer > INTERN
          KI-Spezialist (m/w/d)                              > AI Engineer > UNSPECIFIED
          Especialista en IA                                 > AI Engineer > UNSPECIFIED
          Stage - Développeuse Web                           > Full-Stack Engineer > INTERN
          Administratrice systèmes et réseaux                > Systems Administrator > UNSPECIFIED
          Kierownik Programistów                             > Engineering Manager > MANAGER
          Medior Applicatiebeheerder                         > Systems Administrator > MID
          PhD Researcher, Computer Vision                    > ML Research Scientist > UNSPECIFIED
          Internal Tools Engineer, Billing                   > Software Engineer > UNSPECIFIED
          Softwareentwickler:in C#                           > Software Engineer > UNSPECIFIED
          Frontend-Entwickler*in                             > Frontend Engineer > UNSPECIFIED
          Werkstudent Data Science (w/m/d)                   > Data Scientist > INTERN
          Teamleiter Softwareentwicklung                     > Software Engineer > LEAD
          Datenbankentwickler/in                             > Database Developer > UNSPECIFIED
          Systemadministrator Linux                          > Systems Administrator > UNSPECIFIED
          KI-Entwickler (gn)                                 > AI Engineer > UNSPECIFIED
          Abteilungsleiter IT-Sicherheit                     > Cybersecurity Engineer > HEAD
          Développeur(euse) full stack H/F                   > Full-Stack Engineer > UNSPECIFIED
          Ingénieur Machine Learning confirmé                > Machine Learning Engineer > MID
          Stagiaire Data Analyst                             > Data Analyst > INTERN
          Chef de projet informatique                        > Project Manager > UNSPECIFIED
          Desarrollador/a Backend Senior                     > Backend Engineer > SENIOR
          Analista de datos Ssr                              > Data Analyst > MID
          Becario Ciencia de Datos                           > Data Scientist > INTERN
          Engenheiro de Dados Pleno                          > Data Engineer > MID
          Estágio em Desenvolvimento de Software             > Software Engineer > INTERN
          Cientista de Dados Sênior                          > Data Scientist > SENIOR
          Młodszy programista Java                           > Software Engineer > JUNIOR
          Starszy inżynier danych                            > Data Engineer > SENIOR
          Kierownik projektu IT                              > Project Manager > UNSPECIFIED
          Softwareontwikkelaar .NET                          > Software Engineer > UNSPECIFIED
          Medior Data-analist                                > Data Analyst > MID
          Meewerkstage Data Engineering                      > Data Engineer > INTERN
          Sviluppatore software Junior                       > Software Engineer > JUNIOR
          Analista de IA Pleno                               > AI Engineer > MID
          Ingénieure de données (H/F)                        > Data Engineer > UNSPECIFIED
          Ingeniero de Datos, Laboratorio de Ciencia         > Data Engineer > UNSPECIFIED
          Analyste GRC - Secteur bancaire                    > Security Analyst > UNSPECIFIED
          Analista de Segurança da Informação                > Security Analyst > UNSPECIFIED
          Specjalista ds. sztucznej inteligencji             > AI Engineer > UNSPECIFIED
          Concepteur développeur PHP                         > Software Engineer > UNSPECIFIED
          Consultant / Consultante Business Intelligence     > BI Developer > UNSPECIFIED
          Desarrolladora PL/SQL                              > Database Developer > UNSPECIFIED
          Arquiteto de Nuvem                                 > Cloud Engineer > UNSPECIFIED
          Servicedesk medewerker                             > Support Engineer > UNSPECIFIED
          Técnico de soporte N2                              > Support Engineer > UNSPECIFIED
          Analista de Testes Jr                              > QA Engineer > JUNIOR
          Architecte d'entreprise - Mutuelle                 > Solutions Architect > UNSPECIFIED
          Coordenador de Projetos de TI                      > Project Manager > UNSPECIFIED
          Inżynier wizji komputerowej                        > Computer Vision Engineer > UNSPECIFIED
          Stage de Data Engineer                             > Data Engineer > INTERN
          高级前端工程师 - 远程                               > Frontend Engineer > SENIOR
          招聘Go后端开发                                      > Backend Engineer > UNSPECIFIED
          AI产品经理（全职）                                   > AI Product Manager > UNSPECIFIED
          算法工程师实习生                                     > Machine Learning Engineer > INTERN
          Analista de Inteligência de Mercado > BI Analyst > UNSPECIFIED
          Analista de Soluções de Negócios Pleno > Business Analyst > MID
          Ingénieur Data Analyst H/F > Data Analyst > UNSPECIFIED
          """)
  void readsOtherLanguages(String title, String role, Seniority seniority) {
    assertEquals(title(role, seniority), read(title));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      textBlock =
          """
          Senior Data Engineer, Ocean Science & Analytics    > Data Engineer > SENIOR
          Data Engineer (Professional)                       > Data Engineer > UNSPECIFIED
          Manager, Machine Learning                          > Machine Learning Engineer > MANAGER
          (Canada) Director, UX Design - Checkout            > Designer > DIRECTOR
          DevOps - Lead (Night Shift)                        > DevOps Engineer > LEAD
          Analyst, Audience Analytics                        > Data Analyst > UNSPECIFIED
          Marketing Analytics Director                       > Data Analyst > DIRECTOR
          Go & Azure Cloud Engineer                          > Cloud Engineer > UNSPECIFIED
          Senior Software Engineer, Frontend                 > Frontend Engineer > SENIOR
          Software Engineer (Frontend, Backend, Mobile)      > Software Engineer > UNSPECIFIED
          Deployed Engineer, Hospitals                       > Forward Deployed Engineer > UNSPECIFIED
          Python with LLMs                                   > AI Engineer > UNSPECIFIED
          IT Specialist (Customer Support)                   > Support Engineer > UNSPECIFIED
          IT Specialist (Network)                            > Network Engineer > UNSPECIFIED
          Identity and Access Management Engineer            > Cybersecurity Engineer > UNSPECIFIED
          Data Clerk                                         > Data Entry / Annotation > UNSPECIFIED
          Enterprise Data Solutions Architect                > Data Architect > UNSPECIFIED
          Data Modelling Architect, Freight                  > Data Architect > UNSPECIFIED
          Engineering Lead                                   > Engineering Manager > LEAD
          DevOps - Senior or Lead (Anywhere)                 > DevOps Engineer > SENIOR
          Corporate Vice President - Data Architect          > Data Architect > VP
          Analyst, Data Science                              > Data Scientist > UNSPECIFIED
          Consultant, DevOps                                 > DevOps Engineer > UNSPECIFIED
          Customer Support Engineer                          > Support Engineer > UNSPECIFIED
          HR Systems Developer                               > Software Engineer > UNSPECIFIED
          Software Developer / Staff Writer                  > Software Engineer > STAFF
          """)
  void theNameOfTheJobOutweighsTheWordsAroundIt(String title, String role, Seniority seniority) {
    assertEquals(title(role, seniority), read(title));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      textBlock =
          """
          Senior/Staff Data Scientist                        > SENIOR
          Lead/Staff Statistician                            > LEAD
          Senior or Principal Engineer                       > SENIOR
          Senior Associate / Assistant Manager, Claims       > SENIOR
          Senior SEO/GEO Manager                             > MANAGER
          Java Developer (Mid/Senior)                        > SENIOR
          Developer (Junior/Mid/Senior)                      > UNSPECIFIED
          Analista de QA JR/PL/SR                            > UNSPECIFIED
          Product Owner / Director                           > DIRECTOR
          Data Analyst (No Experience Required)              > JUNIOR
          Research Fellow, Hydrology                         > UNSPECIFIED
          Developer at Head Office                           > UNSPECIFIED
          Stage en Communication                             > INTERN
          Stage Manager                                      > MANAGER
          Ingénieur en apprentissage automatique             > UNSPECIFIED
          """)
  void ofAlternativesTheFirstLevelCounts(String title, Seniority seniority) {
    assertEquals(seniority, read(title).seniority());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '"',
      textBlock =
          """
          Hydrologist, GS-1315-11 (ML-DEU)    > UNSPECIFIED
          Outpatient Coder III                > SENIOR
          Community Development Coordinator   > UNSPECIFIED
          Business Developer                  > UNSPECIFIED
          Product Development Intern          > INTERN
          Entwicklungsingenieur Getriebe      > UNSPECIFIED
          Project Architect | Hospitals       > UNSPECIFIED
          Peer Support Coordinator            > UNSPECIFIED
          Test Posting 4                      > UNSPECIFIED
          Security Assistant                  > UNSPECIFIED
          Procurement Specialist Hardware     > UNSPECIFIED
          Bridge Architectural Designer       > UNSPECIFIED
          AI Market Expert (Publishing)       > UNSPECIFIED
          Registered Nurse, Night Shift                      > UNSPECIFIED
          Technischer Bauleiter TGA HKLS ELT MSR (m/w/d)     > UNSPECIFIED
          Regional Sales Director - Data Platforms           > DIRECTOR
          Technical Recruiter (Machine Learning)             > UNSPECIFIED
          Internal Auditor                                   > UNSPECIFIED
          International Tax Advisor                          > UNSPECIFIED
          Civil Engineer                                     > UNSPECIFIED
          Electrical Commissioning Engineer                  > UNSPECIFIED
          Chief of Staff                                     > UNSPECIFIED
          Associate Professor of Computer Science            > UNSPECIFIED
          Performance Marketing Manager                      > UNSPECIFIED
          Mid-Market Account Executive                       > UNSPECIFIED
          Lead Generation Specialist                         > UNSPECIFIED
          Staff Nurse                                        > UNSPECIFIED
          Head of Sales                                      > HEAD
          Kaufmann im Einzelhandel (m/w/d)                   > UNSPECIFIED
          Join our talent community!                         > UNSPECIFIED
          Director - Product Marketing        > DIRECTOR
          Ingénieur commercial                > UNSPECIFIED
          Lead Generator                      > UNSPECIFIED
          Business Development Manager - Cloud > UNSPECIFIED
          Quantitative Campaign Manager > UNSPECIFIED
          Data Science Recruiter > UNSPECIFIED
          """)
  void unknownIsAClass(String title, Seniority seniority) {
    assertEquals(new Title(Optional.empty(), Optional.empty(), seniority), read(title));
  }

  static Stream<Arguments> namesOfRoles() {
    return Roles.standard().all().stream()
        .flatMap(role -> role.names().stream().map(name -> Arguments.of(name, role.name())));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @MethodSource("namesOfRoles")
  void everyNameOfTheTaxonomyIsReadAsItsRole(String name, String role) {
    assertEquals(Optional.of(role), read(name).role());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @MethodSource("namesOfRoles")
  void trimmingsChangeNothing(String name, String role) {
    assertEquals(Optional.of(role), read(name.toUpperCase(java.util.Locale.ROOT)).role());
    assertEquals(Optional.of(role), read("Senior " + name + " (m/w/d) - Remote, 12345").role());
  }

  @Test
  void aRuleForARoleWithoutARowIsRefused() {
    var rule = new RoleRule(Optional.of("Wizard"), List.of(), List.of(), List.of());
    var seniorities = new Seniorities(RoleLevel.standard());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Titles(Roles.standard(), RoleWords.standard(), List.of(rule), seniorities));
  }

  @Test
  void aPhraseWithTwoMeaningsIsRefused() {
    var one = new RoleWords(List.of("ml"), RoleWords.Kind.FIELD, List.of("vision"));
    var two = new RoleWords(List.of("cv"), RoleWords.Kind.FIELD, List.of("vision"));
    var seniorities = Seniorities.standard();
    assertThrows(
        IllegalArgumentException.class,
        () -> new Titles(Roles.standard(), List.of(one, two), List.of(), seniorities));
  }

  @Test
  void neverThrows() {
    var random = new Random(1);
    var roles = Roles.standard();
    for (int i = 0; i < 5000; i++) {
      String title = Noise.text(random, 30);
      Title read = read(title);
      assertTrue(read.role().stream().allMatch(role -> roles.named(role).isPresent()), title);
      assertEquals(read.role().isPresent(), read.family().isPresent());
    }
  }

  @Test
  void takesAMegabyteOfAnything() {
    for (String hostile : Noise.megabytes()) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> read(hostile), hostile.substring(0, 10));
    }
  }

  private static Title title(String role, Seniority seniority) {
    var known = Roles.standard().named(role).orElseThrow();
    return new Title(Optional.of(role), Optional.of(known.family()), seniority);
  }

  private static Title read(String title) {
    return TITLES.read(Plain.field(title));
  }
}
