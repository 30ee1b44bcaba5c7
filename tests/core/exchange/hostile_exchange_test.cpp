#include "core/base/checked_file.h"
#include "core/exchange/exchange.h"
#include "tests/fuzz/exchange_input.h"
#include "tests/support/builders.h"
#include "tests/support/processor_clock.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <filesystem>

using namespace throughline;
using namespace throughline::exchange;

namespace {

std::vector<std::filesystem::path> filesUnder(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file())
      files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

/// What the generator writes; empty when python or the generator is not there.
std::vector<std::filesystem::path> generated(const std::string& script, const QTemporaryDir& folder) {
  const auto path = test::sharedFolder("hostile") + "/" + script;
  const auto python = QStandardPaths::findExecutable("python3");
  if (python.isEmpty() || !std::filesystem::exists(path))
    return {};
  QProcess process;
  process.start(python, {QString::fromStdString(path), folder.path()});
  process.waitForFinished(60'000);
  return filesUnder(folder.path().toStdString());
}

struct FuzzedFormat {
  const char* folder;
  const char* format;
};
constexpr std::array<FuzzedFormat, 10> fuzzedFormats{{{"mermaid", "mermaid"},
                                                      {"journey_json", "json"},
                                                      {"journey_map", "journeymap"},
                                                      {"cjml", "cjml"},
                                                      {"cjml_table", "cjml-csv"},
                                                      {"xes", "xes"},
                                                      {"event_table", "events"},
                                                      {"outline", "outline"},
                                                      {"free_mind", "freemind"},
                                                      {"opml", "opml"}}};

} // namespace

class HostileExchangeTest : public QObject {
  Q_OBJECT

  void everyFileIsReadOrRefusedInTime(const std::vector<std::filesystem::path>& files,
                                      std::initializer_list<const char*> formats) {
    for (const auto& file : files) {
      const auto bytes = readWholeFile(file, 100'000'000);
      QVERIFY(bytes.ok());
      for (const auto format : formats) {
        test::ProcessorClock clock;
        clock.start();
        QVERIFY2(fuzz::isReadOrRefused(*formatNamed(format), *bytes), file.c_str());
        QVERIFY2(clock.elapsed() < 2'000, (file.string() + " took " + std::to_string(clock.elapsed()) + " ms").c_str());
      }
    }
  }

private Q_SLOTS:
  void hostileMermaid() {
    QTemporaryDir folder;
    const auto files = generated("gen_mermaid.py", folder);
    if (files.empty())
      QSKIP("no generator of hostile files here");
    QVERIFY(files.size() >= 18);
    everyFileIsReadOrRefusedInTime(files, {"mermaid", "outline"});
  }
  void hostileXml() {
    QTemporaryDir folder;
    const auto files = generated("gen_xml_html.py", folder);
    if (files.empty())
      QSKIP("no generator of hostile files here");
    QVERIFY(files.size() >= 20);
    everyFileIsReadOrRefusedInTime(files, {"xes", "cjml", "freemind", "opml"});
  }
  void theSeedsOfEveryFuzzProgram() {
    const auto base = std::filesystem::path(THROUGHLINE_SOURCE_DIR) / "tests" / "fuzz" / "corpus";
    for (const auto& [folder, format] : fuzzedFormats)
      if (std::filesystem::exists(base / folder))
        everyFileIsReadOrRefusedInTime(filesUnder(base / folder), {format});
    QVERIFY(filesUnder(base).size() >= 14);
  }
  void whatWeWroteSurvivesAnyOneChange() {
    const auto document = test::randomDocument(7, 60);
    const auto map = document.maps.front()->id;
    for (const auto& [folder, name] : fuzzedFormats) {
      const auto& format = *formatNamed(name);
      const auto whole = exportJourney(document, map, format);
      if (!whole.ok())
        continue;
      for (std::size_t at = 0; at < 300; ++at) {
        auto changed = *whole;
        changed[(at * 7'919) % changed.size()] = static_cast<char>(at * 31);
        QVERIFY2(fuzz::isReadOrRefused(format, changed), folder);
        QVERIFY2(fuzz::isReadOrRefused(format, std::string_view(*whole).substr(0, (at * 6'007) % whole->size())),
                 folder);
      }
    }
  }
  void aGzipBombStopsEarly() {
    std::string bomb("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10);
    bomb += std::string(1'000, '\0');
    QVERIFY(fuzz::isReadOrRefused(*formatNamed("xes"), bomb));
  }
};

THROUGHLINE_TEST(HostileExchangeTest)
#include "hostile_exchange_test.moc"
