#include "core/data/sources/sources.h"
#include "core/tasks/import_task.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cmath>
#include <nlohmann/json.hpp>
#include <tuple>

using namespace throughline;
using namespace throughline::tasks;
using test::explain;
using test::ImportDesk;

namespace {

/// Answers of people from .. to, each with its own marks; one of them may have changed its mind.
std::string week(int from, int to, int changed = -1) {
  std::string text = "Respondent ID,Date,Shop,Hotline,Overall satisfaction\n";
  for (int at = from; at < to; ++at)
    text += "S" + std::to_string(at) + ",2026-03-" + std::to_string(10 + at % 18) + "," + std::to_string(1 + at % 5) +
            "," + std::to_string(1 + (at + 2) % 5) + "," + std::to_string(at == changed ? 1 : 1 + (at * 3) % 5) + "\n";
  return text;
}

Result<ImportSummary> import(ImportDesk& desk, const std::string& name, const std::string& text, Again again) {
  return runImport(desk.workspace(), {.data = desk.write(name, text), .mapping = {}, .mapTitle = {}, .again = again},
                   desk.ids, {});
}

} // namespace

/// The same survey exported again.
class SameSurveyTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void nobodyIsCountedTwice() {
    ImportDesk desk;
    QOK(import(desk, "one.csv", week(0, 30), Again::update));
    const auto second = import(desk, "two.csv", week(0, 50, 7), Again::update);
    QOK(second);
    QCOMPARE(second->rowCounts.known, std::int64_t(29));
    QCOMPARE(second->rowCounts.changed, std::int64_t(1));
    QCOMPARE(second->rowCounts.fresh, std::int64_t(20));
    QVERIFY(second->earlier->tookItsPlace);
    QCOMPARE(desk.load().responses.count, std::size_t(50));
    QCOMPARE(second->before.n, std::int64_t(30));
    QCOMPARE(second->after.n, std::int64_t(50));
  }
  /// A question more, or one that was reworded, changes every row: they are the same answers of the same people.
  void aQuestionMoreOrRewordedCountsNobodyTwice() {
    const auto answers = [](const char* header, const char* more, const char* month) {
      std::string text = std::string("Response ID,Customer,Date,Shop,") + header + ",Overall satisfaction\n";
      for (int at = 0; at < 30; ++at)
        text += "R" + std::to_string(at) + ",C" + std::to_string(at) + ",2026-" + month + "-" +
                std::to_string(10 + at % 18) + "," + std::to_string(1 + at % 5) + "," +
                std::to_string(1 + (at + 2) % 5) + more + "," + std::to_string(1 + (at * 3) % 5) + "\n";
      return text;
    };
    for (const auto& [header, more, month, n] :
         {std::tuple{"Hotline,Returns", ",4", "03", std::size_t{30}},
          {"Hotline today", "", "03", std::size_t{30}},
          {"Hotline,Returns", ",4", "04", std::size_t{60}}}) { // a wave of April, whose ids begin again
      ImportDesk desk;
      QOK(import(desk, "one.csv", answers("Hotline", "", "03"), Again::update));
      QOK(import(desk, "two.csv", answers(header, more, month), Again::update));
      QCOMPARE(desk.load().responses.count, n);
    }
  }
  void whatTheNewFileLacksStays() {
    ImportDesk desk;
    QOK(import(desk, "one.csv", week(0, 30), Again::update));
    const auto second = import(desk, "two.csv", week(10, 40), Again::update);
    QOK(second);
    QCOMPARE(second->earlier->gone, std::int64_t(10));
    const auto columns = desk.load();
    QCOMPARE(columns.responses.count, std::size_t(40));
    QCOMPARE(columns.respondents, std::int64_t(40));
    QCOMPARE(std::ranges::count(desk.column(columns, "Shop").score, 1.0F), 8);
  }
  void theNewFileMayTakeThePlaceOrStandBeside() {
    ImportDesk desk;
    QOK(import(desk, "one.csv", week(0, 30), Again::update));
    QOK(import(desk, "two.csv", week(10, 40), Again::replace));
    QCOMPARE(desk.load().responses.count, std::size_t(30));
    QOK(import(desk, "three.csv", week(20, 40), Again::both));
    QCOMPARE(desk.load().responses.count, std::size_t(50));
  }
  void theSameRowsWrittenOtherwiseAreNothingNew() {
    ImportDesk desk;
    QOK(import(desk, "one.csv", week(0, 30), Again::update));
    std::string windows = week(0, 30);
    for (std::size_t at = windows.find('\n'); at != std::string::npos; at = windows.find('\n', at + 2))
      windows.replace(at, 1, "\r\n");
    const auto again = import(desk, "crlf.csv", windows, Again::update);
    QOK(again);
    QCOMPARE(again->rowCounts.known, std::int64_t(30));
    QCOMPARE(again->source, std::int64_t(1));
    QCOMPARE(data::sources(desk.workspace())->size(), std::size_t(1));
  }
  void anotherWaveIsKeptBeside() {
    ImportDesk desk;
    QOK(import(desk, "spring.csv", week(0, 30), Again::update));
    const auto autumn = import(desk, "autumn.csv", week(100, 130), Again::update);
    QOK(autumn);
    QVERIFY(!autumn->earlier->tookItsPlace);
    QCOMPARE(desk.load().responses.count, std::size_t(60));
  }
  void withoutIdsWholeRowsAreCompared() {
    ImportDesk desk;
    const auto rows = [](int equal, int others) {
      std::string text = "Shop,Hotline,Overall satisfaction\n";
      for (int at = 0; at < equal; ++at)
        text += "5,4,5\n";
      for (int at = 0; at < others; ++at)
        text +=
            std::to_string(1 + at % 5) + "," + std::to_string(1 + at / 5 % 5) + "," + std::to_string(1 + at % 3) + "\n";
      return text;
    };
    QOK(import(desk, "one.csv", rows(3, 40), Again::update));
    const auto more = import(desk, "two.csv", rows(5, 40), Again::update);
    QOK(more);
    QCOMPARE(more->rowCounts.known, std::int64_t(43));
    QCOMPARE(more->rowCounts.fresh, std::int64_t(2));
    QCOMPARE(desk.load().responses.count, std::size_t(45));
  }
  void anAnswerIsKnownByItsOwnId() {
    ImportDesk desk;
    const auto mapping = test::mappingOf(
        "{'layout':'wide','respondent':{'column':'customer'},'response':{'column':'answer'},'time':{'column':'day'},"
        "'overall':{'column':'all','scale':{'low':0,'high':10}},'touchpoints':[{'column':'shop','scale':{'low':1,'high'"
        ":"
        "5},'not_met':['never']},{'column':'late','recorded':true,'time':{'column':'delivered'}}]}");
    const auto request = [&](const std::string& name, const std::string& rows) {
      tasks::ImportRequest made{.data = desk.write(name, "answer,customer,day,all,shop,late,delivered\n" + rows),
                                .mapping = mapping,
                                .mapTitle = std::nullopt};
      return tasks::runImport(desk.workspace(), made, desk.ids, Progress{});
    };
    QOK(request("one.csv", "r1,ann,2026-01-05,7,4,no,2026-01-01\nr2,ann,2026-01-05,3,,yes,2026-01-02\n"
                           "r3,ben,2026-01-06,8,never,no,2026-01-03\nr4,cat,2026-01-06,8,5,no,2026-01-04\n"));
    // The day of one answer was mended, one is new, two are left out.
    const auto more = request("two.csv", "r2,ann,2026-01-07,3,,yes,2026-01-02\nr4,cat,2026-01-06,8,5,no,2026-01-04\n"
                                         "r5,dan,2026-01-08,9,5,no,2026-01-05\n");
    QOK(more);
    QCOMPARE(more->rowCounts.known, std::int64_t(1));
    QCOMPARE(more->rowCounts.changed, std::int64_t(1));
    QCOMPARE(more->rowCounts.fresh, std::int64_t(1));
    const auto columns = desk.load();
    QCOMPARE(columns.responses.count, std::size_t(5));
    // Rows that were kept say all that they said: who was not there, who did not answer, and when it happened.
    auto shop = desk.column(columns, "shop").reach;
    std::ranges::sort(shop);
    QVERIFY((shop == std::vector<std::uint8_t>{0, 1, 1, 1, 3}));
    auto days = desk.column(columns, "late").day;
    std::ranges::sort(days);
    QCOMPARE(days.front(), Date::of(2026, 1, 1)->day);
    QCOMPARE(days.back(), Date::of(2026, 1, 5)->day);
    QVERIFY(desk.workspace().check({}).ok());
  }
  void theRowsAddUpToTheLines() {
    ImportDesk desk;
    const std::string text = "A survey\n\nid,date,Shop,Hotline,Overall rating\n" + [] {
      std::string rows;
      for (int at = 0; at < 30; ++at)
        rows += std::to_string(at) + ",2026-01-1" + std::to_string(at % 9) + "," + std::to_string(1 + at % 5) + "," +
                std::to_string(1 + (at + 1) % 5) + "," + std::to_string(1 + (at + 3) % 5) + "\n";
      return rows;
    }() + ",,,,\n31,yesterday,1,1,1\nAverage,,3,3,3\n";
    const auto summary = import(desk, "report.csv", text, Again::update);
    QOK(summary);
    const auto& rows = summary->rowCounts;
    QCOMPARE(rows.responses, std::int64_t(30));
    QCOMPARE(rows.totals, std::int64_t(1));
    QCOMPARE(rows.rejected, std::int64_t(1));
    QCOMPARE(rows.empty, std::int64_t(1));
    QCOMPARE(rows.responses + rows.headers + rows.titles + rows.totals + rows.tests + rows.empty + rows.known +
                 rows.rejected,
             std::int64_t(std::count(text.begin(), text.end(), '\n')));
  }
  void aWorkbookIsTheTableItWasSavedFrom() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    const auto folder = std::filesystem::path(test::sharedData()) / "alexa_reviews";
    ImportDesk text, book;
    QOK(text.import(folder / "amazon_alexa.tsv"));
    QOK(book.import(folder / "amazon_alexa.xlsx"));
    const auto first = text.load(), second = book.load();
    QVERIFY(first.responses.overall == second.responses.overall);
    QVERIFY(first.responses.day == second.responses.day);
  }
  void theCallCenterWorkbookGivesItsFacts() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    const auto folder = std::filesystem::path(test::sharedData()) / "call_center_pwc_xlsx";
    ImportDesk desk;
    QOK(desk.import(folder / "Call-Center-Dataset.xlsx"));
    const auto facts = nlohmann::json::parse(test::bytesOf(folder / "facts.json"))["facts"];
    const auto columns = desk.load();
    QCOMPARE(columns.records, facts["calls"].get<std::int64_t>());
    double sum = 0;
    std::int64_t n = 0;
    for (const double score : columns.responses.overall)
      if (!std::isnan(score)) {
        sum += score;
        ++n;
      }
    QCOMPARE(n, facts["csat"]["n_valid"].get<std::int64_t>());
    QVERIFY(std::abs(sum / static_cast<double>(n) - facts["csat"]["mean"].get<double>()) < 1e-6);
    QCOMPARE(columns.first->text(), std::string("2021-01-01"));
    QCOMPARE(columns.last->text(), std::string("2021-03-31"));
  }
};

THROUGHLINE_TEST(SameSurveyTest)
#include "same_survey_test.moc"
