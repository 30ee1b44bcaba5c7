#include "core/data/table/cell_values.h"
#include "core/tasks/import_task.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace throughline;
using namespace throughline::data;
using namespace throughline::tasks;
using test::explain;
using test::goldenMapping;
using test::ImportDesk;
using test::mappingOf;

namespace {

double meanOf(const data::ScoreColumn<float>& scores, std::int64_t& n) {
  double sum = 0;
  n = 0;
  for (const float score : scores)
    if (!std::isnan(score)) {
      sum += static_cast<double>(score);
      ++n;
    }
  return sum / static_cast<double>(n);
}

double meanOf(const std::vector<double>& scores, std::int64_t& n) {
  double sum = 0;
  n = 0;
  for (const double score : scores)
    if (!std::isnan(score)) {
      sum += score;
      ++n;
    }
  return sum / static_cast<double>(n);
}

} // namespace

/// The facts of real surveys, as their collectors counted them.
class RealImportTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theAirlineSurveyComesInWhole() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    ImportDesk desk;
    const auto folder = std::filesystem::path(test::sharedData()) / "airline_satisfaction_train";
    const auto summary = desk.import(folder / "train.csv", mappingOf(goldenMapping("airline")));
    QOK(summary);
    QCOMPARE(summary->records, std::int64_t(103'904));
    QCOMPARE(summary->responses, std::int64_t(103'904));
    QCOMPARE(summary->rejectedTotal, std::int64_t(0));
    QCOMPARE(summary->createdTouchpoints.size(), std::size_t(14));
    QCOMPARE(summary->map, std::string("train"));
    const auto columns = desk.load();
    const auto satisfied = std::ranges::count(columns.responses.overall, 100.0);
    QCOMPARE(satisfied, 45'025);
    QCOMPARE(columns.respondents, std::int64_t(103'904));
    const auto facts = nlohmann::json::parse(test::bytesOf(folder / "facts.json"))["facts"];
    std::int64_t scores = 0;
    for (const auto& [title, fact] : facts["touchpoints"]["items"].items()) {
      const auto& column = desk.column(columns, title);
      std::int64_t n = 0;
      QVERIFY(std::abs(meanOf(column.score, n) - fact["mean"].get<double>()) < 1e-6);
      QCOMPARE(n, fact["n_valid"].get<std::int64_t>());
      QCOMPARE(std::ranges::count(column.reach, std::uint8_t(Reach::failed)),
               fact["bottom2box_count"].get<std::int64_t>());
      QCOMPARE(std::ranges::count(column.reach, std::uint8_t(Reach::notReached)),
               fact["not_applicable_or_blank_code"].get<std::int64_t>());
      scores += n;
    }
    QCOMPARE(summary->feedback, scores);
    const auto business = desk.load({.segments = {{"Class", "Business"}}});
    QCOMPARE(business.responses.count, std::size_t(49'665));
    QVERIFY(std::abs(static_cast<double>(std::ranges::count(business.responses.overall, 100.0)) / 49'665 - 0.69425148) <
            1e-8);
  }
  void theAirlineSurveyNeedsNoMapping() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    const auto path = std::filesystem::path(test::sharedData()) / "airline_satisfaction_train" / "train.csv";
    const auto preview = previewImport({.data = path});
    QOK(preview);
    const Mapping& mapping = preview->mapping;
    QCOMPARE(mapping.touchpoints.size(), std::size_t(14));
    QCOMPARE(mapping.touchpoints.front().title, std::string("Inflight wifi service"));
    QCOMPARE(mapping.touchpoints.back().title, std::string("Cleanliness"));
    for (const auto& touchpoint : mapping.touchpoints) {
      QVERIFY(std::ranges::find(touchpoint.score.missing, "0") != touchpoint.score.missing.end());
      QVERIFY((touchpoint.score.failure == FailureRule{.atMost = 2}));
    }
    QCOMPARE(mapping.respondent->header, std::string("id"));
    QCOMPARE(mapping.overall->column.header, std::string("satisfaction"));
    QCOMPARE(mapping.overall->scale->scale.high, 100.0);
    QVERIFY(!mapping.time.has_value());
    std::vector<std::string> segments;
    for (const auto& segment : mapping.segments)
      segments.push_back(segment.header);
    QVERIFY((segments == std::vector<std::string>{"Gender", "Customer Type", "Type of Travel", "Class"}));
    QCOMPARE(preview->rows.size(), std::size_t(1000));
    const auto again = readMapping(writeMapping(mapping));
    QOK(again);
    QVERIFY(*again == mapping);
  }
  void theAirportSurveyComesInWhole() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    ImportDesk desk;
    const auto path = std::filesystem::path(test::sharedData()) / "sfo_survey_2017" / "2017_SFO_Customer_Survey.csv";
    const auto summary = desk.import(path, mappingOf(goldenMapping("sfo")));
    QOK(summary);
    QCOMPARE(summary->records, std::int64_t(2'831));
    QCOMPARE(summary->rejectedTotal, std::int64_t(0));
    const auto columns = desk.load();
    std::int64_t n = 0;
    QVERIFY(std::abs(meanOf(columns.responses.overall, n) - 4.06436) < 1e-5);
    QCOMPARE(n, std::int64_t(2'831 - 143));
    QVERIFY(std::abs(meanOf(desk.column(columns, "Restaurants").score, n) - 3.615448) < 1e-6);
    QCOMPARE(std::ranges::count(desk.column(columns, "Restaurants").reach, std::uint8_t(Reach::notReached)), 341);
    QCOMPARE(std::ranges::count(desk.column(columns, "Restaurants").reach, std::uint8_t(Reach::unanswered)), 69);
    QCOMPARE(columns.responses.weight.size(), std::size_t(2'831));
  }
  void theAirportsNpsIsThatOfItsReport() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    ImportDesk desk;
    const auto path = std::filesystem::path(test::sharedData()) / "sfo_survey_2017" / "2017_SFO_Customer_Survey.csv";
    QOK(desk.import(path, mappingOf(goldenMapping("sfo_nps"))));
    const auto columns = desk.load();
    std::int64_t n = 0, promoters = 0, detractors = 0;
    for (const double score : columns.responses.overall) {
      n += std::isnan(score) ? 0 : 1;
      promoters += score >= 9 ? 1 : 0;
      detractors += score <= 6 ? 1 : 0;
    }
    QCOMPARE(n, std::int64_t(2'746));
    QVERIFY(std::abs(100.0 * static_cast<double>(promoters - detractors) / static_cast<double>(n) - 39.839767) < 1e-6);
    QCOMPARE(columns.overall->scale.metric, std::string("nps"));
  }
  void theAirportSurveyGuessesSensibly() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    const auto path = std::filesystem::path(test::sharedData()) / "sfo_survey_2017" / "2017_SFO_Customer_Survey.csv";
    const auto preview = previewImport({.data = path});
    QOK(preview);
    QCOMPARE(preview->mapping.respondent->header, std::string("RESPNUM"));
    QCOMPARE(preview->mapping.overall->column.header, std::string("Q7ALL"));
    QVERIFY(std::ranges::find(preview->mapping.overall->missing, "Blank") != preview->mapping.overall->missing.end());
    QCOMPARE(preview->mapping.weight->header, std::string("WEIGHT"));
    std::vector<std::string> titles;
    for (const auto& touchpoint : preview->mapping.touchpoints) {
      titles.push_back(touchpoint.title);
      QVERIFY(std::ranges::find(touchpoint.score.missing, "6") != touchpoint.score.missing.end());
    }
    for (const char* wanted : {"Q7ART", "Q7RENTAL", "Q9FOOD", "Q10SAFE", "Q13GETRATE", "Q14PASSTHRU"})
      QVERIFY2(std::ranges::find(titles, wanted) != titles.end(), wanted);
    for (const char* unwanted : {"Q5TIMESFLOWN", "Q19AGE", "DESTGEO", "Q2PURP1", "NETPRO"})
      QVERIFY2(std::ranges::find(titles, unwanted) == titles.end(), unwanted);
  }
  void everyRealTableIsReadOrRefusedWithAReason() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    int read = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(test::sharedData())) {
      if (entry.path().extension() != ".csv" && entry.path().extension() != ".tsv")
        continue;
      const auto preview = previewImport({.data = entry.path()});
      if (preview.ok())
        ++read;
      else
        QVERIFY2(preview.error().code == ErrorCode::noScoreFound || preview.error().code == ErrorCode::noRecords ||
                     preview.error().code == ErrorCode::quoteNotClosed,
                 explain(preview.error()).c_str());
    }
    QVERIFY(read >= 10);
  }
};

THROUGHLINE_TEST(RealImportTest)
#include "real_import_test.moc"
