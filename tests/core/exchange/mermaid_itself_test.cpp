#include "core/base/checked_file.h"
#include "core/exchange/exchange.h"
#include "core/exchange/mermaid/mermaid.h"
#include "core/exchange/mermaid/mermaid_entities.h"
#include "core/exchange/mermaid/mermaid_text.h"
#include "core/exchange/mermaid/mermaid_visible.h"
#include "core/model/look_up.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

using namespace throughline;
using namespace throughline::exchange;

namespace {

/// Node, when it can load mermaid from the folder that the variable names; our own script is given to it.
QString nodeWithMermaid(QString& folder) {
  folder = qEnvironmentVariable("THROUGHLINE_MERMAID_MODULES");
  const auto node = QStandardPaths::findExecutable("node");
  return folder.isEmpty() || !std::filesystem::exists(folder.toStdString() + "/mermaid") ? QString() : node;
}

const char* const mermaidScript = R"(
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
const modules = process.argv[2];
const require = createRequire(pathToFileURL(modules + '/'));
const load = name => import(pathToFileURL(require.resolve(name)));
const { JSDOM } = await load('jsdom');
const page = new JSDOM('<!DOCTYPE html><body></body>');
globalThis.window = page.window; globalThis.document = page.window.document;
const mermaid = (await import(pathToFileURL(modules + '/mermaid/dist/mermaid.core.mjs'))).default;
mermaid.initialize({ startOnLoad: false });
try { await mermaid.parse('journey\n a: 3: b'); } catch (error) { }
const plain = text => text.replace(/ﬂ°°(\d+)¶ß/g, (all, code) => String.fromCodePoint(Number(code))).replace(/ﬂ°(\w+)¶ß/g, '&$1;')
    .replace(/<br\s*\/?>/g, '\n').trim();
for (const file of process.argv.slice(3)) {
  try {
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(fs.readFileSync(file, 'utf8'));
    console.log(JSON.stringify({ ok: true, title: plain(db.getDiagramTitle()), sections: db.getSections().map(plain),
      tasks: db.getTasks().map(t => ({ section: plain(t.section), task: plain(t.task), score: t.score, people: t.people.map(plain) })) }));
  } catch (error) { console.log(JSON.stringify({ ok: false, error: String(error.message) })); }
}
)";

std::vector<nlohmann::json> readByMermaid(const QString& node, const QString& modules, const QStringList& files,
                                          const QString& folder) {
  const auto script = folder + "/read.mjs";
  if (!writeCheckedFile(script.toStdString(), mermaidScript).ok())
    return {};
  QProcess process;
  process.start(node, QStringList{script, modules} + files);
  process.waitForFinished(120'000);
  std::vector<nlohmann::json> answers;
  for (const auto& line : process.readAllStandardOutput().split('\n'))
    if (!line.isEmpty())
      answers.push_back(nlohmann::json::parse(line.toStdString()));
  return answers;
}

/// What Mermaid should make of what we write.
nlohmann::json expectedOf(const model::JourneyMap& map, const std::vector<model::Persona>& personas) {
  nlohmann::json tasks = nlohmann::json::array();
  for (const auto& stage : map.stages)
    for (const auto* touchpoint : model::inReadingOrder(map))
      if (model::stageOf(map, touchpoint->place.step) == &*stage)
        tasks.push_back({{"section", visibleTitle(stage->title)},
                         {"task", visibleTitle(touchpoint->title)},
                         {"score", visibleScore(map, *touchpoint, {})},
                         {"people", visibleActors(map, *touchpoint, personas, {})}});
  nlohmann::json sections = nlohmann::json::array();
  for (const auto& stage : map.stages)
    sections.push_back(visibleTitle(stage->title));
  return {{"ok", true}, {"title", visibleTitle(map.details->title)}, {"sections", sections}, {"tasks", tasks}};
}

} // namespace

/// Mermaid's own parser as the judge, where it is installed.
class MermaidItselfTest : public QObject {
  Q_OBJECT

  /// Writes each map, lets Mermaid read it, and compares; skips where Mermaid is not installed.
  void mermaidReadsBack(const std::vector<model::Document>& documents) {
    QString modules;
    const auto node = nodeWithMermaid(modules);
    if (node.isEmpty())
      QSKIP("set THROUGHLINE_MERMAID_MODULES to a node_modules folder with mermaid 11 and jsdom");
    QTemporaryDir folder;
    QStringList files;
    std::vector<nlohmann::json> expected;
    for (const auto& document : documents)
      for (const auto& map : document.maps) {
        files << folder.filePath(QString::number(files.size()) + ".mmd");
        QVERIFY(writeCheckedFile(files.back().toStdString(), writeMermaid(*map, document.personas)).ok());
        expected.push_back(expectedOf(*map, personasOf(*map, document.personas)));
      }
    const auto answers = readByMermaid(node, modules, files, folder.path());
    QCOMPARE(answers.size(), expected.size());
    for (std::size_t at = 0; at < answers.size(); ++at)
      QVERIFY2(answers[at] == expected[at], (answers[at].dump() + "\n" + expected[at].dump()).c_str());
    qInfo("Mermaid read back %zu maps", answers.size());
  }

private Q_SLOTS:
  void everyNameOfTheLanguageOpensAFence() {
    for (const auto* fence :
         {"```mmd", "```Mermaid", "```MERMAID", "   ~~~ mmd", "- ```mmd", "```{mmd}", "~~~~Mermaid"}) {
      const std::string open(fence);
      const auto sign = open.find('~') == std::string::npos      ? "```"
                        : open.find("~~~~") == std::string::npos ? "~~~"
                                                                 : "~~~~";
      const auto text = "# Doc\n" + open + "\njourney\n title One\n section s\n Pay: 3: Me\n" + sign + "\n";
      CountingIdSource ids(1);
      const auto read = importJourneys(text, "a.md", {}, ids);
      QVERIFY2(read.ok() && read->maps.size() == 1, fence);
      QCOMPARE(read->maps.front().details->title, std::string("One"));
    }
    CountingIdSource ids(1);
    const auto other =
        importJourneys("# Doc\n## Before\n- Search\n```mmdx\njourney\n section s\n Pay: 3: Me\n```\n", "a.md", {}, ids);
    QVERIFY(other.ok() && other->maps.front().stages.front()->title == "Before");
  }
  void mermaidItselfReadsBackRandomMaps() {
    std::vector<model::Document> documents;
    for (unsigned seed = 1; seed <= 60; ++seed)
      documents.push_back(test::randomDocument(seed, 120));
    mermaidReadsBack(documents);
  }

  void mermaidItselfReadsBackWhatRealDiagramsBecame() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    std::vector<model::Document> documents;
    for (const auto& entry : std::filesystem::directory_iterator(test::sharedData() + "/mermaid")) {
      if (entry.path().extension() != ".mmd")
        continue;
      CountingIdSource ids(1'000);
      auto read = readMermaid(*readWholeFile(entry.path(), 1'000'000), {}, ids);
      QVERIFY(read.ok());
      const auto document = addImported({}, *read, ids);
      QVERIFY(document.ok());
      documents.push_back(*document);
    }
    QCOMPARE(documents.size(), std::size_t(35));
    mermaidReadsBack(documents);
  }
};

THROUGHLINE_TEST(MermaidItselfTest)
#include "mermaid_itself_test.moc"
