#include "core/edit/note_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/insight/catalog.h"
#include "core/model/look_up.h"
#include "tests/support/made_survey.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cmath>

using namespace throughline;
using insight::Part;

namespace {

bool near(double one, double other) {
  return std::abs(one - other) <= 1e-9 * std::max(1.0, std::abs(other));
}

bool near(const std::optional<insight::Estimate>& one, const std::optional<insight::Estimate>& other) {
  return one.has_value() == other.has_value() &&
         (!one || (near(one->points, other->points) && near(one->low, other->low) && near(one->high, other->high)));
}

test::MadeSurvey aSurvey() {
  return test::madeSurvey({.responses = 900,
                           .touchpoints = 6,
                           .services = 2,
                           .effects = {-2, -1},
                           .reached = 0.9,
                           .days = 200,
                           .segmentValues = {"eco", "business"},
                           .channels = {"phone", "mail", "shop"}});
}

/// Parts computed since the last call, by name.
class Runs {
public:
  explicit Runs(const insight::Catalog& catalog) : catalog_(catalog) { take(); }
  std::string take() {
    std::string names;
    for (const Part part : insight::allParts()) {
      auto& last = last_[static_cast<std::size_t>(part)];
      if (catalog_.runs(part) != last)
        names += (names.empty() ? "" : " ") + std::string(insight::nameOf(part));
      last = catalog_.runs(part);
    }
    return names;
  }

private:
  const insight::Catalog& catalog_;
  std::array<std::int64_t, insight::partCount> last_{};
};

} // namespace

class CatalogTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void anEditComputesOnlyThePartsWhoseFactsItChanges() {
    auto survey = aSurvey();
    model::Document document = survey.document.document();
    const auto map = [&document]() -> const model::JourneyMap& { return *document.maps.front(); };
    const auto t1 = survey.document.touchpoint("t1");
    insight::Catalog catalog(std::make_shared<const data::FeedbackTable>(survey.feedback), map());
    catalog.parts(insight::allParts());
    Runs runs(catalog);
    const auto after = [&](const Result<model::Document>& next) {
      document = *next;
      catalog.setMap(map());
      catalog.parts(insight::allParts());
      return runs.take();
    };
    CountingIdSource ids(5000);
    const model::NoteId note{ids.next()};
    QCOMPARE(after(edit::addNote(document, t1, note, model::NoteKind::idea, "Shorter")), std::string());
    QCOMPARE(after(edit::voteForNote(document, note)), std::string());
    QCOMPARE(after(edit::setOwner(document, t1, "Jo")), std::string());
    QCOMPARE(after(edit::setEmotion(document, t1, 2)), std::string("stage-curve"));
    const auto lastStep = map().stages.back()->steps.back().id;
    const auto lane = model::findTouchpoint(map(), t1)->place.lane;
    QCOMPARE(after(edit::moveTouchpoint(document, t1, lastStep, lane)), std::string("heat stage-curve balance"));
    QCOMPARE(after(edit::setAnswers(document, survey.document.touchpoint("t6"), {t1})), std::string("balance"));
    const auto renamed = after(edit::renameTouchpoint(document, t1, "First"));
    QVERIFY2(renamed.find("drag") != std::string::npos && renamed.find("distribution") == std::string::npos &&
                 renamed.find("overall") == std::string::npos,
             renamed.c_str());
  }

  void aMoveIsSeenInResultsThatWereNotComputedAgain() {
    auto survey = aSurvey();
    model::Document document = survey.document.document();
    const auto t1 = survey.document.touchpoint("t1");
    insight::Catalog catalog(std::make_shared<const data::FeedbackTable>(survey.feedback), *document.maps.front());
    catalog.parts(insight::headlineParts());
    const auto& map = *document.maps.front();
    document = *edit::moveTouchpoint(document, t1, map.stages.back()->steps.back().id,
                                     model::findTouchpoint(map, t1)->place.lane);
    catalog.setMap(*document.maps.front());
    const auto kept = insight::headlineOf(catalog.parts(insight::headlineParts()), *document.maps.front());
    const auto fresh = insight::analyze(survey.feedback, *document.maps.front());
    QCOMPARE(kept.touchpoints.size(), fresh.touchpoints.size());
    for (std::size_t at = 0; at < fresh.touchpoints.size(); ++at)
      QVERIFY(kept.touchpoints[at].touchpoint == fresh.touchpoints[at].touchpoint &&
              kept.touchpoints[at].stage == fresh.touchpoints[at].stage);
    for (std::size_t at = 0; at < fresh.drag.touchpoints.size(); ++at)
      QCOMPARE(kept.drag.touchpoints[at].stage, fresh.drag.touchpoints[at].stage);
  }

  void onlyWhatIsAskedForIsComputed() {
    const auto survey = aSurvey();
    insight::Catalog catalog(std::make_shared<const data::FeedbackTable>(survey.feedback), survey.document.map());
    Runs runs(catalog);
    const auto parts = catalog.parts(Part::heat);
    QVERIFY(parts.has(Part::heat) && !parts.has(Part::drag));
    QCOMPARE(runs.take(), std::string("heat"));
    catalog.parts(Part::pareto);
    QCOMPARE(runs.take(), std::string("figures pareto"));
    catalog.parts(Part::heat);
    QCOMPARE(runs.take(), std::string());
  }

  void aCancelledCatalogGivesWhatItHas() {
    const auto survey = aSurvey();
    insight::Catalog catalog(std::make_shared<const data::FeedbackTable>(survey.feedback), survey.document.map());
    std::atomic<bool> cancel = true;
    QVERIFY(!catalog.parts(std::array{Part::figures}, {.report = {}, .cancel = &cancel}).has(Part::figures));
    cancel = false;
    QVERIFY(catalog.parts(std::array{Part::figures}, {.report = {}, .cancel = &cancel}).has(Part::figures));
  }

  void countedAndSelectedRowsGiveTheSameFigures_data() {
    QTest::addColumn<int>("customers");
    QTest::newRow("each once") << 0;
    QTest::newRow("repeated customers") << 250;
  }
  void countedAndSelectedRowsGiveTheSameFigures() {
    QFETCH(int, customers);
    auto survey = test::madeSurvey({.responses = 900,
                                    .effects = {-2},
                                    .reached = 0.8,
                                    .customers = static_cast<std::size_t>(customers),
                                    .days = 200,
                                    .segmentValues = {"eco", "business"},
                                    .channels = {"phone", "mail", "shop"}});
    const auto table = std::make_shared<const data::FeedbackTable>(survey.feedback);
    const data::Filter filter{.since = Date{20'020},
                              .until = Date{20'170},
                              .segments = {{"class", "eco"}, {"channel", "phone"}, {"channel", "mail"}}};
    const auto selection = table->select(filter);
    QVERIFY(selection.ok());
    insight::Catalog counted(table, survey.document.map());
    counted.setSelection(*selection);
    const auto one = counted.parts(insight::allParts());
    // The same rows by themselves, in columns that cannot be counted: scores that are no whole numbers.
    auto rows = data::selected(table->columns(), *selection);
    for (auto& column : rows.responses.touchpoints)
      column.score.widen();
    const auto other = insight::partsOf(std::make_shared<const data::FeedbackTable>(rows), survey.document.map(), {});
    QCOMPARE(one.find<Part::overall>()->responses, other.find<Part::overall>()->responses);
    QCOMPARE(one.find<Part::overall>()->respondents, other.find<Part::overall>()->respondents);
    QVERIFY(near(one.find<Part::overall>()->outcome->mean, other.find<Part::overall>()->outcome->mean));
    const auto& figures = *one.find<Part::figures>();
    for (std::size_t at = 0; at < figures.size(); ++at) {
      const auto& same = (*other.find<Part::figures>())[at];
      QVERIFY(near(figures[at].mean, same.mean) && figures[at].n == same.n && figures[at].reached == same.reached);
      QVERIFY(figures[at].failures->count == same.failures->count && figures[at].topBox->count == same.topBox->count);
    }
    const auto& heat = **one.find<Part::heat>();
    QCOMPARE(heat.cells.size(), (*other.find<Part::heat>())->cells.size());
    for (std::size_t at = 0; at < heat.cells.size(); ++at)
      QCOMPARE(heat.cells[at].failed, (*other.find<Part::heat>())->cells[at].failed);
    const auto& trend = **one.find<Part::trend>();
    const auto& sameTrend = **other.find<Part::trend>();
    QCOMPARE(trend.periods.size(), sameTrend.periods.size());
    for (std::size_t at = 0; at < trend.periods.size(); ++at)
      QVERIFY(near(trend.periods[at].mean, sameTrend.periods[at].mean) &&
              trend.periods[at].n == sameTrend.periods[at].n);
    QVERIFY(near(one.find<Part::drag>()->total, other.find<Part::drag>()->total));
    QCOMPARE((*one.find<Part::distribution>())->n, (*other.find<Part::distribution>())->n);
  }

  void aSegmentThatNobodyHasIsAnError() {
    const auto survey = aSurvey();
    const data::FeedbackTable table(survey.feedback);
    QVERIFY(table.select({.segments = {{"colour", "red"}}}).error().code == ErrorCode::notFound);
    const auto none = table.select({.segments = {{"class", "first"}}});
    QVERIFY(none.ok() && none->responses.count(900) == 0);
  }

  void sourcesAndVoicesAreSelected() {
    auto survey = aSurvey();
    survey.feedback.sources = {{.source = 1, .firstResponse = 0, .endResponse = 300},
                               {.source = 2, .firstResponse = 300, .endResponse = 900, .voice = "employee"}};
    const data::FeedbackTable table(survey.feedback);
    QCOMPARE(table.select({.sources = {2}})->responses.count(900), std::size_t(600));
    QCOMPARE(table.select({.voices = {"customer"}})->responses.count(900), std::size_t(300));
    QCOMPARE(table.part(*table.select({.sources = {2}})).columns().sources.front().endResponse, std::size_t(0));
  }

  void everyPartHasANameOfItsOwn() {
    for (const Part part : insight::allParts())
      QVERIFY(insight::partNamed(insight::nameOf(part)) == part);
    QVERIFY(!insight::partNamed("nothing"));
  }

  void controlsAreColumnsOfTheModel() {
    auto survey = test::madeSurvey({.responses = 1200, .effects = {-1}, .segmentValues = {"eco", "business"}});
    // Economy is scored lower and fails more often, whatever happens.
    for (std::size_t row = 0; row < 1200; row += 2) {
      survey.feedback.responses.overall[row] = std::max(0.0, survey.feedback.responses.overall[row] - 3);
      if (row % 4 == 0)
        survey.feedback.responses.touchpoints[0].reach[row] = static_cast<std::uint8_t>(data::Reach::failed);
    }
    const auto plain = insight::analyze(survey.feedback, survey.document.map());
    const auto adjusted = insight::analyze(survey.feedback, survey.document.map(), {.controls = {"class"}});
    QVERIFY(adjusted.drag.total.points < 0.7 * plain.drag.total.points);
    double sum = 0;
    for (const auto& each : adjusted.drag.touchpoints)
      sum += each.drag.points;
    QVERIFY(near(sum, adjusted.drag.total.points));
  }
};

THROUGHLINE_TEST(CatalogTest)
#include "catalog_test.moc"
