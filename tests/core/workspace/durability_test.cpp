#include "core/edit/touchpoint_edits.h"
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/numbered_documents.h"
#include "tests/support/observed_vfs.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

#include <sqlite3.h>

using namespace throughline;
using workspace::Workspace;

namespace {

/// What one edit asks of the disk.
struct Cost {
  std::size_t parts = 0;
  int syncs = 0;
  int pages = 0; ///< written to the file
  bool done = false;

  test::FileObserver observer() {
    return [this](const test::FileEvent& event) {
      syncs += event.action == test::FileAction::sync ? 1 : 0;
      pages += event.action == test::FileAction::write && !event.path.ends_with("-journal") ? 1 : 0;
      return SQLITE_OK;
    };
  }
};

} // namespace

/// Guards the promise "saved is on disk" against a later optimisation.
class DurabilityTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyConnectionIsInTheDurableMode() {
    const test::WorkspaceFolder folder;
    const auto expectMode = [](Workspace& workspace) {
      auto& database = workspace.database();
      QCOMPARE(*database.text("PRAGMA journal_mode"), std::string("truncate"));
      QCOMPARE(*database.integer("PRAGMA synchronous"), std::int64_t{3});
      QCOMPARE(*database.text("PRAGMA locking_mode"), std::string("exclusive"));
      QCOMPARE(*database.integer("PRAGMA foreign_keys"), std::int64_t{1});
      QCOMPARE(*database.integer("PRAGMA trusted_schema"), std::int64_t{0});
      QCOMPARE(*database.integer("PRAGMA cell_size_check"), std::int64_t{1});
    };
    {
      auto made = Workspace::create(folder.file(), folder.options());
      expectMode(*made);
      QVERIFY(made->readAgain().ok());
      expectMode(*made);
    }
    auto opened = Workspace::open(folder.file(), folder.options());
    expectMode(*opened);
    for (const int which : {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_TRUSTED_SCHEMA,
                            SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION}) {
      int on = 1;
      QCOMPARE(sqlite3_db_config(opened->database().handle(), which, -1, &on), SQLITE_OK);
      QCOMPARE(on, 0);
    }
    int defensive = 0;
    QCOMPARE(sqlite3_db_config(opened->database().handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive), SQLITE_OK);
    QCOMPARE(defensive, 1);
  }

  void anEditSyncsJournalAndFileBeforeItIsSaid() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    auto options = folder.options();
    options.vfs = test::observedVfs();
    auto opened = Workspace::open(folder.file(), options);
    std::string order;
    const test::FileObservation watching([&order](const test::FileEvent& event) {
      const bool journal = event.path.ends_with("-journal");
      if (event.action == test::FileAction::write)
        order += journal ? 'j' : 'f';
      else if (event.action == test::FileAction::sync)
        order += journal ? 'J' : 'F';
      else if (event.action == test::FileAction::truncate && journal)
        order += 't';
      return SQLITE_OK;
    });
    QVERIFY(test::persistNext(*opened, 0).ok());
    // Old pages are on disk before the first new one is written, new ones before the journal is emptied, and that too.
    const auto firstPage = order.find('f');
    QVERIFY2(order.find('J') < firstPage, order.c_str());
    QVERIFY2(order.find('F', firstPage) < order.find('t'), order.c_str());
    QVERIFY2(order.find('J', order.find('t')) != std::string::npos, order.c_str());
  }

  void anEditCostsTheSameInALargeDocument() {
    // Counted, not timed: as many syncs as a commit of one row, and pages that do not grow with the document.
    const auto costOf = [](int touchpoints) {
      const test::WorkspaceFolder folder;
      auto options = folder.options();
      options.vfs = test::observedVfs();
      auto made = Workspace::create(folder.file(), options);
      auto drawing = test::aDocument().withMap("Buy").withStage("Find");
      for (int touchpoint = 0; touchpoint < touchpoints; ++touchpoint)
        drawing.withTouchpoint("Touchpoint " + std::to_string(touchpoint));
      const model::Document document = drawing;
      Cost cost;
      cost.parts = model::entitiesOf(document).size();
      if (!made->persist(model::difference({}, document), "Draw").ok())
        return cost;
      const auto& touchpoint = document.maps.front()->touchpoints.front();
      const auto after = edit::renameTouchpoint(document, touchpoint->id, "Another name");
      const test::FileObservation watching(cost.observer());
      cost.done = made->persist(model::difference(document, *after), "Rename").ok();
      return cost;
    };
    const Cost small = costOf(20);
    const Cost large = costOf(400);
    QVERIFY(small.done && large.done);
    QVERIFY(large.parts > 5 * small.parts);
    qInfo("%zu parts: %d syncs, %d pages; %zu parts: %d syncs, %d pages", small.parts, small.syncs, small.pages,
          large.parts, large.syncs, large.pages);
    QCOMPARE(large.syncs, small.syncs);
    QVERIFY(large.syncs <= 4);
    QVERIFY(large.pages <= small.pages + 4);
  }

  void filesAreTheOwnersOnly() {
    const test::WorkspaceFolder folder;
    {
      auto made = Workspace::create(folder.file(), folder.options());
      QVERIFY(made->persist(model::difference({}, test::numberedDocument(0)), "Draw").ok());
      QVERIFY(made->keepSnapshot().ok());
      const auto permissions = std::filesystem::status(folder.file().string() + "-journal").permissions();
      QVERIFY((permissions & (std::filesystem::perms::group_all | std::filesystem::perms::others_all)) ==
              std::filesystem::perms::none);
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.dataFolder() / "snapshots")) {
      const auto open = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
      QVERIFY2((entry.status().permissions() & open) == std::filesystem::perms::none, entry.path().c_str());
    }
  }
};

THROUGHLINE_TEST(DurabilityTest)
#include "durability_test.moc"
