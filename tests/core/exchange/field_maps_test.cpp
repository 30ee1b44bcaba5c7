#include "core/base/checked_file.h"
#include "core/exchange/exchange.h"
#include "core/exchange/mermaid/mermaid_visible.h"
#include "core/model/look_up.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace throughline;
using namespace throughline::exchange;

namespace {

Result<ImportedJourneys> fieldFile(const std::string& name) {
  const auto bytes = readWholeFile(test::sharedFolder("field") + "/maps/" + name, 10'000'000);
  if (!bytes.ok())
    return bytes.error();
  CountingIdSource ids(1);
  auto read = importJourneys(*bytes, name, {}, ids);
  if (!read.ok())
    return read;
  auto copy = *read;
  if (const auto added = addImported({}, copy, ids); !added.ok())
    return added.error();
  return read;
}

/// "Title | Stage: Card, Card | Stage: Card".
std::string shapeOf(const model::JourneyMap& map) {
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

std::string shapesOf(const Result<ImportedJourneys>& read) {
  if (!read.ok()) {
    std::string refusal = std::string(nameOf(read.error().code));
    for (const auto fact : {Fact::value, Fact::column, Fact::detail})
      refusal += read.error().fact(fact).empty() ? "" : " " + read.error().fact(fact);
    return refusal;
  }
  std::string shapes;
  for (const auto& map : read->maps)
    shapes += (shapes.empty() ? "" : "\n") + shapeOf(map);
  return shapes;
}

const model::Touchpoint* cardIn(const ImportedJourneys& read, const std::string& title) {
  const auto id = model::touchpointNamed(read.maps.at(0), title);
  return id.ok() ? model::findTouchpoint(read.maps[0], *id) : nullptr;
}

std::string laneText(const ImportedJourneys& read, const std::string& card, const std::string& lane) {
  return laneTextAt(read.maps.at(0), lane, cardIn(read, card)->place.step);
}

/// Median hours to the next contact; -1: not known.
double waitAfter(const ImportedJourneys& read, const std::string& title) {
  for (const auto& value : read.metricValues)
    if (value.metric == "waiting_time" && value.touchpoint == cardIn(read, title)->id)
      return value.value;
  return -1;
}

std::int64_t waitsAfter(const ImportedJourneys& read, const std::string& title) {
  for (const auto& value : read.metricValues)
    if (value.metric == "waiting_time" && value.touchpoint == cardIn(read, title)->id)
      return value.n;
  return 0;
}

std::string remarkValue(const ImportedJourneys& read, RemarkCode code) {
  const auto found = std::ranges::find(read.remarks, code, &Remark::code);
  return found == read.remarks.end() ? "none" : found->value;
}

std::vector<std::string> remarkValues(const ImportedJourneys& read, RemarkCode code) {
  std::vector<std::string> values;
  for (const auto& remark : read.remarks)
    if (remark.code == code)
      values.push_back(remark.value);
  return values;
}

/// The titles of the cards in reading order.
std::string orderOf(const ImportedJourneys& read) {
  std::string order;
  for (const auto* card : model::inReadingOrder(read.maps.at(0)))
    order += (order.empty() ? "" : ", ") + card->title;
  return order;
}

} // namespace

/// Files made after public reports; what is right stands beside each of them.
class FieldMapsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() {
    if (test::sharedFolder("field").empty())
      QSKIP("no field cases");
  }

  void theShapeIsRight_data() {
    QTest::addColumn<QByteArray>("shape");
    const auto row = [](const char* name, const char* shape) { QTest::newRow(name) << QByteArray(shape); };
    row("a1-freeplane-multiline.mm", "Moving with Northline | Order the new line (web or app): Call the desk about the "
                                     "date | Moving day: Technician "
                                     "visit");
    row("b1-xmind.opml", "Customer journey | Awareness: Sees the ad, Asks a friend | Purchase: Calls the desk");
    row("b3-freeplane-opml-twotop.opml", "J | A: a1 | B: b1");
    row("c1-crlf.mmd", "Mi día | Compra: Buscar");
    row("c2-utf16-powershell.mmd", "Mein Tag | Größe wählen: Prüfen, Anrufen");
    row("c3-cp1252.mmd", "Mein Tag | Größe wählen: Prüfen, Anrufen");
    row("c4-azure-devops.md",
        "Azure wiki | Order: Pay\nTilde fence | Order: Pay\nQuarto cell | Order: Pay\nIn a list | Order: Pay\nIn a "
        "quote "
        "| Order: Pay\nHTML page | Order: Pay & go\nSpace before name | Order: Pay\nFour ticks | Order: Pay");
    row("c10-only-azure.md", "Azure wiki | Order: Pay");
    row("c6-2284-nosection.mmd", "A very long title that is cut off without sections | Journey: Make tea, Drink");
    row("i1-tabs-outline.txt", "Support journey | Contact: Call desk, Chat | Solve: Technician visit");
    row("i2-markdown-headings.md", "Support journey | Contact: Call desk, Chat | Solve: Technician visit, Bill");
    row("i3-workflowy.txt", "Support journey | Contact: Call desk, Chat | Solve: Technician visit");
    row("i4-mermaid-mindmap.mmd", "formatUnknown mermaidDiagram");
    row("i7-xmind.xmind", "formatUnknown mindMap");
    row("i8.docx", "formatUnknown wordDocument");
    row("i9-plantuml.puml", "formatUnknown plantUml");
    for (const char* table : {"h1-cjml-norwegian.csv", "h1g-cp1252-noquote.csv", "h1h-cp1252-quote-semicolon.csv",
                              "h1i-cp1252-quote-newline.csv", "h1b-utf8.csv", "h1c-noquote.csv", "h1d-apostrophe.csv",
                              "h1e-comma.csv", "h1f-comma-quoted.csv"})
      QTest::newRow(table) << QByteArray(table).left(QByteArray(table).lastIndexOf('.')) +
                                  " | Bestilling: Søker på nettsiden, Sender bekreftelse | Bruk: Ringer kundeservice, "
                                  "Leser brukerveiledning";
    row("h1j-cp1252-asciihead.csv", "h1j-cp1252-asciihead | Bestilling: Soker på nettsiden, Sender bekreftelse | Bruk: "
                                    "Ringer kundeservice, Leser brukerveiledning");
    row("h2-cjml-unescaped.xml", "Søknad & svar | Journey: Sender sms");
  }
  void theShapeIsRight() {
    QFETCH(QByteArray, shape);
    QCOMPARE(QByteArray::fromStdString(shapesOf(fieldFile(QTest::currentDataTag()))), shape);
  }

  void freeplaneKeepsDetailsAttributesLinksAndTheOrderOfItsText() {
    const auto read = *fieldFile("a1-freeplane-multiline.mm");
    const auto* card = cardIn(read, "Call the desk about the date");
    QVERIFY(card != nullptr);
    QCOMPARE(card->channel, std::string("phone"));
    QCOMPARE(card->owner, std::string("Service desk"));
    QCOMPARE(card->speakerNotes, std::string("Ask Ines for the April figures.\nfirst\nsecond"));
    QCOMPARE(laneText(read, card->title, "Details"), std::string("Customers wait 9 minutes"));
    QCOMPARE(cardIn(read, "Technician visit")->speakerNotes, std::string("https://example.org/visit"));
    QCOMPARE(remarkValue(read, RemarkCode::leftOut), std::string("icon smily_bad"));
  }

  void xmindKeepsNotesOfCards() {
    const auto read = *fieldFile("b1-xmind.opml");
    QCOMPARE(cardIn(read, "Calls the desk")->speakerNotes, std::string("Line one\nLine two & more"));
  }

  void aDiagramThatIsNoJourneyIsSaid() {
    const auto read = *fieldFile("c4-azure-devops.md");
    QCOMPARE(remarkValue(read, RemarkCode::diagramOther), std::string("flowchart TD"));
  }

  void wrappedTextsAndManyScriptsAreKept() {
    const auto read = *fieldFile("c7-br-wrap.mmd");
    QCOMPARE(read.maps.at(0).touchpoints.size(), std::size_t(5));
    QCOMPARE(read.maps[0].details->scenario, std::string("Two lines\nof description"));
    const auto chat = *fieldFile("c8-chatgpt.mmd");
    QCOMPARE(chat.maps.at(0).touchpoints.size(), std::size_t(5));
    QCOMPARE(remarkValue(chat, RemarkCode::scoreNotANumber), std::string("3/5"));
    QCOMPARE(remarkValue(chat, RemarkCode::scoreRounded), std::string("4.5"));
  }

  void aParagraphUnderTheTitleIsTheScenario() {
    const auto read = *fieldFile("i2-markdown-headings.md");
    QCOMPARE(read.maps.at(0).details->scenario, std::string("Some scenario text."));
    QCOMPARE(cardIn(read, "Call desk")->speakerNotes, std::string("waits 9 minutes"));
    QCOMPARE(cardIn(read, "Bill")->speakerNotes, std::string("check invoice"));
  }

  void logsAreInOrderWithTheirWaits_data() {
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<double>("wait");
    const auto row = [](const char* name, const char* order, const char* first, double wait) {
      QTest::newRow(name) << QByteArray(order) << QByteArray(first) << wait;
    };
    row("d1-timezones.xes", "Order, Call, Visit", "Order", 1);
    row("d2-lifecycle.xes", "Order, Repair", "Order", 1);
    row("d3-nested.xes", "Order, Bill", "Order", 24);
    row("d5-gz-named-plain.xes", "Order, Call, Visit", "Order", 1);
    row("d6-plain-named.xes.gz", "Order, Call, Visit", "Order", 1);
    row("d7-classifier.xes", "Bestellen, Anrufen", "Bestellen", 24);
    row("d8-prefixed.xes", "Order, Call, Visit", "Call", 1);
    row("d9-out-of-order.xes", "A, B, C", "A", 3600.001 / 3600);
    row("d11-bpi2012-lifecycle.xes", "W_call, A_paid", "W_call", 2);
    row("e1-pm4py.csv", "Order, Call", "Order", 1);
    row("e2-disco.csv", "Order, Call desk", "Order", 1);
    row("e2c-complete-first.csv", "Order, Call desk", "Order", 1);
    row("e3-celonis.csv", "Call, Order", "Call", 0);
    row("e4-ambiguous.csv", "Order, Call", "Order", 24);
    row("e5-ampm.csv", "Order, Call", "Order", 1);
    row("e6-mixedformats.csv", "Created, Order, Call", "Order", 1);
    row("e8-excel-serial.csv", "Order, Call", "Order", 1);
    row("e11-out-of-order-one-untimed.csv", "Order, Call, Visit, Bill", "Visit", 48);
    row("h4-events-cp1252.csv", "Bestilling på nett, Ringer kundeservice", "Bestilling på nett", 24);
    row("h5-events-ascii.csv", "Bestilling, Ringer kundeservice", "Bestilling", 24);
    row("h7-utf16-tab.txt", "Bestilling på nett, Ringer", "Bestilling på nett", 24);
    row("h8-sep-line.csv", "Bestilling på nett, Ringer", "Bestilling på nett", 24);
  }
  void logsAreInOrderWithTheirWaits() {
    QFETCH(QByteArray, order);
    QFETCH(QByteArray, first);
    QFETCH(double, wait);
    const auto read = fieldFile(QTest::currentDataTag());
    QVERIFY2(read.ok(), shapesOf(read).c_str());
    QCOMPARE(QByteArray::fromStdString(orderOf(*read)), order);
    QVERIFY2(std::abs(waitAfter(*read, first.toStdString()) - wait) < 1e-6,
             std::to_string(waitAfter(*read, first.toStdString())).c_str());
    for (const auto& value : read->metricValues)
      QVERIFY(value.value >= 0);
  }

  void suspendedWorkIsOneContact() {
    const auto read = *fieldFile("d11-bpi2012-lifecycle.xes");
    QCOMPARE(waitsAfter(read, "W_call"), std::int64_t(3));
    QCOMPARE(remarkValue(read, RemarkCode::repeatsFolded), std::string("none"));
    QCOMPARE(remarkValue(read, RemarkCode::transitionsLeftOut), std::string("schedule, suspend, resume: 9"));
    QCOMPARE(remarkValue(read, RemarkCode::startsFolded), std::string("3"));
  }

  void everyEventThatIsLeftOutHasItsTrueReason() {
    const auto read = *fieldFile("e9-missing-case.csv");
    QCOMPARE(remarkValue(read, RemarkCode::eventUnnamed), std::string("1"));
    QCOMPARE(remarkValue(read, RemarkCode::timeUnreadable), std::string("1"));
    QCOMPARE(remarkValues(read, RemarkCode::recordRejected), std::vector<std::string>{"case"});
    QCOMPARE(remarkValue(read, RemarkCode::startsFolded), std::string("none"));
    const auto untimed = *fieldFile("e11-out-of-order-one-untimed.csv");
    QCOMPARE(remarkValue(untimed, RemarkCode::timeUnreadable), std::string("2"));
  }

  void aGuessOfDayAndMonthIsSaid() {
    const auto read = *fieldFile("e4-ambiguous.csv");
    QCOMPARE(remarkValue(read, RemarkCode::timeFormatGuessed), std::string("dd/MM/yyyy"));
    QCOMPARE(read.firstDay->text(), std::string("2026-04-03"));
    QCOMPARE(remarkValue(*fieldFile("e5-ampm.csv"), RemarkCode::timeFormatGuessed), std::string("none"));
  }

  void cjmlTablesKeepDeviationsAndRatings() {
    for (const char* name : {"h1-cjml-norwegian.csv", "h1f-comma-quoted.csv", "h1i-cp1252-quote-newline.csv"}) {
      const auto read = *fieldFile(name);
      const auto* call = cardIn(read, "Ringer kundeservice");
      QVERIFY(call->failureCode == model::FailureCode::adHoc && call->emotion == -2);
      QVERIFY2(call->speakerNotes.find("la på") != std::string::npos, call->speakerNotes.c_str());
      QCOMPARE(remarkValue(read, RemarkCode::rowExcluded), std::string("T3"));
    }
  }

  /// A table that nobody knows is refused with all that is missing, and the way to say it.
  void missingColumnsAreNamedTogether() {
    CountingIdSource ids;
    const auto read = importJourneys("a,b,c\n1,2,3\n", "x.csv", {}, ids);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::columnNotFound);
    QCOMPARE(read.error().fact(Fact::column), std::string("case, activity, time"));
    QCOMPARE(read.error().fact(Fact::name), std::string("events"));
  }
};

THROUGHLINE_TEST(FieldMapsTest)
#include "field_maps_test.moc"
