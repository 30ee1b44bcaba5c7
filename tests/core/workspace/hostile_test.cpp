#include "core/workspace/envelope.h"
#include "core/workspace/record_text.h"
#include "core/workspace/workspace.h"
#include "tests/support/numbered_documents.h"
#include "tests/support/processor_clock.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <sys/resource.h>

using namespace throughline;
using workspace::Workspace;

namespace {

/// Runs a generator of ../shared/hostile into a folder; false when there is no such thing here.
bool generate(const std::string& generator, const std::filesystem::path& into) {
  const std::string folder = test::sharedFolder("hostile");
  if (folder.empty() || QStandardPaths::findExecutable("python3").isEmpty())
    return false;
  QProcess python;
  python.start("python3", {QString::fromStdString(folder + "/" + generator), QString::fromStdString(into.string())});
  return python.waitForFinished(60'000) && python.exitStatus() == QProcess::NormalExit;
}

std::vector<std::filesystem::path> filesUnder(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      files.push_back(entry.path());
  return files;
}

} // namespace

/// Files made by others to do harm, through the ways by which files come in.
class HostileTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void noWorkspaceOfTheCorpusDoesHarm() {
    const test::WorkspaceFolder folder;
    if (!generate("gen_sqlite.py", folder.path() / "corpus"))
      QSKIP("no python3 or no ../shared/hostile on this machine");
    const auto victim = folder.path() / "corpus" / "victim.txt";
    test::writeBytes(victim, "precious");
    int refused = 0;
    for (const auto& file : filesUnder(folder.path() / "corpus")) {
      if (file.extension() != ".journey")
        continue;
      const std::string before = test::bytesOf(file);
      test::ProcessorClock timer;
      timer.start();
      const auto opened = Workspace::open(file, folder.options());
      QVERIFY2(timer.elapsed() < 5000, file.c_str());
      QVERIFY2(!opened.ok(), file.c_str()); // they are of another program, all of them
      QVERIFY2(!opened.error().fact(Fact::path).empty(), file.c_str());
      QVERIFY2(test::bytesOf(file) == before, file.c_str());
      ++refused;
    }
    QVERIFY(refused > 50);
    QCOMPARE(test::bytesOf(victim), std::string("precious"));
  }

  void noArchiveOfTheCorpusIsReadAsARecord() {
    const test::WorkspaceFolder folder;
    if (!generate("gen_archives.py", folder.path() / "corpus"))
      QSKIP("no python3 or no ../shared/hostile on this machine");
    int seen = 0;
    for (const auto& file : filesUnder(folder.path() / "corpus")) {
      const std::string bytes = test::bytesOf(file);
      test::ProcessorClock timer;
      timer.start();
      for (const auto kind : {model::EntityKind::workspace, model::EntityKind::map, model::EntityKind::touchpoint}) {
        QVERIFY2(!workspace::recordOf(kind, bytes).ok(), file.c_str());
        QVERIFY2(!workspace::recordOf(kind, "1\n" + bytes).ok(), file.c_str());
      }
      QVERIFY2(!workspace::entitiesOfExchangeText(bytes).ok(), file.c_str());
      QVERIFY2(!workspace::entitiesOfExchangeText(workspace::inEnvelope("1\n" + bytes)).ok(), file.c_str());
      QVERIFY2(timer.elapsed() < 2000, file.c_str());
      ++seen;
    }
    QVERIFY(seen > 10);
  }

  void memoryStaysSmall() {
    struct rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    qInfo("%ld kB at most", usage.ru_maxrss);
#ifndef THROUGHLINE_SANITIZED
    QVERIFY(usage.ru_maxrss < 512L * 1024);
#endif
  }
};

THROUGHLINE_TEST(HostileTest)
#include "hostile_test.moc"
