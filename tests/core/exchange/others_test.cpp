#include "core/base/checked_file.h"
#include "core/edit/note_edits.h"
#include "core/edit/persona_edits.h"
#include "core/edit/set_field.h"
#include "core/edit/touchpoint_edits.h"
#include "core/exchange/boards/boards.h"
#include "core/exchange/cjml/cjml.h"
#include "core/exchange/exchange.h"
#include "core/exchange/mermaid/mermaid_visible.h"
#include "core/exchange/outline/outline.h"
#include "core/exchange/text/text_parts.h"
#include "core/exchange/text/xml_tree.h"
#include "core/model/look_up.h"
#include "core/tasks/exchange_task.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

using namespace throughline;
using namespace throughline::exchange;

namespace {

const Remark* remarkOf(const Remarks& remarks, RemarkCode code) {
  const auto found = std::ranges::find(remarks, code, &Remark::code);
  return found == remarks.end() ? nullptr : &*found;
}

model::Document supportJourney() {
  const model::Document drawn = test::aDocument()
                                    .withMap("Support & more")
                                    .withStage("Contact <us>")
                                    .withTouchpoint("Call", model::Kind::service, "phone")
                                    .withTouchpoint("Form", model::Kind::experience, "web")
                                    .withStage("Solve")
                                    .withTouchpoint("Fix", model::Kind::service);
  const auto cards = model::inReadingOrder(*drawn.maps[0]);
  auto next = *edit::setEmotion(drawn, cards[0]->id, -2);
  next = *edit::setFailureCode(next, cards[0]->id, model::FailureCode::missing);
  next = *edit::setInitiator(next, cards[0]->id, model::Initiator::customer);
  next = *edit::addNote(next, cards[2]->id, model::NoteId{{1, 77}}, model::NoteKind::quote, "At last");
  return *edit::setAnswers(next, cards[2]->id, {cards[0]->id});
}

/// Titles, kinds, channels and emotions in reading order, and the titles of the stages.
std::vector<std::string> gist(const model::JourneyMap& map) {
  std::vector<std::string> lines{map.details->title};
  for (const auto& stage : map.stages)
    lines.push_back(stage->title);
  for (const auto* card : model::inReadingOrder(map))
    lines.push_back(card->title + "|" + std::string(model::nameOf(card->kind)) + "|" + card->channel + "|" +
                    (card->emotion ? std::to_string(*card->emotion) : "none") + "|" +
                    (card->notes.empty() ? "" : card->notes[0].text));
  return lines;
}

ImportedJourneys imported(const std::string& text, const std::string& name, ImportOptions options = {}) {
  CountingIdSource ids(1'000'000);
  auto read = importJourneys(text, name, options, ids);
  return read.ok() ? *std::move(read) : ImportedJourneys{};
}

bool addsToADocument(ImportedJourneys read) {
  CountingIdSource ids(9'000'000);
  return !read.maps.empty() && addImported({}, read, ids).ok();
}

const std::string officialSample =
    R"(<CJML version="2.0"><actualJourney><journeyID>AJ1</journeyID><journeyTitle>Rent a book</journeyTitle>
<journeyPhases><journeyPhase phaseID="P1"><phaseName>Order</phaseName></journeyPhase><journeyPhase phaseID="P2"><phaseName>Use</phaseName></journeyPhase></journeyPhases>
<actors><endUser actorID="Carl"><actorName>Carl</actorName></endUser><serviceProvider actorID="X"><companyName>Bookis</companyName></serviceProvider></actors>
<touchpoints>
<actualCommunicationPoint><touchpointID>T1</touchpointID><belongsTo phaseIDref="P1"/><compliance>failing</compliance>
 <receiver><receiverLabel>Mail read</receiverLabel><refersTo actorIDref="Carl"/></receiver><initiator><refersTo actorIDref="X"/><initiatorLabel>Terms & conditions sent</initiatorLabel></initiator>
 <channel><channelName>email</channelName></channel><touchpointExperience><experienceRating>2</experienceRating></touchpointExperience></actualCommunicationPoint>
<actualCommunicationPoint><touchpointID>D2</touchpointID><belongsTo phaseIDref="P2"/><compliance>adhoc</compliance>
 <initiator><refersTo actorIDref="Carl"/><initiatorLabel>Calls</initiatorLabel></initiator><receiver><refersTo actorIDref="Nobody"/></receiver><channel><channelName>phone</channelName></channel></actualCommunicationPoint>
<actualAction><touchpointID>T3</touchpointID><belongsTo phaseIDref="P2"/><initiator><refersTo actorIDref="Carl"/><initiatorLabel>Reads</initiatorLabel></initiator></actualAction>
</touchpoints></actualJourney></CJML>)";

} // namespace

class OtherFormatsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theSampleWithADanglingReferenceIsRead() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    const auto read =
        imported(*readWholeFile(test::sharedData() + "/cjml/cjml_no_sample.xml", 100'000), "cjml_no_sample.xml");
    QVERIFY(addsToADocument(read));
    QCOMPARE(read.maps[0].touchpoints[0]->title, std::string("Customer creates account"));
    QVERIFY(read.maps[0].touchpoints[0]->initiator == model::Initiator::customer);
    QCOMPARE(read.maps[0].touchpoints[0]->channel, std::string("Web"));
    QCOMPARE(read.personas.at(0).name, std::string("Carl"));
  }

  void cjmlTellsFailuresChannelsAndExperience() {
    const auto read = imported(officialSample, "x.xml");
    QVERIFY(addsToADocument(read));
    QCOMPARE(remarkOf(read.remarks, RemarkCode::textNotEscaped)->line, std::int64_t{6});
    QCOMPARE(remarkOf(read.remarks, RemarkCode::actorUnknown)->value, std::string("Nobody"));
    const auto cards = model::inReadingOrder(read.maps[0]);
    QCOMPARE(cards.size(), std::size_t(3));
    QCOMPARE(cards[0]->title, std::string("Terms & conditions sent"));
    QVERIFY(cards[0]->failureCode == model::FailureCode::failing && cards[0]->emotion == -1 &&
            cards[0]->kind == model::Kind::experience);
    QVERIFY(cards[1]->failureCode == model::FailureCode::adHoc && cards[1]->kind == model::Kind::service &&
            cards[1]->initiator == model::Initiator::customer);
    QVERIFY(cards[2]->kind == model::Kind::experience);
    QCOMPARE(read.maps[0].stages.size(), std::size_t(2));
    QCOMPARE(laneTextAt(read.maps[0], "What the receiver does", cards[0]->place.step), std::string("Mail read"));
  }

  void cjmlComesBack() {
    const auto document = supportJourney();
    for (const std::string format : {"cjml", "cjml-csv"}) {
      const auto text = exportJourney(document, document.maps[0]->id, *formatNamed(format));
      QVERIFY(text.ok());
      const auto read = imported(*text, format == "cjml" ? "x.xml" : "Support & more.csv");
      QVERIFY(addsToADocument(read));
      const auto cards = model::inReadingOrder(read.maps[0]);
      QCOMPARE(cards.size(), std::size_t(3));
      QCOMPARE(cards[0]->title, std::string("Call"));
      QVERIFY(cards[0]->failureCode == model::FailureCode::missing && cards[0]->emotion == -2 &&
              cards[0]->kind == model::Kind::service);
      QVERIFY(cards[1]->kind == model::Kind::experience && !cards[1]->emotion && cards[1]->channel == "web");
      QVERIFY(cards[2]->kind == model::Kind::service);
      QCOMPARE(read.maps[0].stages[0]->title, std::string("Contact <us>"));
      QCOMPARE(read.maps[0].details->title, std::string("Support & more"));
      if (format == "cjml")
        QVERIFY(cards[0]->initiator == model::Initiator::customer);
    }
  }

  void longNamesOfActorsComeBackFromCjml() {
    const auto log = imported("case,activity,time,resource\n1,Call,2026-01-01,Service desk of the northern "
                              "region\n1,Visit,2026-01-02,Technicians of the southern region\n",
                              "log.csv");
    CountingIdSource ids(9'000'000);
    auto copy = log;
    const auto document = *addImported({}, copy, ids);
    const auto text = *exportJourney(document, document.maps[0]->id, *formatNamed("cjml"));
    const auto read = imported(text, "x.xml");
    const auto cards = model::inReadingOrder(read.maps.at(0));
    QVERIFY(
        laneTextAt(read.maps[0], "Actors", cards.at(0)->place.step).starts_with("Service desk of the northern region"));
    QVERIFY(
        laneTextAt(read.maps[0], "Actors", cards.at(1)->place.step).starts_with("Technicians of the southern region"));
  }

  void brokenXmlGivesItsPlaceAndWhatCouldBeRead() {
    const auto cut = officialSample.substr(0, officialSample.find("<actualAction>"));
    const auto read = imported(cut, "x.xml");
    QVERIFY(addsToADocument(read));
    QCOMPARE(read.maps[0].touchpoints.size(), std::size_t(2));
    QVERIFY(remarkOf(read.remarks, RemarkCode::xmlBroken)->line == 10);
    CountingIdSource ids;
    for (const auto& [text, name] : {std::pair("<CJML>\n <plannedJourney <\n</CJML>", "x.xml"),
                                     {"<CJML><plannedJourney><journeyID>1</journeyID>\n<x>", "x.xml"},
                                     {"<opml>\n <body <\n", "x.opml"},
                                     {"<map>\n <node <\n", "x.mm"}}) {
      const auto refused = importJourneys(text, name, {}, ids);
      QVERIFY2(refused.error().code == ErrorCode::syntaxError && refused.error().fact(Fact::line) == "2", name);
    }
    QVERIFY(importJourneys("<CJML/>", "x.xml", {}, ids).error().code == ErrorCode::formatUnknown);
    Remarks remarks;
    const auto nothing = readXmlTree("<a", remarks);
    QVERIFY(nothing.error().code == ErrorCode::syntaxError && !nothing.error().fact(Fact::line).empty() &&
            !nothing.error().fact(Fact::column).empty());
    QVERIFY(readXmlTree("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", remarks).error().code ==
            ErrorCode::notSupported);
    QVERIFY(!readXmlTree(std::string(100'000, 'x'), remarks).ok());
  }

  void aTableWithRowsAboveItsHeadingsIsRead() {
    const auto read = imported("Journey,,,\nEnd user ID,,,Kari\nShort summary,,,Parcel is late\n\nTP "
                               "ID,Include,Phase,Actor who initiated,Initiator's label,Channel,Deviation,UX rating\n"
                               "T1,yes,Order,Kari,Orders,Web,no,very satisfied\nT2,no,Order,Shop,Left "
                               "out,,,\nT3,1,Deliver,Shop,Parcel sent,Parcel,yes,2\n",
                               "parcel.csv");
    QVERIFY(addsToADocument(read));
    const auto cards = model::inReadingOrder(read.maps[0]);
    QCOMPARE(cards.size(), std::size_t(2));
    QVERIFY(cards[0]->emotion == 2 && cards[0]->initiator == model::Initiator::customer &&
            cards[0]->failureCode == model::FailureCode::none);
    QVERIFY(cards[1]->emotion == -1 && cards[1]->failureCode == model::FailureCode::failing);
    QCOMPARE(remarkOf(read.remarks, RemarkCode::rowExcluded)->value, std::string("T2"));
    QCOMPARE(read.maps[0].details->scenario, std::string("Parcel is late"));
  }

  void whatIsNoTextInACellIsLeftOut() {
    const auto table = imported(std::string("case,activity,time\n1,\0Open,2026-01-01\n", 38), "x.csv");
    QCOMPARE(table.maps.at(0).touchpoints.at(0)->title, std::string("Open"));
    QVERIFY(addsToADocument(table));
    const auto nameless = imported(
        replaced(officialSample, "<endUser actorID=\"Carl\"><actorName>Carl</actorName>", "<endUser><actorName/>"),
        "x.xml");
    QVERIFY(nameless.personas.empty() && addsToADocument(nameless));
  }

  void formulasAreGuardedAndComeBack() {
    for (const std::string title :
         {"=1+1", "+4", "-x", "@a", "'quoted", "'=both", "plain, with \"quotes\"", "＝wide"}) {
      const model::Document document = test::aDocument().withMap("M").withStage("S").withTouchpoint(title);
      const auto text = writeCjmlTable(*document.maps[0], {}, {}, true);
      QVERIFY2(text.find("," + title + ",") == std::string::npos || title[0] == 'p', title.c_str());
      const auto read = imported(text, "m.csv");
      QCOMPARE(read.maps.at(0).touchpoints.at(0)->title, title);
    }
  }

  void aTableKeepsWhoTheCustomerIs() {
    model::Document document = test::aDocument().withMap("M").withStage("S").withTouchpoint("Ask");
    document = *edit::addPersona(document, {.id = {{5, 1}}, .name = "-Marta, 34"});
    document = *edit::setMapPersonas(document, document.maps[0]->id, {{{5, 1}}});
    const auto card = document.maps[0]->touchpoints[0]->id;
    document = *edit::setField(document, card, "initiator", model::text("customer"));
    const auto read = imported(writeCjmlTable(*document.maps[0], document.personas, {}, true), "m.csv");
    QCOMPARE(read.personas.at(0).name, std::string("-Marta, 34"));
    QVERIFY(read.maps.at(0).touchpoints.at(0)->initiator == model::Initiator::customer);
  }

  void outlinesComeBack_data() {
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("text") << QByteArray("outline") << "x.txt";
    QTest::newRow("FreeMind") << QByteArray("freemind") << "x.mm";
    QTest::newRow("OPML") << QByteArray("opml") << "x.opml";
  }
  void outlinesComeBack() {
    QFETCH(QByteArray, format);
    QFETCH(QString, name);
    const auto document = supportJourney();
    const auto text = exportJourney(document, document.maps[0]->id, *formatNamed(format.constData()));
    const auto read = imported(*text, name.toStdString());
    QVERIFY(addsToADocument(read));
    QCOMPARE(gist(read.maps[0]), gist(*document.maps[0]));
  }

  void outlineShapes() {
    const auto indented =
        imported("My day\n\tMorning\n\t\tMake tea\n\t\t\tpainPoint: too hot\n\t\tGo out\n\tEvening\n\t\tComplain\n",
                 "x.txt")
            .maps.at(0);
    QCOMPARE(gist(indented),
             (std::vector<std::string>{"My day", "Morning", "Evening", "Make tea|experience||none|too hot",
                                       "Go out|experience||none|", "Complain|service||none|"}));
    const auto headed =
        imported("# Trip\n\n## Plan\n* Search [web]\n* [x] Book (+1)\n\n## Go\n1. Fly (-2)\n   - long queue\n", "x.md")
            .maps.at(0);
    QCOMPARE(gist(headed), (std::vector<std::string>{"Trip", "Plan", "Go", "Search|experience|web|none|",
                                                     "Book|experience||1|", "Fly|experience||-2|"}));
    QCOMPARE(model::inReadingOrder(headed)[2]->speakerNotes, std::string("long queue"));
    const auto flat = imported("Search\nBook\nFly\n", "my trip.txt").maps.at(0);
    QCOMPARE(gist(flat), (std::vector<std::string>{"my trip", "Journey", "Search|experience||none|",
                                                   "Book|experience||none|", "Fly|experience||none|"}));
    CountingIdSource ids;
    QVERIFY(readOutline(" \n\n", "x", {}, ids).error().code == ErrorCode::noRecords);
  }

  void aFreeMindFileOfThatProgramIsRead() {
    const auto read = imported("<map version=\"0.9.0\"><!-- view with freemind --><node ID=\"1\" TEXT=\"Hotel\"><edge "
                               "STYLE=\"x\"/><node POSITION=\"right\" TEXT=\"Book\">"
                               "<node FOLDED=\"true\"><richcontent TYPE=\"NODE\"><html><body><p>Find a "
                               "room</p></body></html></richcontent><icon BUILTIN=\"ok\"/></node></node></node></map>",
                               "x.mm");
    QCOMPARE(gist(read.maps.at(0)), (std::vector<std::string>{"Hotel", "Book", "Find a room|experience||none|"}));
  }

  void boardsHoldEveryCardAndLink() {
    const auto document = supportJourney();
    const auto canvas = nlohmann::json::parse(writeJsonCanvas(*document.maps[0], {}));
    QCOMPARE(canvas["nodes"].size(), std::size_t(1 + 2 + 2 + 3 + 1)); // head, stages, rows, cards, notes
    QCOMPARE(canvas["edges"].size(), std::size_t(3));
    std::set<std::string> ids;
    for (const auto& node : canvas["nodes"])
      ids.insert(node["id"].get<std::string>());
    for (const auto& edge : canvas["edges"])
      QVERIFY(ids.contains(edge["fromNode"]) && ids.contains(edge["toNode"]));
    Remarks remarks;
    const auto drawing = readXmlTree(writeDrawIo(*document.maps[0], {}), remarks);
    QVERIFY(drawing.ok() && remarks.empty());
    const auto& root = *drawing->child("diagram")->child("mxGraphModel")->child("root");
    std::set<std::string> cells;
    for (const auto& cell : root.children)
      QVERIFY(cells.insert(std::string(cell.attribute("id"))).second);
    QCOMPARE(cells.size(), std::size_t(2 + 1 + 2 + 2 + 3 + 1 + 3));
    for (const auto& cell : root.children)
      if (!cell.attribute("source").empty())
        QVERIFY(cells.contains(std::string(cell.attribute("source"))) &&
                cells.contains(std::string(cell.attribute("target"))));
  }

  void everythingThatIsWrittenOfAnyMapIsReadAgain() {
    for (unsigned seed = 1; seed <= 40; ++seed) {
      const auto document = test::randomDocument(seed, 120);
      for (const auto& map : document.maps)
        for (const auto* format : journeyFormats()) {
          if (format->read == nullptr || format->write == nullptr || format == formatNamed("xes"))
            continue;
          const auto text = exportJourney(document, map->id, *format);
          QVERIFY2(text.ok(), std::string(format->name).c_str());
          CountingIdSource ids(1'000'000);
          const auto read = importJourneys(*text, "x." + std::string(format->endings.front()), {}, ids);
          const bool empty = map->touchpoints.empty() && !read.ok() && read.error().code == ErrorCode::noRecords;
          QVERIFY2(empty || read.ok(), (std::string(format->name) + "\n" + *text).c_str());
          if (empty || format == formatNamed("outline"))
            continue;
          QCOMPARE(read->maps.at(0).touchpoints.size(), map->touchpoints.size());
          QVERIFY(addsToADocument(*read));
        }
    }
  }

  void anyMapSurvivesAsAJourneyMapFile() {
    for (unsigned seed = 1; seed <= 60; ++seed) {
      const auto document = test::randomDocument(seed, 120);
      for (const auto& map : document.maps) {
        auto expected = *map;
        for (auto& card : expected.touchpoints)
          if (card->linkedMap && *card->linkedMap != map->id)
            card = card.changed([](model::Touchpoint& changed) { changed.linkedMap.reset(); });
        const auto read = imported(*exportJourney(document, map->id, *formatNamed("journeymap")), "x.journeymap");
        const auto& mine = expected.touchpoints;
        for (auto& card : expected.touchpoints)
          if (card->feedbackFrom && model::findTouchpoint(expected, *card->feedbackFrom) == nullptr)
            card = card.changed([](model::Touchpoint& changed) { changed.feedbackFrom.reset(); });
        QCOMPARE(read.maps.at(0).touchpoints.size(), mine.size());
        QVERIFY(read.maps.at(0).stages == expected.stages && read.maps.at(0).lanes == expected.lanes);
        QVERIFY(read.maps.at(0).touchpoints == mine);
        QVERIFY(read.maps.at(0) == expected);
        QVERIFY(read.personas == personasOf(*map, document.personas));
      }
    }
    CountingIdSource ids;
    QVERIFY(importJourneys("THRUJ 1 1 5 00\nabcde", "x.journeymap", {}, ids).error().code == ErrorCode::recordDamaged);
  }

  void formatsAreKnownByNameAndContent() {
    QVERIFY(guessFormat("journey\n", "a.mmd") == formatNamed("mermaid"));
    QVERIFY(guessFormat("# x\n```mermaid\njourney\n```", "a.md") == formatNamed("mermaid"));
    QVERIFY(guessFormat("# x\n- y\n", "a.md") == formatNamed("outline"));
    QVERIFY(guessFormat("<?xml version='1.0'?><!-- <log> --><CJML/>", "a.xml") == formatNamed("cjml"));
    QVERIFY(guessFormat("<log/>", "a.xml") == formatNamed("xes"));
    QVERIFY(guessFormat("case,activity,time\n", "a.csv") == formatNamed("events"));
    QVERIFY(guessFormat("TP ID,Phase,Initiator's label,Channel\n", "a.csv") == formatNamed("cjml-csv"));
    QVERIFY(guessFormat("{\"format\": 1}", "a.json") == formatNamed("json"));
    QVERIFY(guessFormat("PK\x03\x04", "a.zip") == nullptr);
    for (const auto* format : journeyFormats())
      QVERIFY(formatNamed(format->name) == format);
  }

  void filesComeInAllOrNone() {
    QTemporaryDir folder;
    const std::filesystem::path base = folder.path().toStdString();
    QVERIFY(writeCheckedFile(base / "a.mmd", "journey\n title A\n section Step 1: x\n t: 3: Me\n").ok());
    QVERIFY(writeCheckedFile(base / "b.txt", "B\n  s\n    t\n").ok());
    QVERIFY(writeCheckedFile(base / "bad.mmd", "graph TD\n").ok());
    CountingIdSource ids(1'000'000);
    const std::vector<std::filesystem::path> good{base / "a.mmd", base / "b.txt"};
    const auto into = tasks::importJourneyFiles(supportJourney(), good, {}, ids);
    QVERIFY(into.ok());
    QCOMPARE(into->document.maps.size(), std::size_t(3));
    QCOMPARE(into->files[1].titles, (std::vector<std::string>{"B"}));
    QVERIFY(tasks::importedJson(*into).find("\"colonInSection\",\"line\":3") != std::string::npos);
    const std::vector<std::filesystem::path> bad{base / "a.mmd", base / "bad.mmd"};
    const auto refused = tasks::importJourneyFiles({}, bad, {}, ids);
    QVERIFY(refused.error().code == ErrorCode::formatUnknown && refused.error().fact(Fact::path).ends_with("bad.mmd"));
    const auto target = base / "out.json";
    QVERIFY(tasks::exportJourneyFile(into->document, {}, *formatNamed("json"), target).ok());
    QCOMPARE(imported(*readWholeFile(target, 1'000'000), "out.json").maps.size(), std::size_t(3));
    QVERIFY(tasks::exportJourneyFile(into->document, "B", *formatNamed("mermaid"), base / "b.mmd").ok());
    QVERIFY(tasks::exportedJourney(into->document, "none", *formatNamed("mermaid")).error().code ==
            ErrorCode::notFound);
    QVERIFY(tasks::exportedJourney({}, {}, *formatNamed("mermaid")).error().code == ErrorCode::notFound);
    QVERIFY(tasks::exportedJourney(into->document, "B", *formatNamed("xes")).error().code == ErrorCode::notEnoughData);
  }
};

THROUGHLINE_TEST(OtherFormatsTest)
#include "others_test.moc"
