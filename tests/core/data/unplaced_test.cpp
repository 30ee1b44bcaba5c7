#include "core/data/sources/unplaced.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/difference.h"
#include "core/model/look_up.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;
using namespace throughline::data;
using test::ImportDesk;

namespace {

Status persist(ImportDesk& desk, const Result<model::Document>& changed) {
  const auto document = *desk.workspace().document();
  if (!changed.ok())
    return changed.error();
  const auto kept = desk.workspace().persist(model::difference(document, *changed), "Change");
  return kept.ok() ? Status() : Status(kept.error());
}

Status removeCard(ImportDesk& desk, const std::string& title) {
  const std::vector gone{*model::touchpointNamed(desk.map(), title)};
  return persist(desk, edit::removeTouchpoints(*desk.workspace().document(), gone));
}

std::vector<UnplacedFeedback> unplacedIn(ImportDesk& desk) {
  const auto found = unplacedFeedback(desk.workspace(), *desk.workspace().document());
  return found.ok() ? *found
                    : std::vector<UnplacedFeedback>{
                          {.touchpoint = {}, .map = {}, .name = test::explain(found.error()), .sources = {}}};
}

data::Mapping wideMapping() {
  return test::mappingOf("{'layout': 'wide', 'respondent': {'column': 'id'}, 'overall': {'column': 'overall', 'scale': "
                         "'nps'}, 'touchpoints': [{'column': 'Shop', 'scale': 'csat'}, {'column': 'Hotline', 'scale': "
                         "'csat'}]}");
}

} // namespace

/// Feedback of cards that are gone.
class UnplacedTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void feedbackOfADeletedCardStaysAndIsCounted() {
    ImportDesk desk;
    QOK(desk.import(desk.write("wide.csv", "id,Shop,Hotline,overall\n1,4,3,9\n2,,2,8\n3,5,,7\n"), wideMapping()));
    QOK(desk.import(desk.write("long.csv", "who,contact,score\na,Hotline,2\nb,Hotline,5\nc,Shop,4\n"),
                    test::mappingOf("{'layout': 'long', 'respondent': {'column': 'who'}, 'touchpoint': {'column': "
                                    "'contact'}, 'score': {'column': 'score', 'scale': 'csat'}}")));
    QVERIFY(unplacedIn(desk).empty());
    const Status removed = removeCard(desk, "Hotline");
    QOK(removed);
    const auto unplaced = unplacedIn(desk);
    QCOMPARE(unplaced.size(), std::size_t(1));
    QCOMPARE(unplaced[0].name, std::string("Hotline"));
    QCOMPARE(unplaced[0].responses, std::int64_t(4));
    QVERIFY((unplaced[0].sources == std::vector<std::int64_t>{1, 2}));
    QCOMPARE(unplaced[0].map, desk.map().id.text());
    QVERIFY(desk.workspace().check({}).ok());
  }
  void itIsGivenToAnotherCard() {
    ImportDesk desk;
    QOK(desk.import(desk.write("long.csv", "who,contact,score\na,Hotline,2\nb,Hotline,5\nc,Shop,4\n"),
                    test::mappingOf("{'layout': 'long', 'respondent': {'column': 'who'}, 'touchpoint': {'column': "
                                    "'contact'}, 'score': {'column': 'score', 'scale': 'csat'}}")));
    QOK(desk.import(desk.write("figures.csv", "step,month,value\nHotline,2026-01,12\nHotline,2026-02,14\n"),
                    test::mappingOf("{'layout': 'metrics', 'touchpoint': {'column': 'step'}, 'period': {'column': "
                                    "'month'}, 'value': {'column': 'value'}, 'metric': 'frt'}")));
    const Status removed = removeCard(desk, "Hotline");
    QOK(removed);
    const auto gone = unplacedIn(desk);
    QCOMPARE(gone.size(), std::size_t(1));
    QCOMPARE(gone[0].figures, std::int64_t(2));
    const auto shop = *model::touchpointNamed(desk.map(), "Shop");
    QOK(placeFeedback(desk.workspace(), gone[0].touchpoint, shop));
    QVERIFY(unplacedIn(desk).empty());
    const auto columns = desk.load();
    QCOMPARE(columns.rows.count, std::size_t(3));
    QCOMPARE(columns.metrics.size(), std::size_t(2));
    QVERIFY(desk.workspace().check({}).ok());
  }
  void twoColumnsOfTheSameRowsAreNotPutTogether() {
    ImportDesk desk;
    QOK(desk.import(desk.write("wide.csv", "id,Shop,Hotline,overall\n1,4,3,9\n2,1,2,8\n3,5,5,7\n"), wideMapping()));
    const Status removed = removeCard(desk, "Hotline");
    QOK(removed);
    const auto gone = unplacedIn(desk);
    const auto refused =
        placeFeedback(desk.workspace(), gone.at(0).touchpoint, *model::touchpointNamed(desk.map(), "Shop"));
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::valueNotAllowed);
    QCOMPARE(unplacedIn(desk).size(), std::size_t(1)); // nothing was moved
    QVERIFY(desk.workspace().check({}).ok());
  }
};

THROUGHLINE_TEST(UnplacedTest)
#include "unplaced_test.moc"
