#include "core/data/sources/sources.h"
#include "core/tasks/generate_task.h"
#include "core/tasks/import_task.h"
#include "tests/support/child_process.h"
#include "tests/support/import_desk.h"
#include "tests/support/kill_rounds.h"
#include "tests/support/test_registry.h"
#include "tests/support/trials.h"

#include <QTest>

#include <algorithm>

using namespace throughline;

namespace {

constexpr std::int64_t killedRows = 60'000; // two chunks

/// Words: workspace, data folder, table. Imports the table under ever new mappings; says "chunk" before each chunk and
/// "done" when an import is on disk.
int importUntilKilled(const std::vector<std::string>& words) {
  auto opened = workspace::Workspace::open(words[0], {.dataFolder = words[1], .keepSnapshots = false});
  if (!opened.ok() || opened->readOnly())
    return 1;
  RandomIdSource ids;
  const Progress progress{.report = [](std::int64_t, std::int64_t) { test::acknowledge("chunk"); }};
  for (;;) {
    auto mapping = tasks::generatedMapping(data::Layout::longRows);
    mapping.kinds.emplace(ids.next().text(), model::Kind::service); // else it is the same import again
    if (!tasks::runImport(*opened, {.data = words[2], .mapping = mapping}, ids, progress).ok())
      return 2;
    test::acknowledge("done");
  }
}

/// Why the rows do not belong to exactly these whole sources; empty when they do.
std::string incomplete(workspace::Workspace& workspace, std::int64_t sources) {
  auto& database = workspace.database();
  const auto count = [&database](const std::string& what) { return *database.integer("SELECT count(" + what); };
  if (count("*) FROM source") != sources || count("*) FROM feedback") != sources * killedRows)
    return std::to_string(count("*) FROM feedback")) + " rows of " + std::to_string(sources) + " sources";
  if (count("DISTINCT source) FROM column_segment") != sources ||
      count("DISTINCT source) FROM source_series") != sources)
    return "segments or series of a source that is not there";
  const auto document = workspace.document();
  if (!document.ok() || (sources > 0 && document->maps.size() != 1))
    return "no map for the sources";
  return {};
}

} // namespace

THROUGHLINE_CHILD(importUntilKilled, importUntilKilled)

class ImportKillTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void anImportIsThereWhollyOrNotAtAll() {
    const test::WorkspaceFolder folder(test::WorkspaceFolder::Where::disk);
    auto options = folder.options();
    options.keepSnapshots = false;
    const auto table = folder.path() / "table.csv";
    QOK(tasks::generateFeedback(table, {.rows = killedRows}, {}));
    QOK(workspace::Workspace::create(folder.file(), options));
    std::int64_t before = 0;
    int within = 0;
    int done = 0;
    const auto look = [&](const test::KilledChild& killed) -> std::string {
      const auto said = std::ranges::count(killed.lines, std::string("done"));
      within += killed.lines.back() == "chunk" ? 1 : 0;
      done += static_cast<int>(said);
      auto opened = workspace::Workspace::open(folder.file(), options);
      if (!opened.ok())
        return test::explain(opened.error());
      const auto sources = data::sources(*opened);
      const auto there = sources.ok() ? static_cast<std::int64_t>(sources->size()) : -1;
      if (there < before + said || there > before + said + 1)
        return std::to_string(before + said) + " imports acknowledged, " + std::to_string(there) + " there";
      if (const auto fault = incomplete(*opened, there); !fault.empty())
        return fault;
      for (const auto& source : *sources) // the file stays small
        if (!data::removeSource(*opened, source.id).ok())
          return "a source cannot be removed";
      before = 0;
      return incomplete(*opened, 0);
    };
    const auto complaint =
        test::killRounds(test::trials(20), test::seedOfTrials(20261122), 7, 20'000, "importUntilKilled",
                         {folder.file().string(), folder.dataFolder().string(), table.string()}, look);
    QVERIFY2(complaint.empty(), complaint.c_str());
    qInfo("%d imports ended, %d kills came within one", done, within);
    QVERIFY(within >= 5);
  }
};

THROUGHLINE_TEST(ImportKillTest)
#include "import_kill_test.moc"
