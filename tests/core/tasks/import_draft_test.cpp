#include "core/model/look_up.h"
#include "core/tasks/import_places.h"
#include "core/tasks/import_task.h"
#include "core/workspace/snapshots.h"
#include "tests/support/builders.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace throughline;
using namespace throughline::tasks;
using test::aDocument;
using test::explain;
using test::ImportDesk;
using test::mappingOf;

namespace {

data::Series seriesNamed(const std::string& title) {
  return {.title = title};
}

std::string surveyWith(const std::string& header) {
  std::string text = header + "\n";
  for (int row = 0; row < 40; ++row)
    text += std::to_string(row) + "," + std::to_string(1 + row % 5) + "," + std::to_string(1 + (row + row / 5) % 5) +
            "," + std::to_string(row % 11) + "\n";
  return text;
}

std::size_t snapshotsOf(ImportDesk& desk) {
  return workspace::snapshotsOf(desk.folder.file(), desk.folder.dataFolder())->size();
}

} // namespace

/// An import while it is being prepared: what is there already, what is not usable yet, what is kept before.
class ImportDraftTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void namesFindTheirCardsHoweverTheyAreWritten() {
    const model::Document document =
        aDocument().withMap("Support").withStage("Help").withTouchpoint("Helpdesk").withTouchpoint("Check-in");
    CountingIdSource ids{500};
    const auto places =
        placeSeries(document, {seriesNamed("helpdesk"), seriesNamed(" CHECK IN"), seriesNamed("Website")},
                    {.newMapTitle = "survey"}, ids);
    QOK(places);
    QVERIFY(places->map == document.maps.front()->id);
    QCOMPARE(places->document.maps.size(), std::size_t(1));
    QVERIFY((places->created == std::vector<std::string>{"Website"}));
    QCOMPARE(places->names.size(), std::size_t(3));
    QCOMPARE(places->names[1].name + " > " + places->names[1].title, std::string(" CHECK IN > Check-in"));
    QVERIFY(places->names[1].how == NameFound::asTitle && places->names[2].how == NameFound::created);
    QVERIFY(places->touchpoints[0] == *model::touchpointNamed(*document.maps.front(), "Helpdesk"));
  }
  void theCurrentMapIsLookedAtFirstThenTheOneThatHasMost() {
    const model::Document document = aDocument()
                                         .withMap("Small")
                                         .withStage("A")
                                         .withTouchpoint("Helpdesk")
                                         .withMap("Large")
                                         .withStage("A")
                                         .withTouchpoint("Helpdesk")
                                         .withTouchpoint("Website");
    CountingIdSource ids{500};
    const std::vector<data::Series> series{seriesNamed("helpdesk"), seriesNamed("website")};
    const auto mapOf = [&](std::optional<model::MapId> current) {
      const auto places = placeSeries(document, series, {.newMapTitle = "survey", .currentMap = current}, ids);
      return model::findMap(places->document, places->map)->details->title;
    };
    QCOMPARE(mapOf({}), std::string("Large"));
    const auto small =
        std::ranges::find_if(document.maps, [](const auto& map) { return map->details->title == "Small"; });
    QCOMPARE(mapOf((*small)->id), std::string("Small"));
  }
  void twoColumnsOfARowStayTwoTouchpoints() {
    const model::Document document = aDocument().withMap("Support").withStage("Help").withTouchpoint("Helpdesk");
    CountingIdSource ids{500};
    const std::vector<data::Series> series{seriesNamed("helpdesk"), seriesNamed("Help desk")};
    const auto apart = placeSeries(document, series, {.newMapTitle = "survey", .apart = true}, ids);
    QVERIFY(apart->touchpoints[0] != apart->touchpoints[1]);
    const auto rows = placeSeries(document, series, {.newMapTitle = "survey"}, ids);
    QVERIFY(rows->touchpoints[0] == rows->touchpoints[1]);
  }
  void theCommandLineFindsTheCardToo() {
    ImportDesk desk;
    const auto first = desk.import(desk.write("one.csv", surveyWith("id,Helpdesk,Website,nps")));
    QOK(first);
    const auto second = desk.import(desk.write("two.csv", surveyWith("id,helpdesk,web-site,nps") + "99,1,1,1\n"));
    QOK(second);
    QVERIFY(second->createdTouchpoints.empty());
    QVERIFY(second->mapId == first->mapId);
    const auto json = nlohmann::json::parse(importJson(*second));
    QCOMPARE(json["matched_touchpoints"].size(), std::size_t(2));
    QCOMPARE(json["matched_touchpoints"]["helpdesk"].get<std::string>(), std::string("Helpdesk"));
  }
  void twoTouchpointsOfOneTitleAreRefusedByName() {
    ImportDesk desk;
    const auto path = desk.write("twice.csv", "a,b\n1,2\n3,4\n");
    const auto mapping = mappingOf("{'layout': 'wide', 'touchpoints': [{'column': 'a', 'title': 'Shop', 'scale': "
                                   "'csat'}, {'column': 'b', 'title': 'Shop', 'scale': 'csat'}]}");
    const auto refused = desk.import(path, mapping);
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::mappingInvalid);
    QCOMPARE(refused.error().fact(Fact::name), std::string("touchpoints[1].title"));
  }
  void aTableWithoutScoresIsShownWithItsProblem() {
    ImportDesk desk;
    const auto path = desk.write("people.csv", "id,name,city\n1,Ann,Rome\n2,Bo,Oslo\n3,Cy,Rome\n");
    const auto draft = draftImport({.data = path});
    QOK(draft);
    QVERIFY(draft->problem && draft->problem->code == ErrorCode::noScoreFound);
    QVERIFY((draft->header == std::vector<std::string>{"id", "name", "city"}));
    QCOMPARE(draft->rows.size(), std::size_t(3));
    QCOMPARE(draft->mapping.respondent->header, std::string("id"));
    QVERIFY(previewImport({.data = path}).error().code == ErrorCode::noScoreFound);
  }
  void aDraftCountsWhatTheFirstRowsWouldLose() {
    ImportDesk desk;
    const auto path = desk.write("cells.csv", "id,rating\n1,5\n2,seven\n3,4\n4,9\n");
    auto mapping =
        mappingOf("{'layout': 'wide', 'touchpoints': [{'column': 'rating', 'title': 'Shop', 'scale': 'csat'}]}");
    const auto draft = draftImport({.data = path, .mapping = mapping});
    QOK(draft);
    QCOMPARE(draft->records, std::int64_t(4));
    QCOMPARE(draft->rejectedTotal, std::int64_t(2));
    QCOMPARE(draft->responses, std::int64_t(2));
    QVERIFY(!draft->problem);
  }
  void whatIsSaidOfTheFormatHoldsForTheGuess() {
    ImportDesk desk;
    const auto path = desk.write("bar.csv", "made by a tool~\nid~rating~shop\n1~5~2\n2~3~4\n3~1~5\n4~2~1\n5~4~3\n");
    const auto found = draftImport({.data = path});
    QVERIFY(!found.ok() || found->header.size() < 3);
    const auto draft = draftImport({.data = path, .format = {.delimiter = '~', .headerRows = 2}});
    QOK(draft);
    QCOMPARE(draft->delimiter, '~');
    QCOMPARE(draft->headerRows, 2);
    QVERIFY((draft->header == std::vector<std::string>{"id", "rating", "shop"}));
    QCOMPARE(draft->mapping.delimiter, '~');
    QCOMPARE(draft->rows.size(), std::size_t(5));
    const auto wrong = draftImport({.data = path, .format = {.encoding = "UTF-16LE"}});
    QVERIFY(!wrong.ok() || wrong->problem);
  }
  void aSnapshotIsKeptBeforeEachImport() {
    ImportDesk desk;
    const auto before = snapshotsOf(desk);
    QOK(desk.import(desk.write("one.csv", surveyWith("id,Helpdesk,Website,nps"))));
    const auto between = snapshotsOf(desk);
    QCOMPARE(between, before); // nothing was done in it yet
    QOK(desk.import(desk.write("two.csv", surveyWith("id,Shop,Delivery,nps"))));
    QVERIFY(snapshotsOf(desk) > between);
    const auto newest = workspace::snapshotsOf(desk.folder.file(), desk.folder.dataFolder())->front();
    auto kept = workspace::Workspace::open(newest.file, {.readOnly = true, .dataFolder = desk.folder.dataFolder()});
    QOK(kept);
    QVERIFY(!model::touchpointNamed(*kept->document()->maps.at(0), "Shop").ok());
  }
  void openAnswersBecomeCommentsWithoutAnOverallQuestion() {
    ImportDesk desk;
    std::string text = "a,b,c\n";
    for (int who = 0; who < 40; ++who) {
      const std::string key = "r" + std::to_string(who);
      text += key + ",Delivery," + std::to_string(1 + who % 5) + "\n" + key + ",Support," +
              std::to_string(1 + who * 3 % 5) + "\n" + key + ",What could we do better?,Faster " + key + "\n";
    }
    const auto summary = runImport(desk.workspace(),
                                   {.data = desk.write("long.csv", text), .mapping = {}, .mapTitle = {}}, desk.ids, {});
    QOK(summary);
    QCOMPARE(summary->rejectedTotal, std::int64_t(0));
    QCOMPARE(summary->feedback, std::int64_t(80));
    const auto columns = desk.load();
    QCOMPARE(columns.responses.count, std::size_t(40));
    QVERIFY(!columns.overall);
    QCOMPARE(*desk.workspace().database().integer("SELECT count(*) FROM response WHERE comment LIKE 'Faster r%'"),
             std::int64_t(40));
  }
};

THROUGHLINE_TEST(ImportDraftTest)
#include "import_draft_test.moc"
