#include "core/workspace/workspace.h"
#include "tests/support/child_process.h"
#include "tests/support/kill_rounds.h"
#include "tests/support/numbered_documents.h"
#include "tests/support/test_registry.h"
#include "tests/support/trials.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

using namespace throughline;
using workspace::Workspace;

namespace {

/// Words: file, data folder. Says "edit <number>" when the edit to that number is on disk.
int editUntilKilled(const std::vector<std::string>& words) {
  auto opened = Workspace::open(words[0], {.dataFolder = words[1], .keepSnapshots = false});
  if (!opened.ok() || opened->readOnly())
    return 1;
  auto document = opened->document();
  if (!document.ok())
    return 2;
  for (int number = test::numberOf(*document);; ++number) {
    if (!test::persistNext(*opened, number).ok())
      return 3;
    test::acknowledge("edit " + std::to_string(number + 1));
  }
}

bool hasHotJournal(const std::filesystem::path& file) {
  std::error_code none;
  const auto size = std::filesystem::file_size(file.string() + "-journal", none);
  return !none && size > 0;
}

} // namespace

class KillTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void nothingAcknowledgedIsLostByAKill() {
    const test::WorkspaceFolder folder(test::WorkspaceFolder::Where::disk);
    auto options = folder.options();
    options.keepSnapshots = false;
    test::writeBytes(folder.file(), test::numberedFile());
    int hot = 0;
    int acknowledged = 0;
    int before = 0;
    const auto look = [&](const test::KilledChild& killed) -> std::string {
      hot += hasHotJournal(folder.file()) ? 1 : 0;
      const int said = std::stoi(killed.lines.back().substr(5));
      acknowledged += said - before;
      auto opened = Workspace::open(folder.file(), options);
      if (!opened.ok())
        return test::describe(opened.error());
      const int there = test::numberOf(*opened->document());
      before = there;
      if (there < said || there > said + 1)
        return "acknowledged " + std::to_string(said) + ", on disk " + std::to_string(there);
      const auto checked = opened->check({});
      return checked.ok() ? std::string() : test::describe(checked.error());
    };
    const std::string complaint = test::killRounds(test::trials(100), test::seedOfTrials(20261122), 4, 4000, "editUntilKilled",
                                                   {folder.file().string(), folder.dataFolder().string()}, look);
    QVERIFY2(complaint.empty(), complaint.c_str());
    qInfo("%d edits acknowledged in 100 runs, %d kills left a hot journal", acknowledged, hot);
    QVERIFY(acknowledged >= 150);
    QVERIFY2(hot >= 20, "kills come when nothing is being written");
  }
};

THROUGHLINE_CHILD(editUntilKilled, editUntilKilled)
THROUGHLINE_TEST(KillTest)
#include "kill_test.moc"
