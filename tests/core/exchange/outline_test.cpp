#include "core/exchange/exchange.h"
#include "core/exchange/mermaid/mermaid.h"
#include "core/exchange/mermaid/mermaid_visible.h"
#include "core/model/look_up.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;
using namespace throughline::exchange;

namespace {

ImportedJourneys imported(const std::string& text, const std::string& name) {
  CountingIdSource ids(1);
  auto read = importJourneys(text, name, {}, ids);
  return read.ok() ? *std::move(read) : ImportedJourneys{};
}

std::string shapeOf(const ImportedJourneys& read) {
  if (read.maps.empty())
    return "nothing";
  const auto& map = read.maps[0];
  std::string shape = map.details->title;
  for (const auto& stage : map.stages) {
    shape += " | " + stage->title + ":";
    for (const auto* card : model::inReadingOrder(map))
      if (model::stageOf(map, card->place.step) == &*stage)
        shape += " " + card->title + ",";
    if (shape.ends_with(','))
      shape.pop_back();
  }
  return shape;
}

/// What Mermaid shows of a diagram: title, sections, tasks with score and actors, without our lines.
std::string visibleOf(const std::string& mermaid) {
  std::string visible;
  std::size_t at = 0;
  while (at < mermaid.size()) {
    const auto end = std::min(mermaid.find('\n', at), mermaid.size());
    const auto line = mermaid.substr(at, end - at);
    if (line.find("%%") == std::string::npos && line.find("accTitle") == std::string::npos)
      visible += line + "\n";
    at = end + 1;
  }
  return visible;
}

} // namespace

class OutlineFilesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aTickedBoxAtTheEndIsNoChannel() {
    const auto read = imported("# T\n\n## S\n\n- Do it [x]\n- Call [phone]\n- Open [ ]\n", "o.md");
    QCOMPARE(shapeOf(read), std::string("T | S: Do it [x], Call, Open [ ]"));
    for (const auto* card : model::inReadingOrder(read.maps[0]))
      QCOMPARE(card->channel, std::string(card->title == "Call" ? "phone" : ""));
    // A channel that is called so comes back.
    model::JourneyMap map = read.maps[0];
    for (auto& card : map.touchpoints)
      card = card.changed([](model::Touchpoint& each) { each.channel = "x"; });
    const model::Document document{.maps = {Shared(map)}};
    const auto text = exportJourney(document, map.id, *formatNamed("outline"));
    QVERIFY(text.ok());
    const auto again = imported(*text, "o.md");
    QCOMPARE(shapeOf(again), shapeOf(read));
    for (const auto* card : model::inReadingOrder(again.maps[0]))
      QCOMPARE(card->channel, std::string("x"));
  }

  void aLineBreakInATitleOfOpmlStays() {
    const auto read = imported("<opml version=\"2.0\"><head><title>Shop</title></head><body><outline "
                               "text=\"Find&lt;br&gt;it\"><outline text=\"Search &lt;br/&gt; now\"/><outline "
                               "text=\"1 &lt; 2\"/></outline></body></opml>",
                               "m.opml");
    QCOMPARE(shapeOf(read), std::string("Shop | Find\nit: Search\nnow, 1 < 2"));
  }

  void stagesOfOneTitleStayApartInCjml() {
    const auto read = imported("# T\n\n## Buy\n\n- Pay\n\n## Use\n\n- Open\n\n## Buy\n\n- Pay again\n", "o.md");
    const model::Document document{.maps = {Shared(read.maps[0])}};
    const auto text = exportJourney(document, read.maps[0].id, *formatNamed("cjml"));
    QVERIFY(text.ok());
    QCOMPARE(shapeOf(imported(*text, "m.xml")), std::string("T | Buy: Pay | Use: Open | Buy: Pay again"));
    const auto lost = lostIn(*formatNamed("cjml-csv"), document, read.maps[0].id);
    QVERIFY(std::ranges::find(lost, MapPart::sameStages, &LostPart::part) != lost.end());
  }

  void markdownIsReadAsPeopleWriteIt_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shape");
    const auto row = [](const char* name, const char* text, const char* shape) {
      QTest::newRow(name) << QByteArray(text) << QByteArray(shape);
    };
    row("bullets of office programs", "Plan\n\t◦ Find\n\t\t▪ Search\n\t\to\tCompare\n\t◦ Buy\n\t\t→ Pay\n\t\t☑ Sign\n",
        "Plan | Find: Search, Compare | Buy: Pay, Sign");
    row("a drawn tree", "Plan\n├── Find\n│   ├── Search\n│   └── Compare\n└── Buy\n    └── Pay\n",
        "Plan | Find: Search, Compare | Buy: Pay");
    row("a tree as the tool draws it",
        "Plan\n├── Find\n│\u00A0\u00A0 ├── Search\n│\u00A0\u00A0 └── Compare\n└── Buy\n    └── Pay\n",
        "Plan | Find: Search, Compare | Buy: Pay");
    row("paths and signs", "Plan\n  Find\n    \\\\server\\share\\_plan\n    a \\*star\\*\n",
        "Plan | Find: \\\\server\\share\\_plan, a *star*");
    row("letters that are words", "Plan\n  Find\n    z. B. Anruf\n    e. g. a call\n",
        "Plan | Find: z. B. Anruf, e. g. a call");
    row("letters", "Plan\n  a. Find\n    1.1) Search\n  b. Buy\n    2.1) Pay\n", "Plan | Find: Search | Buy: Pay");
    row("rows of a table",
        "# Move\n\n| Stage | Touchpoint | Channel | Owner |\n|---|---|---|---|\n| Order | Call | phone | "
        "Ann |\n| | Form | web | |\n| Move | Visit | | |\n",
        "Move | Order: Call, Form | Move: Visit");
    row("two columns", "# Support\n\n| Phase | What |\n|---|---|\n| Contact | Call desk |\n| Solve | Visit |\n",
        "Support | Contact: Call desk | Solve: Visit");
    row("stages across",
        "# Trip\n\n| | Before | After |\n|---|---|---|\n| Touchpoints | Search<br>Book | Rate |\n| "
        "Thoughts | Hope | Relief |\n",
        "Trip | Before: Search, Book | After: Rate");
    row("table in a section",
        "# Trip\n\n## Before\n\n| Touchpoint | Channel |\n|:--|--:|\n| Search | web |\n| Book | app "
        "|\n\n## After\n- Rate\n",
        "Trip | Before: Search, Book | After: Rate");
    row("marks within text", "# **Trip**\n\n## [Before](https://example.org)\n- `Search` for *rooms*\n",
        "Trip | Before: Search for *rooms*");
    row("underlined headings", "Trip\n====\n\nBefore\n------\n- Search\n", "Trip | Before: Search");
    row("front matter", "---\ntitle: Trip\n---\n## Before\n- Search\n## After\n- Rate\n",
        "Trip | Before: Search | After: Rate");
    row("lines under headings", "# Trip\n## Before\nSearch\nBook\n## After\nRate\n",
        "Trip | Before: Search, Book | After: Rate");
    row("code is left out", "# Trip\n## Before\n- Search\n```\nx = 1\n```\n- Book\n", "Trip | Before: Search, Book");
    row("a list alone", "- Search\n- Book\n", "a | Journey: Search, Book");
  }
  void markdownIsReadAsPeopleWriteIt() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, shape);
    QCOMPARE(QByteArray::fromStdString(shapeOf(imported(text.toStdString(), "a.md"))), shape);
  }

  /// What a mind map holds without words is kept under a name that says so, or left out and said.
  void nodesWithoutWordsAreKeptOrSaid() {
    const auto read =
        imported("<map version=\"0.8.1\"><node TEXT=\"Move\"><node TEXT=\"Order\">\n"
                 "<node TEXT=\"Call\"><hook NAME=\"accessories/plugins/NodeNote.properties\"><text>Ask Ines\n"
                 " twice</text></hook></node>\n<node TEXT=\"\"/>\n"
                 "<node><richcontent TYPE=\"NODE\"><html><body><p><img src=\"pics/van.png\"/></p></body></html>"
                 "</richcontent></node>\n<node TEXT=\" \"><node TEXT=\"idea: A note\"/></node></node>\n"
                 "<node TEXT=\"\"/></node></map>",
                 "x.mm");
    QCOMPARE(shapeOf(read), std::string("Move | Order: Call, van.png, 3"));
    const auto& cards = read.maps.at(0).touchpoints;
    QCOMPARE(cards.at(0)->speakerNotes, std::string("Ask Ines\n twice"));
    QCOMPARE(cards.at(2)->notes.at(0).text, std::string("A note"));
    std::vector<std::pair<RemarkCode, std::int64_t>> said;
    for (const auto& remark : read.remarks)
      if (remark.code != RemarkCode::kindGuessed)
        said.emplace_back(remark.code, remark.line);
    QCOMPARE(said, (std::vector<std::pair<RemarkCode, std::int64_t>>{{RemarkCode::leftOut, 5},
                                                                     {RemarkCode::nodeEmpty, 4},
                                                                     {RemarkCode::nameMissing, 6},
                                                                     {RemarkCode::nodeEmpty, 7}}));
  }

  void whatCjmlSaysBesideIsKeptOrSaid() {
    const auto read = imported(
        "<CJML><plannedJourney><journeyTitle>Buy</journeyTitle><journeyStatus>draft</journeyStatus><actors>"
        "<serviceProvider actorID=\"X\"><companyName>X</companyName><providerType>public</providerType>"
        "</serviceProvider></actors><journeyPhases><journeyPhase phaseID=\"P\"><phaseName>Wait</phaseName>"
        "<phaseDescription>Nothing happens</phaseDescription></journeyPhase></journeyPhases><touchpoints>"
        "<plannedCommunicationPoint><touchpointID>T1</touchpointID><initiator><refersTo actorIDref=\"X\"/>"
        "<initiatorLabel>Send it</initiatorLabel></initiator><category>logistics</category><timestamps>"
        "<timeOriginated>1</timeOriginated><timeReceived>2</timeReceived></timestamps></plannedCommunicationPoint>"
        "</touchpoints></plannedJourney></CJML>",
        "x.xml");
    std::vector<std::string> said;
    for (const auto& remark : read.remarks)
      if (remark.code == RemarkCode::leftOut)
        said.push_back(remark.value);
    QCOMPARE(said, (std::vector<std::string>{"journeyStatus: draft", "providerType: public", "timeReceived: 2"}));
    const auto& map = read.maps.at(0);
    QCOMPARE(laneTextAt(map, "Category", map.touchpoints.at(0)->place.step), std::string("logistics"));
    QCOMPARE(laneTextAt(map, "About the stage", map.stages.at(0)->steps.at(0).id), std::string("Nothing happens"));
  }

  void aFenceThatHasBecomeAPageIsRead() {
    const auto text = "# Notes\n\n<pre><code class=\"language-mermaid\">journey\n  title Trip\n  section Go\n"
                      "    Pay &amp; go: 3: Me\n</code></pre>\n";
    QCOMPARE(shapeOf(imported(text, "x.md")), std::string("Trip | Go: Pay & go"));
    const auto under = "<pre>\n<code class=\"mermaid\">\njourney\n section Go\n  Pay: 3: Me\n</code>\n</pre>\n";
    QCOMPARE(shapeOf(imported(under, "x.html")), std::string("x | Go: Pay"));
  }

  /// Mermaid has no section without a name: its tasks go on in the one before, and that is said.
  void aSectionWithoutANameInventsNone() {
    const auto read = imported(
        "journey\n title T\n section A\n  Pay: 3: Me\n section\n  Call: 4: Me\n section B\n  Go: 5: Me\n", "x.mmd");
    QCOMPARE(shapeOf(read), std::string("T | A: Pay, Call | B: Go"));
    const auto said = std::ranges::find(read.remarks, RemarkCode::sectionEmpty, &Remark::code);
    QVERIFY(said != read.remarks.end() && said->line == 5);
    const auto first = imported("journey\n title T\n section\n  Pay: 3: Me\n section B\n  Go: 5: Me\n", "x.mmd");
    for (const bool ownLines : {true, false}) {
      const auto written = writeMermaid(first.maps.at(0), {}, {.words = {}, .ownLines = ownLines});
      QCOMPARE(visibleOf(written),
               std::string("journey\n    title T\n      Pay: 3: Me\n    section B\n      Go: 5: Me\n"));
    }
  }

  void whatStandsUnderAnEmptyHeadIsKeptAndSaid() {
    const auto across =
        imported("# Trip\n\n| | Before | | After |\n|---|---|---|---|\n| Touchpoints | Search | Wait | Rate |\n"
                 "| | Hope | | Relief |\n",
                 "a.md");
    QCOMPARE(shapeOf(across), std::string("Trip | Before: Search | C: Wait | After: Rate"));
    const auto& map = across.maps.at(0);
    const auto step = map.stages.front()->steps.front().id;
    QCOMPARE(laneTextAt(map, "3", step), std::string("Hope"));
    std::vector<std::string> named;
    for (const auto& remark : across.remarks)
      if (remark.code == RemarkCode::columnNamed)
        named.push_back(remark.value);
    QCOMPARE(named, (std::vector<std::string>{"3", "C"}));
    const auto down = imported("# Move\n\n| Stage | Touchpoint | |\n|---|---|---|\n| Order | Call | long wait |\n"
                               "| Order | | only here |\n",
                               "a.md");
    QCOMPARE(shapeOf(down), std::string("Move | Order: Call, only here"));
    QCOMPARE(laneTextAt(down.maps[0], "C", down.maps[0].touchpoints.at(0)->place.step), std::string("long wait"));
  }
  /// Cut off before anything is in it, with or without a declaration, under any name: called what it is, with the line.
  void aFileThatEndsEarlyIsNamed() {
    CountingIdSource ids;
    for (const std::string head : {"", "<?xml version=\"1.0\"?>\n"})
      for (const auto& [text, title] : {std::pair("<opml version=\"2.0\">\n <head>\n  <title>Bu", "OPML"),
                                        {"<map version=\"1\">\n <node TEXT=\"Bu", "FreeMind"},
                                        {"<CJML>\n <plannedJourney>\n <journ", "CJML"},
                                        {"<log xes.version=\"1.0\">\n <trace>\n <str", "Event log (XES)"}})
        for (const auto* name : {"cut.txt", "cut.xml", "cut.opml"}) {
          const auto refused = importJourneys(head + text, name, {}, ids);
          const auto says = head + text + " as " + name;
          QVERIFY2(!refused.ok() && refused.error().code == ErrorCode::syntaxError, says.c_str());
          QCOMPARE(refused.error().fact(Fact::name), std::string(title));
          QVERIFY2(!refused.error().fact(Fact::line).empty(), says.c_str());
        }
    // Within the declaration nobody can say more than that it is XML.
    QCOMPARE(importJourneys("<?xml version=\"1.", "cut.txt", {}, ids).error().fact(Fact::name), std::string("XML"));
    // What is broken in its middle has its whole end.
    QVERIFY(importJourneys("<opml>\n <body></opml>", "x.opml", {}, ids).error().fact(Fact::name).empty());
  }

  /// What it says under Channel is no name: the row is called by its place, and so is a stage with nothing in it.
  void aRowWithoutATouchpointIsKeptAndSaid() {
    const auto read =
        imported("# Move\n\n| Stage | Touchpoint | Channel | Kind |\n|---|---|---|---|\n| Order | Call | phone | |\n"
                 "| | | web | service |\n| | | | |\n| After | | | |\n",
                 "a.md");
    QCOMPARE(shapeOf(read), std::string("Move | Order: Call, 3 | After: 5"));
    const auto& map = read.maps.at(0);
    const auto* web = model::findTouchpoint(map, *model::touchpointNamed(map, "3"));
    QVERIFY(web->channel == "web" && web->kind == model::Kind::service);
    std::vector<std::string> named;
    for (const auto& remark : read.remarks)
      if (remark.code == RemarkCode::columnNamed)
        named.push_back(remark.value);
    QCOMPARE(named, (std::vector<std::string>{"3", "5"}));
  }
  void cellsOfATableAreFieldsAndLanes() {
    const auto read =
        imported("# Move\n\n| Stage | Touchpoint | Channel | Kind | Pain |\n|---|---|---|---|---|\n| Order | "
                 "Call | phone | service | long wait |\n",
                 "a.md");
    const auto& card = *read.maps.at(0).touchpoints.at(0);
    QCOMPARE(card.channel, std::string("phone"));
    QVERIFY(card.kind == model::Kind::service);
    QCOMPARE(laneTextAt(read.maps[0], "Pain", card.place.step), std::string("long wait"));
  }

  void eachTableThatWasReadIsNamedByItsHeads() {
    const auto read =
        imported("# Move\n\n## Order\n\n| Touchpoint | Channel |\n|---|---|\n| Call | phone |\n| Chat | web |\n\n"
                 "| Price | Tax |\n|---|---|\n| 3 | 4 |\n",
                 "a.md");
    std::vector<std::string> tables;
    for (const auto& remark : read.remarks)
      if (remark.code == RemarkCode::tableRead)
        tables.push_back(std::to_string(remark.line) + ": " + remark.value);
    QCOMPARE(tables, (std::vector<std::string>{"5: 2 (Touchpoint, Channel)", "10: 1 (Price, Tax)"}));
  }

  void opmlRoots_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("shape");
    const auto row = [](const char* name, const char* body, const char* shape) {
      QTest::newRow(name) << QByteArray(body) << QByteArray(shape);
    };
    row("one root as the title", R"(<outline text="T"><outline text="A"><outline text="a"/></outline></outline>)",
        "T | A: a");
    row("one root of another name",
        R"(<outline text="Buy"><outline text="A"><outline text="a"/></outline><outline text="B"/></outline>)",
        "Buy | A: a | B:");
    row("one stage", R"(<outline text="A"><outline text="a"/><outline text="b"/></outline>)", "T | A: a, b");
    row("cards only", R"(<outline text="a"/><outline text="b"/>)", "T | Journey: a, b");
    row("what was added below an empty step",
        R"(<outline text="A"><outline text="Wait" _step="empty" _note="half an hour"><outline text="Ring"/></outline></outline><outline text="B"/>)",
        "T | A: Wait | B:");
    row("an empty step", R"(<outline text="A"><outline text="Wait" _step="empty"/><outline text="a"/></outline>)",
        "T | A: a");
    row("tags in a text", R"(<outline text="A"><outline text="&lt;b&gt;Call&lt;/b&gt; us"/></outline>)",
        "T | A: Call us");
  }
  void opmlRoots() {
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, shape);
    const auto text =
        "<opml version=\"2.0\"><head><title>T</title></head><body>" + body.toStdString() + "</body></opml>";
    QCOMPARE(QByteArray::fromStdString(shapeOf(imported(text, "x.opml"))), shape);
  }

  void whatCjmlHoldsBelowIsSaid() {
    const auto read =
        imported("<CJML><plannedJourney><journeyTitle>Buy</journeyTitle><actors><serviceProvider actorID=\"X\">"
                 "<companyName>X</companyName><address><city>Bonn</city></address></serviceProvider></actors>"
                 "<touchpoints><plannedCommunicationPoint><touchpointID>T1</touchpointID><initiator>"
                 "<refersTo actorIDref=\"X\"/><initiatorLabel>Send it</initiatorLabel><device>phone</device>"
                 "</initiator></plannedCommunicationPoint></touchpoints></plannedJourney></CJML>",
                 "x.xml");
    QStringList said;
    for (const auto& remark : read.remarks)
      if (remark.code == RemarkCode::leftOut)
        said << QString::fromStdString(remark.value);
    QCOMPARE(said, (QStringList{QStringLiteral("city: Bonn"), QStringLiteral("device: phone")}));
  }

  /// Mermaid to a map and back to the same diagram: nothing invented, nothing cut.
  void aDiagramComesBackAsItWas_data() {
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const std::string& text) {
      QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("nobody", "journey\n    title T\n    section A\n      Pay: 3\n      Call: 4: Me\n");
    row("no section", "journey\n    title T\n      Make tea: 5: Me\n      Drink: 4: Me, Cat\n");
    row("first without section", "journey\n    title T\n      Make tea: 5: Me\n    section B\n      Drink: 4: Cat\n");
    row("long names", "journey\n    title T\n    section A\n      Pay: 3: " + std::string(180, 'x') + ", Me\n");
    row("many people", [] {
      std::string text = "journey\n    title T\n    section A\n      Pay: 3: P1";
      for (int each = 2; each <= 30; ++each)
        text += ", P" + std::to_string(each);
      return text + "\n";
    }());
    row("a comma in a name", "journey\n    title T\n    section A\n      Pay: 3: Smith#44; John\n");
    row("numbers", "journey\n    title T\n    section A\n      Pay: 3.5: Me\n      Call: 80: Me\n      Wait: 0: Me\n");
    row("an empty section", "journey\n    title T\n    section A\n    section B\n      Pay: 3: Me\n");
    row("entities", "journey\n    title A#59; B\n    section S#58; 1\n      Call at 10#58;30: 2: Me\n");
  }
  void aDiagramComesBackAsItWas() {
    QFETCH(QByteArray, text);
    const auto read = imported(text.toStdString(), "x.mmd");
    QVERIFY(!read.maps.empty());
    std::vector<Shared<model::Persona>> personas;
    for (const auto& persona : read.personas)
      personas.emplace_back(persona);
    for (const bool ownLines : {true, false}) {
      const auto written = writeMermaid(read.maps[0], personas, {.words = {}, .ownLines = ownLines});
      QCOMPARE(QByteArray::fromStdString(visibleOf(written)), text);
      const auto again = imported(written, "x.mmd");
      QCOMPARE(shapeOf(again), shapeOf(read));
    }
  }

  void theStagesOfALogAreThoseThatItNames() {
    const std::vector<XesTrace> traces{{.id = "1",
                                        .events = {{.name = "Search", .time = 0, .stage = "Before"},
                                                   {.name = "Book", .time = 3'600'000, .stage = "Before"},
                                                   {.name = "Stay", .time = 7'200'000, .stage = "There"}}}};
    QCOMPARE(shapeOf(imported(writeXes("Trip", traces), "Trip.xes")),
             std::string("Trip | Before: Search, Book | There: Stay"));
  }
};

THROUGHLINE_TEST(OutlineFilesTest)
#include "outline_test.moc"
