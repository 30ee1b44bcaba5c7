#include "core/data/table/foreign_file.h"
#include "core/edit/lane_edits.h"
#include "core/edit/map_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/exchange/exchange.h"
#include "core/exchange/outline/outline.h"
#include "core/model/images.h"
#include "core/model/look_up.h"
#include "core/model/validate.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <sstream>

using namespace throughline;
using namespace throughline::exchange;

namespace {

template <class Change> void changeCard(model::Document& document, std::size_t at, Change&& change) {
  document.maps[0] = document.maps[0].changed([&](model::JourneyMap& map) {
    const auto id = model::inReadingOrder(map)[at]->id;
    for (auto& card : map.touchpoints)
      if (card->id == id)
        card = card.changed(change);
  });
}

/// The first map with further lanes, notes on a stage, and a card that moved.
model::Document withLanesAndNotes(model::Document document) {
  document.maps[0] = document.maps[0].changed([](model::JourneyMap& map) {
    map.details = map.details.changed([](model::MapDetails& details) {
      details.scenario = "The lift stops.\nIt is evening.";
      details.goal = "Running by morning";
      details.owner = "Facilities";
      details.state = model::MapState::asIs;
      details.personas = {model::PersonaId{{7, 7}}};
    });
    const auto steps = model::columnsOf(map);
    map.lanes.emplace_back(model::Lane{.id = {{9, 1}},
                                       .title = "Thoughts",
                                       .type = model::LaneType::text,
                                       .texts = {{.step = steps[0].step->id, .text = "Not again & again"},
                                                 {.step = {{9, 3}}, .text = "Nobody comes"}}});
    map.lanes.emplace_back(model::Lane{.id = {{9, 4}}, .title = "Pains", .type = model::LaneType::text});
    map.lanes.emplace_back(model::Lane{.id = {{9, 5}},
                                       .title = "Owner",
                                       .type = model::LaneType::text,
                                       .texts = {{.step = steps[2].step->id, .text = "The house"}}});
    map.lanes.emplace_back(model::Lane{.id = {{9, 2}}, .title = "Back office", .type = model::LaneType::backstage});
    map.stages[0] = map.stages[0].changed([](model::Stage& stage) {
      stage.notes = {{.id = {{8, 3}}, .kind = model::NoteKind::opportunity, .text = "Call back", .votes = 2}};
      stage.phase = model::JourneyPhase::during;
      stage.title = "Report\nit";
      stage.steps[0].title = "At once";
      stage.steps.push_back({.id = {{9, 3}}, .title = "Wait"});
    });
    map.stages.emplace_back(model::Stage{.id = {{9, 6}}, .title = "After", .steps = {{.id = {{9, 7}}, .title = {}}}});
    auto moved = model::inReadingOrder(map)[1]->id; // stands under the first card
    for (auto& card : map.touchpoints)
      if (card->id == moved)
        card = card.changed([&](model::Touchpoint& each) {
          each.place = {.step = steps[0].step->id, .lane = each.place.lane, .position = 1};
        });
  });
  return document;
}

/// A map with something in every part that there is.
model::Image shownImage() {
  return model::imageOf(model::ImageFormat::png, 2, 2, "some bytes");
}

model::Document fullDocument() {
  model::Document document = test::aDocument()
                                 .withMap("Broken lift")
                                 .withLane("Touchpoints")
                                 .withStage("Report")
                                 .withTouchpoint("Call the desk", model::Kind::service, "phone")
                                 .withTouchpoint("Get a text", model::Kind::experience, "sms")
                                 .withStage("Repair")
                                 .withTouchpoint("Technician visit", model::Kind::service, "on site")
                                 .withStage("Repair")
                                 .withTouchpoint("Second visit", model::Kind::service, "on site")
                                 .withMap("Billing")
                                 .withStage("Bill")
                                 .withTouchpoint("Invoice");
  const auto billing = document.maps[1]->id;
  document.personas.emplace_back(model::Persona{.id = {{7, 7}},
                                                .name = "Ines",
                                                .role = "Tenant",
                                                .quote = "Again?",
                                                .goals = "Get home",
                                                .frustrations = "Stairs"});
  const auto first = model::inReadingOrder(*document.maps[0])[0]->id;
  changeCard(document, 0, [](model::Touchpoint& card) {
    card.reason = model::Reason::question;
    card.initiator = model::Initiator::other;
    card.components = {{.component = model::Component::empathy, .score = 4}};
    card.momentOfTruth = true;
    card.emotion = -2;
    card.failureCode = model::FailureCode::wrongSequence;
    card.owner = "Service desk";
    card.importance = model::Importance::high;
    card.title = "Call the desk [`9`]\nonce more [ ]";
    card.speakerNotes = "Nine minutes of waiting.\n  Ask\tInes:\n\n    *why*";
    card.notes = {
        {.id = {{8, 1}}, .kind = model::NoteKind::painPoint, .text = "Too long\n  by far", .votes = 3},
        {.id = {{8, 2}}, .kind = model::NoteKind::quote, .text = "\"At last\"", .votes = 0},
        {.id = {{8, 4}}, .kind = model::NoteKind::comment, .text = "Ask", .author = "Ana & Ben", .resolved = true}};
    card.responseTarget = Duration{300};
    card.personaEmotions = {{.persona = {{7, 7}}, .emotion = -1}};
    card.expectation = "Somebody answers";
    card.targets = {{.metric = "csat", .value = 80}};
    card.image = shownImage().id;
  });
  changeCard(document, 2, [&](model::Touchpoint& card) {
    card.answers = {first};
    card.linkedMap = billing;
    card.feedbackFrom = first;
    card.emotion = 1;
  });
  document.images = {shownImage()};
  document.maps[0] = document.maps[0].changed([&](model::JourneyMap& map) {
    map.lanes[0] = map.lanes[0].changed([](model::Lane& lane) { lane.locked = true; });
    map.actions.emplace_back(
        model::Action{.id = {{6, 1}}, .title = "Call at once", .owner = "Ben", .touchpoint = first});
    map.goals.emplace_back(model::Goal{.id = {{6, 2}}, .metric = "csat", .target = 80, .experienceOwner = "Ana"});
  });
  return withLanesAndNotes(std::move(document));
}

model::Document readBack(const Format& format, const model::Document& document) {
  const auto text = exportJourney(document, document.maps[0]->id, format);
  if (!text.ok())
    return {};
  CountingIdSource ids(1'000'000);
  auto read = importJourneys(*text, "x." + std::string(format.endings.front()), {.words = {}, .format = &format}, ids);
  if (!read.ok())
    return {};
  auto added = addImported({}, *read, ids);
  return added.ok() ? *added : model::Document{};
}

/// Lines and indents are parts of their own.
bool isLayout(MapPart part) {
  return part == MapPart::titleBreaks || part == MapPart::textLayout || part == MapPart::noteBreaks;
}

std::string textOf(const std::vector<PartEntry>& entries, MapPart part) {
  std::string text;
  for (const auto& entry : entries) {
    std::istringstream words(entry.value);
    std::string value;
    for (std::string word; words >> word;)
      value += (value.empty() ? "" : " ") + word;
    text += onOneLine(entry.of) + " = " + (isLayout(part) ? entry.value : value) + "; ";
  }
  return text;
}

bool loses(const Format& format, MapPart part, model::MapState state) {
  const auto& planned = format.cannotHoldPlanned;
  return std::ranges::find(format.cannotHold, part) != format.cannotHold.end() ||
         (state == model::MapState::toBe && std::ranges::find(planned, part) != planned.end());
}

} // namespace

class JourneyFormatTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theFullMapHoldsSomethingOfEveryPart() {
    auto document = fullDocument();
    QVERIFY(model::validate(document).ok());
    for (std::size_t at = 0; at < mapPartCount; ++at)
      if (const auto part = static_cast<MapPart>(at); part != MapPart::state)
        QVERIFY2(!partsOf(document, *document.maps[0], part).empty(), nameOf(part).data());
    document = *edit::setMapState(document, document.maps[0]->id, model::MapState::toBe);
    QVERIFY(!partsOf(document, *document.maps[0], MapPart::state).empty());
  }

  /// What a format does not name as lost comes back the same; what it names would not.
  void everyFormatHoldsWhatItDoesNotNameAsLost() {
    for (const auto state : {model::MapState::asIs, model::MapState::toBe}) {
      const auto document = *edit::setMapState(fullDocument(), fullDocument().maps[0]->id, state);
      for (const auto* format : journeyFormats()) {
        if (format->read == nullptr || format->write == nullptr || format->feedback == FeedbackUse::traces)
          continue;
        const auto read = readBack(*format, document);
        QVERIFY2(!read.maps.empty(), format->name.data());
        for (std::size_t at = 0; at < mapPartCount; ++at) {
          const auto part = static_cast<MapPart>(at);
          if (part == MapPart::unsaidEmotions) // the other side of emotions
            continue;
          const auto before = textOf(partsOf(document, *document.maps[0], part), part);
          const auto after = textOf(partsOf(read, *read.maps[0], part), part);
          const auto says = std::string(format->name) + " " + std::string(nameOf(part)) + "\n" + before + "\n" + after;
          if (!loses(*format, part, state))
            QVERIFY2(before == after, says.c_str());
          else if (!before.empty() && state == model::MapState::asIs)
            QVERIFY2(before != after, says.c_str());
        }
      }
    }
  }

  void whatAFormatLosesOfPlannedMapsIsNamedToo() {
    const auto drawn = fullDocument();
    const auto map = drawn.maps[0]->id;
    const auto names = [map](const model::Document& document, MapPart part) {
      const auto lost = lostIn(*formatNamed("cjml-csv"), document, map);
      return std::ranges::find(lost, part, &LostPart::part) != lost.end();
    };
    const auto planned = *edit::setMapState(drawn, map, model::MapState::toBe);
    QVERIFY(names(planned, MapPart::emotions) && names(planned, MapPart::failureCodes));
    QVERIFY(!names(drawn, MapPart::emotions) && !names(drawn, MapPart::failureCodes));
  }

  void whatIsLostIsNamed() {
    const auto document = fullDocument();
    const auto lost = lostIn(*formatNamed("opml"), document, document.maps[0]->id);
    const auto found = std::ranges::find(lost, MapPart::answers, &LostPart::part);
    QVERIFY(found != lost.end());
    QCOMPARE(found->entries.at(0).of, std::string("Technician visit"));
    QCOMPARE(found->entries.at(0).value, std::string("Call the desk [`9`]\nonce more [ ]"));
    QCOMPARE(lostIn(*formatNamed("json"), document, document.maps[0]->id).size(), std::size_t(1)); // the other map
  }

  /// Also where no touchpoint stands: it is carried, or named by its lane.
  void aTextWithoutATouchpointIsCarriedOrNamed() {
    const auto document = fullDocument();
    for (const auto* format : journeyFormats()) {
      if (format->write == nullptr || format->feedback == FeedbackUse::traces)
        continue;
      const auto text = *exportJourney(document, document.maps[0]->id, *format);
      const auto lost = lostIn(*format, document, document.maps[0]->id);
      const auto texts = std::ranges::find(lost, MapPart::laneTexts, &LostPart::part);
      const bool named = texts != lost.end() &&
                         std::ranges::find(texts->entries, "Nobody comes", &PartEntry::value) != texts->entries.end();
      const bool carried = text.find("Nobody comes") != std::string::npos;
      QVERIFY2(format->name == "journeymap" || named != carried, format->name.data());
    }
  }

  /// What Markdown and the marks of an outline would read into a title stays a part of it.
  void signsInTitlesComeBack() {
    for (const std::string title : {"`Search` for `rooms`", "Order [express]", "[ ] Sign", "**Pay** [now](x) (+1)",
                                    "C:\\_a_\\*b*", "a_b__c__", "Pay (service)", "~~Old~~ [x]"}) {
      const auto document =
          test::aDocument().withMap(title).withStage(title).withTouchpoint(title, model::Kind::service, "phone [in]");
      for (const auto* name : {"outline", "freemind", "opml", "cjml", "mermaid"}) {
        const auto read = readBack(*formatNamed(name), document);
        const auto says = title + " as " + name;
        QVERIFY2(!read.maps.empty(), says.c_str());
        QCOMPARE(read.maps[0]->touchpoints.at(0)->title, title);
        QCOMPARE(read.maps[0]->stages.at(0)->title, title);
        QCOMPARE(read.maps[0]->details->title, title);
      }
    }
  }

  /// Mermaid has a number for every task: whose is not an emotion is named before, and comes back as none.
  void mermaidNamesTheEmotionsThatItMakesUp() {
    const model::Document document = test::aDocument().withMap("Buy").withStage("Find").withTouchpoint("Search");
    const auto map = document.maps[0]->id;
    const auto lost = lostIn(*formatNamed("mermaid"), document, map);
    QCOMPARE(lost.size(), std::size_t(1));
    QVERIFY(lost[0].part == MapPart::unsaidEmotions && lost[0].entries.at(0).of == "Search");
    const auto text = *exportJourney(document, map, *formatNamed("mermaid"));
    QVERIFY(text.find("Search: 3") != std::string::npos);
    CountingIdSource ids(5'000);
    QVERIFY(!importJourneys(text, "a.mmd", {}, ids)->maps[0].touchpoints[0]->emotion);
    const auto said = *edit::setEmotion(document, *model::touchpointNamed(*document.maps[0], "Search"), 0);
    QVERIFY(lostIn(*formatNamed("mermaid"), said, map).empty());
  }

  void boardsShowTextsNotesAndTheHead() {
    const auto document = fullDocument();
    for (const char* name : {"canvas", "drawio"}) {
      const auto text = *exportJourney(document, document.maps[0]->id, *formatNamed(name));
      for (const std::string part : {"Not again", "Too long", "Nine minutes", "Call back", "The lift stops",
                                     "Running by", "Thoughts", "Service desk", "Pain point"})
        QVERIFY2(text.find(part) != std::string::npos, part.c_str());
    }
  }

  void everyFormatIsAnObjectOfItsOwn() {
    std::set<std::string_view> names;
    for (const auto* format : journeyFormats()) {
      QVERIFY(names.insert(format->name).second && formatNamed(format->name) == format);
      QVERIFY2(!format->endings.empty() && format->sniff != nullptr, format->name.data());
      QVERIFY2(format->read != nullptr || format->write != nullptr, format->name.data());
    }
  }

  void aFileThatIsSomethingElseIsNamed_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("kind");
    const auto row = [](const char* title, QByteArray bytes, const char* name, const char* kind) {
      QTest::newRow(title) << std::move(bytes) << QByteArray(name) << QByteArray(kind);
    };
    row("docx by name",
        "PK\x03\x04"
        "fake",
        "i8.docx", "wordDocument");
    row("docx by content",
        "PK\x03\x04"
        "xxxxword/document.xmlxx",
        "journey.md", "wordDocument");
    row("xmind",
        "PK\x03\x04"
        "fake",
        "i7.xmind", "mindMap");
    row("workbook",
        "PK\x03\x04"
        "..xl/workbook.xml",
        "log.csv", "workbook");
    row("zip",
        "PK\x03\x04"
        "a.txt",
        "a.zip", "archive");
    row("pdf", "%PDF-1.7\n", "map.pdf", "pdf");
    row("picture named as outline", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), "map.txt", "image");
    row("mindmap", "mindmap\n  root((Support))\n    Contact\n", "i4.mmd", "mermaidDiagram");
    row("flowchart after a directive", "%%{init: {}}%%\nflowchart TD\nA-->B\n", "x.mmd", "mermaidDiagram");
    row("PlantUML", "@startuml\n:Call desk;\n@enduml\n", "i9.puml", "plantUml");
    row("PlantUML as text", "\n@startuml\n:Call desk;\n@enduml\n", "i9.txt", "plantUml");
    row("canvas", "{\"nodes\":[],\"edges\":[]}", "x.canvas", "jsonCanvas");
    row("draw.io", "<mxfile><diagram/></mxfile>", "x.drawio", "drawIo");
    row("draw.io as xml", "<?xml version=\"1.0\"?>\n<mxfile/>", "x.xml", "drawIo");
    row("page", "<!DOCTYPE html><html><body>Hi</body></html>", "x.txt", "webPage");
    row("rich text", "{\\rtf1 hello}", "x.txt", "richText");
    row("database", QByteArray("SQLite format 3\0", 16) + QByteArray(100, '\0'), "x.db", "database");
  }
  void aFileThatIsSomethingElseIsNamed() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, kind);
    CountingIdSource ids;
    const auto read = importJourneys(bytes.toStdString(), name.toStdString(), {}, ids);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::formatUnknown);
    QCOMPARE(read.error().fact(Fact::value), kind.toStdString());
  }

  void aWebPageWithAJourneyIsRead() {
    CountingIdSource ids;
    const auto read = importJourneys(
        "<html><body><pre class=\"mermaid\">\njourney\n section Order\n Pay &amp; go: 3: Me\n</pre></body></html>",
        "page.html", {}, ids);
    QVERIFY(read.ok());
    QCOMPARE(read->maps[0].touchpoints[0]->title, std::string("Pay & go"));
  }

  void aTextThatOnlyBeginsWithTheWordJourneyIsAnOutline() {
    QVERIFY(guessFormat("journey of a tenant\n  Report\n    Call\n", "a.txt") == formatNamed("outline"));
    QVERIFY(guessFormat("journey\n  title A\n", "a.txt") == formatNamed("mermaid"));
  }
};

THROUGHLINE_TEST(JourneyFormatTest)
#include "journey_format_test.moc"
