#include "core/edit/stage_edits.h"
#include "core/workspace/envelope.h"
#include "core/workspace/schema.h"
#include "core/workspace/workspace.h"
#include "tests/support/child_process.h"
#include "tests/support/numbered_documents.h"
#include "tests/support/raw_database.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

#include <cstdio>

using namespace throughline;
using workspace::Connection;
using workspace::Workspace;

namespace {

std::filesystem::path goldenFile(const std::string& name) {
  return std::filesystem::path(THROUGHLINE_SOURCE_DIR) / "tests" / "golden" / "workspace" / name;
}

model::Touchpoint fullTouchpoint(IdSource& ids, const model::Stage& stage, model::LaneId lane, int position) {
  model::Touchpoint made{.id = ids.make<model::TouchpointId>(),
                         .title = "Ask \xE2\x80\x9Cwhy?\xE2\x80\x9D",
                         .place = {.step = stage.steps.back().id, .lane = lane, .position = position},
                         .kind = model::Kind::service,
                         .reason = model::Reason::problem,
                         .initiator = model::Initiator::partner,
                         .channel = "Phone",
                         .momentOfTruth = true,
                         .emotion = -2,
                         .failureCode = model::FailureCode::wrongSequence,
                         .owner = "Care",
                         .importance = model::Importance::high,
                         .speakerNotes = "Line one\nline two"};
  made.components = {{model::Component::timeliness, 1}, {model::Component::empathy, 5}};
  made.notes = {{ids.make<model::NoteId>(), model::NoteKind::decision, "Call back within a day", 7}};
  made.targets = {{"nps", 41.5, Date{20'000}, "Ann", "Ben"}, {"frt", 0.1, std::nullopt, "", ""}};
  return made;
}

/// Every field of every part has a value that is not its default somewhere.
model::Document goldenDocument() {
  CountingIdSource ids(1);
  model::Document document;
  document.settings = model::Settings{.minimumFailed = 11, .minimumMeasured = 31};
  document.personas.emplace_back(model::Persona{.id = ids.make<model::PersonaId>(),
                                                .name = "Ann",
                                                .role = "Flyer",
                                                .quote = "\xC3\x89t\xC3\xA9",
                                                .goals = "Home by six",
                                                .frustrations = "Queues"});
  model::JourneyMap map{.id = ids.make<model::MapId>(),
                        .details = model::MapDetails{.title = "Fly",
                                                     .scenario = "Delayed",
                                                     .goal = "Arrive",
                                                     .owner = "Eve",
                                                     .state = model::MapState::toBe,
                                                     .personas = {document.personas.front()->id}}};
  model::Stage stage{.id = ids.make<model::StageId>(), .title = "Airport"};
  stage.steps = {{ids.make<model::StepId>(), "Check in"}, {ids.make<model::StepId>(), ""}};
  stage.notes = {{ids.make<model::NoteId>(), model::NoteKind::quote, "Too long", 2}};
  const auto lane = ids.make<model::LaneId>();
  map.lanes.emplace_back(model::Lane{.id = lane, .title = "Touchpoints"});
  map.lanes.emplace_back(model::Lane{.id = ids.make<model::LaneId>(),
                                     .title = "Thoughts",
                                     .type = model::LaneType::text,
                                     .texts = {{stage.steps.front().id, "Will it leave?"}}});
  auto asked = fullTouchpoint(ids, stage, lane, 1);
  auto plain = model::Touchpoint{.id = ids.make<model::TouchpointId>(),
                                 .title = "Wait",
                                 .place = {.step = stage.steps.back().id, .lane = lane, .position = 0}};
  asked.answers = {plain.id};
  asked.linkedMap = map.id;
  map.touchpoints.emplace_back(std::move(asked));
  map.touchpoints.emplace_back(std::move(plain));
  map.stages.emplace_back(std::move(stage));
  document.maps.emplace_back(std::move(map));
  return document;
}

/// The golden document with what version 2 brought: again every new field has a value that is not its default.
model::Document secondGoldenDocument() {
  model::Document document = goldenDocument();
  CountingIdSource ids(1'000);
  model::JourneyMap map = *document.maps.front();
  const auto persona = document.personas.front()->id;
  const auto asked = map.touchpoints.front()->id;
  const auto plain = map.touchpoints.back()->id;
  map.touchpoints.front() = map.touchpoints.front().changed([&](model::Touchpoint& touchpoint) {
    touchpoint.expectation = "An answer the same day";
    touchpoint.responseTarget = Duration{4 * 3600};
    touchpoint.personaEmotions = {{persona, -1}};
    touchpoint.feedbackFrom = plain;
    touchpoint.unknown = {{"mood", model::text("sunny")}};
  });
  map.stages.front() =
      map.stages.front().changed([](model::Stage& stage) { stage.phase = model::JourneyPhase::during; });
  map.lanes.back() = map.lanes.back().changed([](model::Lane& lane) {
    lane.hidden = true;
    lane.locked = true;
    lane.height = 120;
  });
  map.actions.emplace_back(model::Action{.id = ids.make<model::ActionId>(),
                                         .title = "Call back",
                                         .owner = "Ann",
                                         .due = Date{20'100},
                                         .effort = model::Effort::large,
                                         .status = model::ActionStatus::started,
                                         .touchpoint = asked,
                                         .note = map.stages.front()->notes.front().id,
                                         .expectedGain = 2.5,
                                         .gainSource = model::GainSource::whatIf,
                                         .done = Date{20'200}});
  map.goals.emplace_back(model::Goal{.id = ids.make<model::GoalId>(),
                                     .metric = "frt",
                                     .target = 30.25,
                                     .due = Date{20'300},
                                     .experienceOwner = "Ann",
                                     .serviceOwner = "Ben"});
  document.maps.front() = Shared(std::move(map));
  return document;
}

/// The same with a stage of many steps.
model::Document refinedGoldenDocument() {
  model::Document document = secondGoldenDocument();
  CountingIdSource ids{70'000};
  for (int step = 1; step <= 20; ++step)
    document = *edit::addStep(document, document.maps.front()->stages.front()->id, ids.make<model::StepId>(),
                              "Schritt für Schritt " + std::to_string(step), std::size_t{1});
  return document;
}

/// How the golden files of a version are made, once: core_tests --as-child writeGoldenWorkspace <folder>.
int writeGoldenWorkspace(const std::vector<std::string>& words) {
  const std::filesystem::path folder = words.at(0);
  const test::WorkspaceFolder scratch;
  const std::string version = std::to_string(workspace::schemaVersion);
  const auto file = folder / ("version-" + version + ".journey");
  const model::Document drawn = secondGoldenDocument();
  const model::Document document = refinedGoldenDocument();
  {
    auto made = Workspace::create(file, {.dataFolder = scratch.dataFolder(), .keepSnapshots = false});
    if (!made.ok() || !made->persist(model::difference({}, drawn), "Draw").ok() ||
        !made->nameRevision({2}, "First").ok() || !made->persist(model::difference(drawn, document), "Refine").ok() ||
        !made->undo().ok())
      return 1;
  }
  // Nothing of the machine that made it.
  test::changeRaw(file, "UPDATE holder SET process = 1, host = 'desk', user = 'ann'; VACUUM");
  const auto text = workspace::exchangeTextOfMap(document, document.maps.front()->id);
  test::writeBytes(folder / ("version-" + version + ".journeymap"), *text);
  return 0;
}

Status addColumn(Connection& connection) {
  return connection.execute("ALTER TABLE holder ADD COLUMN extra TEXT");
}
Status fillColumn(Connection& connection) {
  return connection.execute("UPDATE holder SET extra = 'x'");
}
Status failHalfWay(Connection& connection) {
  THROUGHLINE_CHECK(connection.execute("DROP TABLE feedback"));
  return failure(ErrorCode::storageFailed);
}

} // namespace

class FormatTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void versionOneLoadsForEver() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::bytesOf(goldenFile("version-1.journey")));
    auto opened = Workspace::open(folder.file(), folder.options());
    QVERIFY2(opened.ok(), opened.ok() ? "" : test::describe(opened.error()).c_str());
    QVERIFY(*opened->document() == model::Document{});
    QVERIFY(*opened->documentAt({2}) == goldenDocument());
    const auto revisions = *opened->revisions();
    QCOMPARE(revisions.size(), std::size_t{3});
    QCOMPARE(*revisions[1].name, std::string("First"));
    QVERIFY(revisions[2].step == workspace::RevisionStep::undo);
    QVERIFY(*opened->redo() == goldenDocument());
    QVERIFY(opened->check({}).ok());
  }

  /// The history of the first program is edited on: rows of both formats stand side by side.
  void versionOneIsEditedOn() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::bytesOf(goldenFile("version-1.journey")));
    auto opened = Workspace::open(folder.file(), folder.options());
    QVERIFY(*opened->redo() == goldenDocument());
    QVERIFY(opened->persist(model::difference(goldenDocument(), secondGoldenDocument()), "More").ok());
    QVERIFY(*opened->document() == secondGoldenDocument());
    QVERIFY(opened->check({}).ok());
    QVERIFY(*opened->undo() == goldenDocument());
    QVERIFY(*opened->documentAt({2}) == goldenDocument());
    QVERIFY(opened->check({}).ok());
  }

  /// Its history holds a patch.
  void versionTwoLoadsForEver() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::bytesOf(goldenFile("version-2.journey")));
    auto opened = Workspace::open(folder.file(), folder.options());
    QVERIFY2(opened.ok(), opened.ok() ? "" : test::describe(opened.error()).c_str());
    QVERIFY(*opened->documentAt({2}) == secondGoldenDocument());
    QVERIFY(*opened->documentAt({3}) == refinedGoldenDocument());
    QVERIFY(*opened->document() == secondGoldenDocument());
    QVERIFY(*opened->redo() == refinedGoldenDocument());
    QVERIFY(opened->check({}).ok());
    const std::string text = test::bytesOf(goldenFile("version-2.journeymap"));
    const auto document = workspace::documentOfExchangeText(text);
    QVERIFY(document->maps == refinedGoldenDocument().maps);
    QCOMPARE(*workspace::exchangeTextOfMap(refinedGoldenDocument(), document->maps.front()->id), text);
  }

  void anExchangeFileOfVersionOneLoadsForEver() {
    const std::string text = test::bytesOf(goldenFile("version-1.journeymap"));
    const auto document = workspace::documentOfExchangeText(text);
    QVERIFY2(document.ok(), document.ok() ? "" : test::describe(document.error()).c_str());
    QVERIFY(document->maps == goldenDocument().maps);
    QVERIFY(document->personas == goldenDocument().personas);
  }

  void aMigrationIsDoneWholeOrNotAtAll() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    auto connection = Connection::open(folder.file(), {});
    QVERIFY(connection->execute("PRAGMA user_version = 1").ok());
    const auto before = *workspace::fingerprintOf(*connection);
    const workspace::MigrationStep failing[]{addColumn, fillColumn, failHalfWay};
    QVERIFY(!workspace::migrateThrough(*connection, 1, failing).ok());
    QCOMPARE(*workspace::fingerprintOf(*connection), before);
    QCOMPARE(*connection->integer("PRAGMA user_version"), std::int64_t{1});
    const workspace::MigrationStep working[]{addColumn, fillColumn};
    QVERIFY(workspace::migrateThrough(*connection, 1, working).ok());
    QCOMPARE(*connection->integer("PRAGMA user_version"), std::int64_t{3});
    QCOMPARE(*connection->text("SELECT extra FROM holder"), std::string("x"));
    // From the middle, only what is missing.
    const workspace::MigrationStep more[]{failHalfWay, failHalfWay, fillColumn};
    QVERIFY(workspace::migrateThrough(*connection, 3, more).ok());
  }

  void everyTableOfTheFormatIsDescribed() {
    const std::string page = test::bytesOf(std::filesystem::path(THROUGHLINE_SOURCE_DIR) / "docs" / "file-format.md");
    auto memory = Connection::inMemory();
    QVERIFY(workspace::createSchema(*memory).ok());
    auto names = memory->prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (*names->step())
      QVERIFY2(page.find("`" + std::string(names->text(0))) != std::string::npos, std::string(names->text(0)).c_str());
  }
};

THROUGHLINE_CHILD(writeGoldenWorkspace, writeGoldenWorkspace)
THROUGHLINE_TEST(FormatTest)
#include "format_test.moc"
