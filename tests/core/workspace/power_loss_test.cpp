#include "core/workspace/workspace.h"
#include "tests/support/numbered_documents.h"
#include "tests/support/power_loss.h"
#include "tests/support/test_registry.h"
#include "tests/support/trials.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

using namespace throughline;
using workspace::Connection;
using workspace::Workspace;

namespace {

struct Losses {
  int acknowledged = 0;
  int trialsThatLost = 0;
  int damaged = 0;
  std::string firstComplaint;
};

/// Edits until the power goes, then looks at what the disk kept.
void tryEdits(const test::WorkspaceFolder& folder, unsigned seed, Losses& losses) {
  test::writeBytes(folder.file(), test::numberedFile());
  std::filesystem::remove(folder.file().string() + "-journal");
  int said = 0;
  {
    test::PowerLoss power(seed);
    auto options = folder.options();
    options.keepSnapshots = false;
    options.vfs = test::observedVfs();
    {
      auto opened = Workspace::open(folder.file(), options);
      power.cutAfter(static_cast<int>(seed * 7919U % 160U));
      while (test::persistNext(*opened, said).ok())
        ++said;
    }
    power.leaveTheDiskAsItIs();
  }
  losses.acknowledged += said;
  auto opened = Workspace::open(folder.file(), folder.options());
  const int there = opened.ok() ? test::numberOf(*opened->document()) : -1;
  const bool sound = opened.ok() && opened->check({}).ok();
  losses.damaged += sound ? 0 : 1;
  losses.trialsThatLost += there < said ? 1 : 0;
  if ((!sound || there < said || there > said + 1) && losses.firstComplaint.empty())
    losses.firstComplaint = "seed " + std::to_string(seed) + ": acknowledged " + std::to_string(said) + ", on disk " +
                            std::to_string(there) + (opened.ok() ? "" : " " + test::describe(opened.error()));
}

/// The same power cuts over rows written in another mode: whether they are in the file afterwards.
bool losesRows(const test::WorkspaceFolder& folder, unsigned seed, const std::string& journal,
               const std::string& sync) {
  const auto file = folder.file("control.db");
  for (const char* ending : {"", "-journal", "-wal"})
    std::filesystem::remove(file.string() + ending);
  int said = 0;
  {
    auto made = Connection::open(file, {.access = Connection::Access::create});
    QTest::qVerify(made->execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = " + journal +
                                 "; CREATE TABLE t(a INTEGER PRIMARY KEY, b BLOB)")
                       .ok(),
                   "", "", __FILE__, __LINE__);
  }
  {
    test::PowerLoss power(seed);
    {
      auto opened = Connection::open(file, {.access = Connection::Access::readWrite, .vfs = test::observedVfs()});
      const bool ready = opened
                             ->execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = " + journal +
                                       "; PRAGMA synchronous = " + sync)
                             .ok();
      power.cutAfter(static_cast<int>(seed * 7919U % 160U));
      while (ready && opened->execute("INSERT INTO t(b) VALUES(zeroblob(3000))").ok())
        ++said;
      power.cutNow();
    }
    power.leaveTheDiskAsItIs();
  }
  auto opened = Connection::open(file, {});
  const bool ready = opened.ok() && opened->execute("PRAGMA locking_mode = EXCLUSIVE").ok();
  const auto there =
      ready ? opened->integer("SELECT count(*) FROM t") : Result<std::int64_t>(failure(ErrorCode::internal));
  return !there.ok() || *there < said;
}

} // namespace

class PowerLossTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aPowerCutLosesNothingThatWasAcknowledged() {
    const test::WorkspaceFolder folder;
    Losses losses;
    const auto trials = static_cast<unsigned>(test::trials(1000));
    const unsigned first = test::seedOfTrials(1);
    for (unsigned seed = first; seed < first + trials; ++seed)
      tryEdits(folder, seed, losses);
    qInfo("%u trials, %d edits acknowledged, %d trials lost one, %d files damaged", trials, losses.acknowledged,
          losses.trialsThatLost, losses.damaged);
    QVERIFY2(losses.firstComplaint.empty(), losses.firstComplaint.c_str());
    QVERIFY(losses.acknowledged > 1000);
  }

  void theSameCutsDoHurtAnotherMode() {
    const test::WorkspaceFolder folder;
    int walNormal = 0;
    int truncateExtra = 0;
    constexpr unsigned trials = 100;
    for (unsigned seed = 1; seed <= trials; ++seed) {
      walNormal += losesRows(folder, seed, "WAL", "NORMAL") ? 1 : 0;
      truncateExtra += losesRows(folder, seed, "TRUNCATE", "EXTRA") ? 1 : 0;
    }
    qInfo("%u trials: WAL and NORMAL lost rows in %d, TRUNCATE and EXTRA in %d", trials, walNormal, truncateExtra);
    QVERIFY2(walNormal > static_cast<int>(trials) / 2, "the simulation does not hurt: it proves nothing");
    QCOMPARE(truncateExtra, 0);
  }
};

THROUGHLINE_TEST(PowerLossTest)
#include "power_loss_test.moc"
