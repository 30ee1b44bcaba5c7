#include "core/workspace/workspace.h"
#include "tests/support/numbered_documents.h"
#include "tests/support/observed_vfs.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

#include <sqlite3.h>

using namespace throughline;
using workspace::Workspace;

namespace {

/// The k-th action of a kind fails, once or from then on.
struct Fault {
  test::FileAction action;
  int code;
  bool lasting;
};

constexpr Fault faults[]{{test::FileAction::write, SQLITE_FULL, false},
                         {test::FileAction::write, SQLITE_FULL, true},
                         {test::FileAction::write, SQLITE_IOERR_WRITE, false},
                         {test::FileAction::write, SQLITE_IOERR_WRITE, true},
                         {test::FileAction::sync, SQLITE_IOERR_FSYNC, false},
                         {test::FileAction::sync, SQLITE_IOERR_FSYNC, true},
                         {test::FileAction::truncate, SQLITE_IOERR_TRUNCATE, false},
                         {test::FileAction::truncate, SQLITE_IOERR_TRUNCATE, true}};

class FaultPoint {
public:
  FaultPoint(const Fault& fault, int point) : fault_(fault), point_(point) {}
  test::FileObserver observer() {
    return [this](const test::FileEvent& event) {
      if (event.action != fault_.action)
        return SQLITE_OK;
      ++seen_;
      const bool fails = seen_ == point_ || (fault_.lasting && seen_ > point_);
      return fails ? fault_.code : SQLITE_OK;
    };
  }
  bool reached() const { return seen_ >= point_; }

private:
  Fault fault_;
  int point_;
  int seen_ = 0;
};

workspace::OpenOptions observedOptions(const test::WorkspaceFolder& folder) {
  auto options = folder.options();
  options.vfs = test::observedVfs();
  options.keepSnapshots = false;
  return options;
}

void clearFile(const test::WorkspaceFolder& folder) {
  for (const char* ending : {"", "-journal"})
    std::filesystem::remove(folder.file().string() + ending);
}

/// Runs the trial at every point that the fault can hit; gives how many there were.
template <class Trial> int atEveryPoint(Trial&& trial) {
  int points = 0;
  for (const auto& fault : faults)
    for (int point = 1; point < 500; ++point) {
      FaultPoint here(fault, point);
      trial(here);
      if (!here.reached())
        break;
      ++points;
    }
  return points;
}

} // namespace

class FaultTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void anEditIsThereOrNotAndTheNextOneWorks() {
    const test::WorkspaceFolder folder;
    int inspiteOfError = 0;
    const int points = atEveryPoint([&](FaultPoint& fault) {
      clearFile(folder);
      test::writeBytes(folder.file(), test::numberedFile());
      int number = 0;
      {
        auto opened = Workspace::open(folder.file(), observedOptions(folder));
        bool said = false;
        {
          const test::FileObservation failing(fault.observer());
          said = test::persistNext(*opened, 0).ok();
        }
        const auto now = opened->document();
        QVERIFY2(now.ok(), now.ok() ? "" : test::describe(now.error()).c_str());
        number = test::numberOf(*now);
        QVERIFY(number == 1 || (number == 0 && !said));
        inspiteOfError += number == 1 && !said ? 1 : 0;
        // The same edit again is taken for done or done now; the next follows.
        if (!said)
          QVERIFY(test::persistNext(*opened, 0).ok());
        QVERIFY(test::persistNext(*opened, 1).ok());
      }
      auto again = Workspace::open(folder.file(), folder.options());
      QVERIFY(again.ok());
      QCOMPARE(test::numberOf(*again->document()), 2);
      QCOMPARE(again->newestRevision()->id.number, std::int64_t{4});
      QVERIFY(again->check({}).ok());
    });
    qInfo("%d points; %d edits were on disk although the write failed", points, inspiteOfError);
    QVERIFY(points > 50);
  }

  void creatingLeavesAWholeFileOrNone() {
    const test::WorkspaceFolder folder;
    const int points = atEveryPoint([&](FaultPoint& fault) {
      clearFile(folder);
      bool said = false;
      {
        const test::FileObservation failing(fault.observer());
        said = Workspace::create(folder.file(), observedOptions(folder)).ok();
      }
      // One that was put in place and could not be opened then is whole all the same, and may be another's by now.
      const bool there = std::filesystem::exists(folder.file());
      QVERIFY(there || !said);
      for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        QVERIFY(!entry.path().filename().string().starts_with("."));
      if (there)
        QVERIFY(*Workspace::open(folder.file(), folder.options())->document() == model::Document{});
    });
    QVERIFY(points > 50);
  }

  void rowsOfOneTransactionComeTogether() {
    const test::WorkspaceFolder folder;
    const int points = atEveryPoint([&](FaultPoint& fault) {
      clearFile(folder);
      test::writeBytes(folder.file(), test::numberedFile());
      bool said = false;
      {
        auto opened = Workspace::open(folder.file(), observedOptions(folder));
        const test::FileObservation failing(fault.observer());
        const auto insert = [&]() -> Status {
          workspace::Transaction transaction(opened->database());
          THROUGHLINE_CHECK(transaction.begun());
          for (int row = 0; row < 60; ++row)
            THROUGHLINE_CHECK(opened->database().execute("INSERT INTO feedback(series, comment) VALUES(" +
                                                         std::to_string(row) + ", '" + std::string(300, 'x') + "')"));
          return transaction.commit();
        };
        said = insert().ok();
      }
      auto again = Workspace::open(folder.file(), folder.options());
      QVERIFY2(again.ok(), again.ok() ? "" : test::describe(again.error()).c_str());
      const auto rows = *again->database().integer("SELECT count(*) FROM feedback");
      QVERIFY(rows == 60 || (rows == 0 && !said));
      QCOMPARE(test::numberOf(*again->document()), 0);
    });
    QVERIFY(points > 50);
  }
};

THROUGHLINE_TEST(FaultTest)
#include "fault_test.moc"
