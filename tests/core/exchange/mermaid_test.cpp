#include "core/base/checked_file.h"
#include "core/exchange/mermaid/mermaid.h"
#include "core/exchange/mermaid/mermaid_entities.h"
#include "core/exchange/mermaid/mermaid_text.h"
#include "core/exchange/mermaid/mermaid_visible.h"
#include "core/exchange/text/text_parts.h"
#include "core/model/images.h"
#include "core/model/look_up.h"
#include "core/model/validate.h"
#include "tests/support/builders.h"
#include "tests/support/processor_clock.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>

using namespace throughline;
using namespace throughline::exchange;

namespace {

MermaidTask taskOf(const std::string& text, Remarks* said = nullptr) {
  Remarks remarks;
  auto task = readMermaidTask(text, 1, remarks);
  if (said != nullptr)
    *said = remarks;
  return task.value_or(MermaidTask{});
}

bool hasRemark(const Remarks& remarks, RemarkCode code, std::int64_t line = -1) {
  return std::ranges::any_of(
      remarks, [&](const Remark& remark) { return remark.code == code && (line < 0 || remark.line == line); });
}

ImportedJourneys imported(const std::string& text) {
  CountingIdSource ids(1'000'000);
  auto read = readMermaid(text, {}, ids);
  return read.ok() ? *std::move(read) : ImportedJourneys{};
}

bool isLawful(const ImportedJourneys& read) {
  model::Document document;
  CountingIdSource ids(9'000'000);
  auto copy = read;
  return addImported(document, copy, ids).ok();
}

std::vector<std::filesystem::path> realDiagrams() {
  std::vector<std::filesystem::path> files;
  if (test::sharedData().empty())
    return files;
  for (const auto& entry : std::filesystem::directory_iterator(test::sharedData() + "/mermaid"))
    if (entry.path().extension() == ".mmd")
      files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

/// What the format does not hold, and says so.
model::JourneyMap withoutImages(model::JourneyMap map) {
  model::dropUnknownImages(map, {});
  return map;
}

} // namespace

class MermaidTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyRealDiagramIsRead() {
    const auto files = realDiagrams();
    if (files.empty())
      QSKIP("no shared data");
    QCOMPARE(files.size(), std::size_t(35));
    for (const auto& file : files) {
      const auto read = imported(*readWholeFile(file, 1'000'000));
      QVERIFY2(read.maps.size() == 1 && !read.maps[0].touchpoints.empty(), file.c_str());
      QVERIFY2(isLawful(read), file.c_str());
    }
  }

  void whereMermaidReadsWeReadTheSameButForRepairs() {
    if (realDiagrams().empty())
      QSKIP("no shared data");
    int compared = 0;
    for (const auto& file : realDiagrams()) {
      const auto name = file.stem().string();
      const auto expected =
          nlohmann::json::parse(*readWholeFile(file.parent_path() / "expected" / (name + ".json"), 1'000'000));
      const auto journey = parseMermaid(*readWholeFile(file, 1'000'000));
      QVERIFY(journey.ok());
      if (!expected["ok"].get<bool>()) {
        QVERIFY2(hasRemark(journey->remarks, RemarkCode::semicolonKept) ||
                     hasRemark(journey->remarks, RemarkCode::colonInSection),
                 file.c_str());
        continue;
      }
      ++compared;
      QCOMPARE(journey->title, expected["title"].get<std::string>());
      QCOMPARE(journey->accessibleTitle, expected["accTitle"].get<std::string>());
      QCOMPARE(journey->accessibleText, expected["accDescr"].get<std::string>());
      QCOMPARE(journey->sections.size(), expected["sections"].size());
      for (std::size_t at = 0; at < journey->sections.size(); ++at)
        QCOMPARE(journey->sections[at].name, expected["sections"][at].get<std::string>());
      QCOMPARE(journey->tasks.size(), expected["tasks"].size());
      for (std::size_t at = 0; at < journey->tasks.size(); ++at) {
        const auto& task = journey->tasks[at];
        const auto& there = expected["tasks"][at];
        QCOMPARE(journey->sections[task.section].name, there["section"].get<std::string>());
        if (hasRemark(journey->remarks, RemarkCode::colonInName, task.line))
          continue;
        QCOMPARE(task.name, std::string(trimmed(there["task"].get<std::string>())));
        QVERIFY(there["score"].is_null() ? !task.score.has_value() : task.score == there["score"].get<double>());
        const bool repaired = hasRemark(journey->remarks, RemarkCode::colonInActor, task.line) ||
                              hasRemark(journey->remarks, RemarkCode::actorEmptyDropped, task.line) ||
                              hasRemark(journey->remarks, RemarkCode::actorDoubledDropped, task.line);
        if (!repaired)
          QCOMPARE(task.actors, there["people"].get<std::vector<std::string>>());
      }
    }
    QCOMPARE(compared, 33);
  }

  void theRepairTable_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("score"); // 0 = none
    QTest::addColumn<QString>("actors");
    QTest::addColumn<int>("remark");
    const auto row = [](const char* line, const char* name, double score, const char* actors, RemarkCode code) {
      QTest::newRow(line) << line << name << score << actors << static_cast<int>(code);
    };
    row("Call at 10:30: 3: Me", "Call at 10:30", 3, "Me", RemarkCode::colonInName);
    row("Call at 10:05: 4: Me", "Call at 10:05", 4, "Me", RemarkCode::colonInName);
    row("Step 1: pay: 3: Me", "Step 1: pay", 3, "Me", RemarkCode::colonInName);
    row("See http://shop:80/x: 2: Me, You", "See http://shop:80/x", 2, "Me|You", RemarkCode::colonInName);
    row("Ticket #42 opened: 3: Me", "Ticket #42 opened", 3, "Me", RemarkCode::hashKept);
    row("Pick; choose: 3: Me", "Pick; choose", 3, "Me", RemarkCode::semicolonKept);
    row("A: 3: Child#1, Me", "A", 3, "Child#1|Me", RemarkCode::hashKept);
    row("5%% off: 3: Me", "5%% off", 3, "Me", RemarkCode::percentKept);
    row("A: 3: Me %% x", "A", 3, "Me", RemarkCode::commentCut);
    row("A: 3: Agent: Tier 1, API: x", "A", 3, "Agent: Tier 1|API: x", RemarkCode::colonInActor);
    row("A task without anything", "A task without anything", 0, "", RemarkCode::scoreMissing);
    row("Meet at 10:30", "Meet at 10:30", 0, "", RemarkCode::scoreMissing);
    row("A: high: Me", "A", 0, "Me", RemarkCode::scoreNotANumber);
    row("A: 80%: Me", "A", 0, "Me", RemarkCode::scoreNotANumber);
    row("A: 3,5: Me", "A", 0, "Me", RemarkCode::scoreNotANumber);
    row("A: 500: Me", "A", 500, "Me", RemarkCode::scoreOutsideScale);
    row("A: -1: Me", "A", -1, "Me", RemarkCode::scoreOutsideScale);
    row("A: 3: Me,, You,", "A", 3, "Me|You", RemarkCode::actorEmptyDropped);
    row("A: 3: Me, Me", "A", 3, "Me", RemarkCode::actorDoubledDropped);
    row("支払い：3：私", "支払い", 3, "私", RemarkCode::fullWidthColon);
    row(": 3: Me", "", 3, "Me", RemarkCode::nameMissing);
  }
  void theRepairTable() {
    QFETCH(QString, line);
    QFETCH(QString, name);
    QFETCH(double, score);
    QFETCH(QString, actors);
    QFETCH(int, remark);
    Remarks remarks;
    const auto task = taskOf(line.toStdString(), &remarks);
    QCOMPARE(QString::fromStdString(task.name), name);
    QCOMPARE(task.score.value_or(0), score);
    QCOMPARE(QString::fromStdString(joined(task.actors, "|")), actors);
    QVERIFY(hasRemark(remarks, static_cast<RemarkCode>(remark), 1));
  }

  void whatMermaidReadsAsItIsNeedsNoRemark() {
    for (const std::string text :
         {"Make tea: 5: Me", "A: 3.5: Me, Cat", "A: 3", "#116;itle x#59;: 1e0: Me#44; You", "Ratio 4 to 3: 0x3: Me"}) {
      Remarks remarks;
      taskOf(text, &remarks);
      QVERIFY2(remarks.empty(), text.c_str());
    }
    QCOMPARE(taskOf("#116;itle x#59;: 1e0: Me#44; You").name, std::string("title x;"));
    QCOMPARE(taskOf("#116;itle x#59;: 1e0: Me#44; You").actors, (std::vector<std::string>{"Me, You"}));
  }

  void titlesAndSections() {
    const auto journey = parseMermaid("journey\n title Book #2\n title\n section Step 1: Context\n title deed signed: "
                                      "3: Me\n section of road: 2: Me\n");
    QVERIFY(journey.ok());
    QCOMPARE(journey->title, std::string());
    QVERIFY(hasRemark(journey->remarks, RemarkCode::titleEmpty, 3));
    QCOMPARE(journey->sections.size(), std::size_t(1));
    QCOMPARE(journey->sections[0].name, std::string("Step 1: Context"));
    QVERIFY(hasRemark(journey->remarks, RemarkCode::colonInSection, 4));
    QCOMPARE(journey->tasks.size(), std::size_t(2));
    QCOMPARE(journey->tasks[0].name, std::string("title deed signed"));
    QVERIFY(hasRemark(journey->remarks, RemarkCode::titleIsATouchpoint, 5));
    QCOMPARE(parseMermaid("journey\ntitle Book #2")->title, std::string("Book #2"));
  }

  void whatComesBeforeTheGrammar() {
    const auto journey = parseMermaid(
        "---\ntitle: \"From the front\"\nconfig: {a: &a [*a]}\n---\n%% note\n%%{init: {\"theme\":\n \"base\"}}%%\n"
        "journey\r\n  accTitle: Short\r  accDescr {\n  two\n  lines\n }\nA: 3: Me\n");
    QVERIFY(journey.ok());
    QCOMPARE(journey->title, std::string("From the front"));
    QCOMPARE(journey->accessibleTitle, std::string("Short"));
    QCOMPARE(journey->accessibleText, std::string("two\nlines"));
    QCOMPARE(journey->tasks.at(0).line, std::int64_t(14));
    QVERIFY(parseMermaid("JOURNEY\nA: 3: Me").error().code == ErrorCode::formatUnknown);
    QVERIFY(parseMermaid("graph TD\nA-->B").error().code == ErrorCode::formatUnknown);
    QVERIFY(parseMermaid("journey").ok());
  }

  void severalFencesInMarkdown() {
    const auto read =
        imported("# Two\n```mermaid\njourney\n title One\n section s\n t: 9: a\n```\ntext\n~~~mermaid\ngraph TD\n~~~\n"
                 "````mermaid\njourney\n title Two\n section s\n t: 3: a\n");
    QCOMPARE(read.maps.size(), std::size_t(2));
    QCOMPARE(read.maps[0].details->title, std::string("One"));
    QCOMPARE(read.maps[1].details->title, std::string("Two"));
    QVERIFY(hasRemark(read.remarks, RemarkCode::scoreOutsideScale, 6));
  }

  void scoresBecomeEmotionsAndActorsPersonas() {
    const auto read = imported("journey\n title Help\n section Contact\n Submit ticket: 2: Customer\n Receive notice: "
                               "4: Agent\n section Shop\n Browse: 5: Customer, Sales\n");
    QVERIFY(isLawful(read));
    const auto& map = read.maps[0];
    const auto cards = model::inReadingOrder(map);
    QCOMPARE(cards.size(), std::size_t(3));
    QVERIFY(cards[0]->emotion == -1 && cards[1]->emotion == 1 && cards[2]->emotion == 2);
    QVERIFY(cards[0]->kind == model::Kind::service && cards[1]->kind == model::Kind::service &&
            cards[2]->kind == model::Kind::experience);
    QVERIFY(cards[0]->initiator == model::Initiator::customer && cards[1]->initiator == model::Initiator::company);
    QCOMPARE(read.personas.size(), std::size_t(1));
    QCOMPARE(read.personas[0].name, std::string("Customer"));
    QVERIFY(hasRemark(read.remarks, RemarkCode::kindGuessed));
    QCOMPARE(laneTextAt(map, "Actors", cards[2]->place.step), std::string("Customer, Sales"));
  }

  void aFileOffTheScaleCanBeRescaled() {
    const std::string text = "journey\n section s\n A: 0: Me\n B: 50: Me\n C: 100: Me\n";
    const auto kept = imported(text);
    QVERIFY(!model::inReadingOrder(kept.maps[0])[1]->emotion.has_value());
    QCOMPARE(laneTextAt(kept.maps[0], "Score in the file", model::inReadingOrder(kept.maps[0])[1]->place.step),
             std::string("50"));
    CountingIdSource ids;
    const auto rescaled = readMermaid(text, {.words = {}, .rescaleScores = true}, ids);
    const auto cards = model::inReadingOrder(rescaled->maps[0]);
    QVERIFY(cards[0]->emotion == -2 && cards[1]->emotion == 0 && cards[2]->emotion == 2);
    QVERIFY(hasRemark(rescaled->remarks, RemarkCode::scoresRescaled));
  }

  void writtenLinesByHandAreTakenUp() {
    const auto read = imported("journey\n section s\n %% jm: {\"type\":\"reactive\",\"n\":42}\n Greet: 3: Me\n");
    QVERIFY(read.maps[0].touchpoints[0]->kind == model::Kind::service);
    QCOMPARE(read.metricValues.size(), std::size_t(1));
    QCOMPARE(read.metricValues[0].n, std::int64_t(42));
  }

  void anyMapSurvivesWithItsOwnLines() {
    int maps = 0;
    for (unsigned seed = 1; seed <= 150; ++seed) {
      const auto document = test::randomDocument(seed, 120);
      for (const auto& map : document.maps) {
        const auto text = writeMermaid(*map, document.personas);
        const auto read = imported(text);
        QVERIFY(read.maps.size() == 1);
        QVERIFY2(withoutImages(read.maps[0]) == withoutImages(*map), text.c_str());
        QVERIFY2(read.remarks.empty(), read.remarks.empty() ? "" : std::string(nameOf(read.remarks[0].code)).c_str());
        ++maps;
      }
    }
    QVERIFY(maps > 200);
  }

  void withoutThemTheVisibleTextSurvives() {
    for (unsigned seed = 1; seed <= 60; ++seed) {
      const auto document = test::randomDocument(seed, 120);
      for (const auto& map : document.maps) {
        const auto text = writeMermaid(*map, document.personas, {.words = {}, .ownLines = false, .responses = {}});
        const auto journey = parseMermaid(text);
        QVERIFY(journey.ok());
        QVERIFY2(journey->remarks.empty(), text.c_str());
        QCOMPARE(journey->title, visibleTitle(map->details->title));
        QCOMPARE(journey->tasks.size(), map->touchpoints.size());
        const auto again = imported(text);
        QCOMPARE(writeMermaid(again.maps[0], {}, {.words = {}, .ownLines = false, .responses = {}}).size() > 0, true);
      }
    }
  }

  void handEditsWin() {
    const model::Document document = test::aDocument()
                                         .withMap("Buy")
                                         .withStage("Find")
                                         .withTouchpoint("Search", model::Kind::experience, "web")
                                         .withTouchpoint("Compare", model::Kind::experience, "app")
                                         .withStage("Pay")
                                         .withTouchpoint("Checkout", model::Kind::service, "till");
    auto text = writeMermaid(*document.maps[0], document.personas);
    text = replaced(text, "Compare: 3\n", "Compare prices: 5\n");
    text = replaced(text, "    section Pay", "      Look around: 2: Child\n    section Pay and go");
    const auto read = imported(text);
    QVERIFY(isLawful(read));
    const auto& map = read.maps[0];
    QCOMPARE(map.id, document.maps[0]->id);
    const auto cards = model::inReadingOrder(map);
    QCOMPARE(cards.size(), std::size_t(4));
    QCOMPARE(cards[1]->title, std::string("Compare prices"));
    QCOMPARE(cards[1]->channel, std::string("app"));
    QVERIFY(cards[1]->emotion == 2);
    QCOMPARE(cards[2]->title, std::string("Look around"));
    QCOMPARE(cards[3]->channel, std::string("till"));
    QVERIFY(cards[3]->place == document.maps[0]->touchpoints.back()->place);
    QCOMPARE(map.stages[1]->title, std::string("Pay and go"));
    QVERIFY(hasRemark(read.remarks, RemarkCode::handEditTaken));
  }

  void aMovedAndADeletedTask() {
    const model::Document document = test::aDocument()
                                         .withMap("Buy")
                                         .withStage("Find")
                                         .withTouchpoint("Search", model::Kind::experience, "web")
                                         .withTouchpoint("Compare", model::Kind::experience, "app")
                                         .withTouchpoint("Choose", model::Kind::experience, "shop");
    auto text = writeMermaid(*document.maps[0], document.personas);
    text = replaced(text, "      Search: 3\n", "");
    text = replaced(text, "      Compare: 3\n", "");
    text += "      Compare: 3\n";
    const auto read = imported(text);
    QVERIFY(isLawful(read));
    const auto cards = model::inReadingOrder(read.maps[0]);
    QCOMPARE(cards.size(), std::size_t(2));
    QCOMPARE(cards[0]->channel, std::string("shop"));
    QCOMPARE(cards[1]->channel, std::string("app"));
    QVERIFY(hasRemark(read.remarks, RemarkCode::ownLineLeftOver));
  }

  void aDamagedOwnLineLeavesTheVisibleText() {
    const model::Document document = test::aDocument().withMap("Buy").withStage("Find").withTouchpoint("Search");
    auto text = writeMermaid(*document.maps[0], document.personas);
    text = replaced(text, "\"touchpoint\":{", "\"touchpoint\":{oops");
    const auto read = imported(text);
    QVERIFY(isLawful(read));
    QVERIFY(hasRemark(read.remarks, RemarkCode::ownLineUnreadable));
    QCOMPARE(read.maps[0].touchpoints[0]->title, std::string("Search"));
  }

  void aCopiedLineIsACardOfItsOwn() {
    const model::Document document =
        test::aDocument().withMap("Buy").withStage("Find").withTouchpoint("Search", model::Kind::service, "web");
    const auto text = writeMermaid(*document.maps[0], document.personas);
    const auto start = text.find("%% jm: {\"touchpoint\"");
    const auto read = imported(text + text.substr(start));
    QVERIFY(isLawful(read));
    QCOMPARE(read.maps[0].touchpoints.size(), std::size_t(2));
    QVERIFY(read.maps[0].touchpoints[0]->channel == "web" && read.maps[0].touchpoints[1]->channel == "web");
  }

  void hostileTextIsRefusedOrRead() {
    test::ProcessorClock clock;
    clock.start();
    std::string sections = "journey\n";
    for (int at = 0; at < 100'000; ++at)
      sections += " section s\n  t: 3: a\n";
    CountingIdSource ids;
    QVERIFY(readMermaid(sections, {}, ids).error().code == ErrorCode::tooLarge);
    const auto longLine = imported("journey\n section s\n  " + std::string(1'000'000, 'x') + ": 3: a\n t: 3: a\n");
    QCOMPARE(longLine.maps.at(0).touchpoints.size(), std::size_t(1));
    QVERIFY(hasRemark(longLine.remarks, RemarkCode::lineTooLong, 3));
    QVERIFY(readMermaid("journey\n" + std::string(10'000'000, 'x'), {}, ids).ok() == false);
    QVERIFY(!readMermaid(std::string("journey\n title \xff\xfe\x00\n", 20), {}, ids).ok());
    QVERIFY(isLawful(
        imported("journey\n section s\n : 3: x\n :::::\n j: 3: ,,,\n c: 999999999999999999999: x\n h: 1e400: x\n")));
    QVERIFY(clock.elapsed() < 2'000);
  }
};

THROUGHLINE_TEST(MermaidTest)
#include "mermaid_test.moc"
