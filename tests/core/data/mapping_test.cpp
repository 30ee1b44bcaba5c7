#include "core/data/reading/mapping.h"
#include "core/data/reading/mapping_guess.h"
#include "core/data/sources/metric_registry.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

#include <algorithm>

using namespace throughline;
using namespace throughline::data;

namespace {

/// ' stands for the quotation mark.
Result<Mapping> mappingFrom(std::string json) {
  std::ranges::replace(json, '\'', '"');
  return readMapping(json);
}

/// The key that a mapping is refused for; empty when it is taken.
std::string refusedKey(const std::string& json) {
  const auto mapping = mappingFrom(json);
  return mapping.ok() ? std::string{} : mapping.error().fact(Fact::name);
}

TableSample sampleOf(const std::string& text) {
  const test::WorkspaceFolder folder;
  test::writeBytes(folder.path() / "table.csv", text);
  const auto sample = sampleTable(folder.path() / "table.csv", {}, false);
  if (!sample.ok())
    qFatal("%s", std::string(nameOf(sample.error().code)).c_str());
  return *sample;
}

const std::string documented =
    "{ 'layout': 'wide', 'delimiter': ',', 'encoding': 'UTF-8', 'header_rows': 1, 'sheet': 'Sheet1',"
    "  'respondent': {'column': 'id'}, 'time': {'column': 'date', 'format': 'yyyy-MM-dd'},"
    "  'overall': {'column': 'satisfaction', 'scale': {'words': {'neutral or dissatisfied': 0, 'satisfied': 100}}},"
    "  'touchpoints': [{'column': 'Checkin service', 'title': 'Check-in', 'stage': 'At the airport', 'kind': 'service',"
    "    'scale': {'low': 1, 'high': 5, 'better': 'higher'}, 'missing': ['0', ''], 'failure': {'at_most': 2}} ],"
    "  'channel': {'column': 'channel'}, 'comment': {'column': 'comments'}, 'weight': {'column': 'WEIGHT'}, "
    "'segments': ['Class'] }";

} // namespace

class MappingTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theDocumentedFileIsReadWhole() {
    const auto mapping = mappingFrom(documented);
    QVERIFY(mapping.ok());
    const auto& touchpoint = mapping->touchpoints.at(0);
    QCOMPARE(touchpoint.title, std::string("Check-in"));
    QCOMPARE(touchpoint.stage, std::string("At the airport"));
    QVERIFY(touchpoint.kind == model::Kind::service);
    QVERIFY((touchpoint.score.missing == std::vector<std::string>{"0", ""}));
    QVERIFY(touchpoint.score.failure == (FailureRule{.atMost = 2}));
    QVERIFY((mapping->overall->scale->scale == Scale{.metric = "scale", .low = 0, .high = 100}));
    QVERIFY(mapping->delimiter == ',' && mapping->headerRows == 1);
    QCOMPARE(mapping->segments.at(0).header, std::string("Class"));
    QCOMPARE(mapping->sheet, std::string("Sheet1"));
  }
  void whatIsWrittenIsReadAgain() {
    for (const std::string& text : {documented,
                                    std::string("{'layout': 'long', 'touchpoint': {'column': {'index': 3}}, 'score': "
                                                "{'column': 'score', 'scale': 'ces1', 'not_met': ['-']},"
                                                " 'metric': {'column': 'm'}, 'resolved': {'column': 'done', 'yes': "
                                                "['Y']}, 'kinds': {'Helpdesk': 'reactive'}}"),
                                    std::string("{'layout': 'wide', 'touchpoints': [{'column': 'a', 'scale': {'low': "
                                                "1, 'high': 7, 'better': 'lower'}, 'failure': {'values': [6, 7]}},"
                                                " {'column': 'b', 'scale': {'words': {'bad': 1, 'good': 3}, 'low': 0, "
                                                "'high': 4}, 'failure': {'values': ['bad']}}]}"),
                                    std::string("{'layout': 'metrics', 'touchpoint': {'column': 't'}, 'metric': 'frt', "
                                                "'period': {'column': 'p'}, 'value': {'column': 'v'}}")}) {
      const auto mapping = mappingFrom(text);
      QVERIFY2(mapping.ok(), text.c_str());
      const auto again = readMapping(writeMapping(*mapping));
      QVERIFY2(again.ok() && *again == *mapping, writeMapping(*mapping).c_str());
      QVERIFY(*readMapping(writeMapping(*mapping, false)) == *mapping);
    }
  }
  void anUnknownKeyIsNamed() {
    const std::string base = "{'layout': 'wide', 'overall': {'column': 'x', 'scale': 'nps'}";
    QCOMPARE(refusedKey(base + "}"), std::string());
    QCOMPARE(refusedKey(base + ", 'weigth': {'column': 'w'}}"), std::string("weigth"));
    QCOMPARE(refusedKey(base + ", 'score': {'column': 'w'}}"), std::string("score")); // of another layout
    QCOMPARE(refusedKey(base + ", 'touchpoints': [{'column': 'a', 'scael': 'csat'}]}"),
             std::string("touchpoints[0].scael"));
    QCOMPARE(refusedKey(base + ", 'touchpoints': [{'column': 'a', 'scale': {'low': 1, 'high': 5, 'best': 'high'}}]}"),
             std::string("touchpoints[0].scale.best"));
    QCOMPARE(refusedKey(base + ", 'time': {'column': 't', 'fromat': 'x'}}"), std::string("time.fromat"));
    QCOMPARE(refusedKey(base + ", 'respondent': {'column': {'index': 1, 'x': 2}}}"),
             std::string("respondent.column.x"));
  }
  void whatMakesNoSenseIsRefusedByItsKey() {
    QCOMPARE(refusedKey("{}"), std::string("layout"));
    QCOMPARE(refusedKey("{'layout': 'wide'}"), std::string("touchpoints"));
    QCOMPARE(refusedKey("{'layout': 'long', 'score': {'column': 's', 'scale': 'csat'}}"), std::string("touchpoint"));
    QCOMPARE(refusedKey("{'layout': 'wide', 'touchpoints': [{'column': 'a', 'scale': 'stars'}]}"),
             std::string("touchpoints[0].scale"));
    QCOMPARE(refusedKey("{'layout': 'wide', 'touchpoints': [{'column': 'a', 'scale': {'low': 5, 'high': 1}}]}"),
             std::string("touchpoints[0].scale.high"));
    QCOMPARE(refusedKey("{'layout': 'wide', 'touchpoints': [{'column': 'a', 'scale': {'low': 0, 'high': 10}}]}"),
             std::string("touchpoints[0].failure"));
    QCOMPARE(refusedKey("{'layout': 'wide', 'touchpoints': [{'column': 'a', 'kind': 'help', 'scale': 'csat'}]}"),
             std::string("touchpoints[0].kind"));
    QCOMPARE(refusedKey("{'layout': 'wide', 'touchpoints': [{'scale': 'csat'}]}"),
             std::string("touchpoints[0].column"));
    QCOMPARE(refusedKey("{'layout': 'wide', 'overall': {'column': 'x'}, 'time': {'column': 't', 'format': 'HH:mm'}}"),
             std::string("time.format"));
    QCOMPARE(refusedKey("{'layout': 'wide', 'overall': {'column': 'x'}, 'header_rows': 1.5}"),
             std::string("header_rows"));
  }
  void jsonThatIsNoneIsAnErrorOfItsPlace() {
    const auto broken = readMapping("{\n \"layout\": wide }");
    QVERIFY(broken.error().code == ErrorCode::jsonInvalid);
    QCOMPARE(broken.error().fact(Fact::line), std::string("2"));
    QVERIFY(readMapping(std::string(5000, '[')).error().code == ErrorCode::jsonInvalid);
    QVERIFY(readMapping("[]").error().code == ErrorCode::mappingInvalid);
  }
  void everyNamedScaleHasItsRule() {
    QVERIFY(ruleOf(*metricKind("nps")).fails(6) && !ruleOf(*metricKind("nps")).fails(7));
    QVERIFY(ruleOf(*metricKind("ces1")).fails(4) && !ruleOf(*metricKind("ces1")).fails(3));
    QVERIFY(ruleOf(*metricKind("health")).fails(49.9) && !ruleOf(*metricKind("health")).fails(50));
    for (const char* name : {"nps", "csat", "ces2", "ces1", "fcr", "health", "binary"})
      QVERIFY2(MappedScale::named(name).has_value(), name);
    QVERIFY(!MappedScale::named("frt").has_value());
    QCOMPARE(scaleOf(*metricKind("ces1")).toHundred(5), 0.0);
    QCOMPARE(scaleOf(*metricKind("ces2")).toHundred(4), 50.0);
    QVERIFY(defaultRule({.low = 1, .high = 5})->atMost == 2.0);
    QVERIFY(defaultRule({.low = 1, .high = 5, .lowerIsBetter = true})->atLeast == 4.0);
    QVERIFY(!defaultRule({.low = 0, .high = 10}).has_value());
  }
  void kindsAreGuessedFromWords() {
    for (const char* title :
         {"Helpdesk call", "Customer support", "Live chat", "Claims", "Check-in", "Checkin service", "Service desk"})
      QVERIFY2(guessKind(title) == model::Kind::service, title);
    for (const char* title : {"Inflight wifi service", "Website", "Recall of goods", "Delivery", "Small changes"})
      QVERIFY2(guessKind(title) == model::Kind::experience, title);
  }
  void aLongTableIsGuessed() {
    std::string text = "customer_id;date;touchpoint;score;channel;comment\n";
    for (int row = 1; row <= 60; ++row)
      text += std::to_string(row) + ";0" + std::to_string(1 + row % 9) + ".03.2026;" +
              (row % 2 == 0 ? "Website" : "Helpdesk") + ";" + std::to_string(1 + row % 5) + ";web;some longer words " +
              std::to_string(row) + "\n";
    const auto mapping = guessMapping(sampleOf(text));
    QVERIFY(mapping.ok());
    QVERIFY(mapping->layout == Layout::longRows && mapping->delimiter == ';');
    QCOMPARE(mapping->touchpoint->header, std::string("touchpoint"));
    QCOMPARE(mapping->time->format, std::string("dd.MM.yyyy"));
    QCOMPARE(mapping->respondent->header, std::string("customer_id"));
    QCOMPARE(mapping->channel->header, std::string("channel"));
    QCOMPARE(mapping->comment->header, std::string("comment"));
    QVERIFY(mapping->kinds.at("Helpdesk") == model::Kind::service);
    QCOMPARE(mapping->score->scale->scale.high, 5.0);
  }
  void titleRowsAndFurtherHeaderRowsAreSeen() {
    QCOMPARE(sampleOf("A title,,\nFoo,Bar,Baz\n1,2,3\n4,5,6\n").format.headerRows, 2);
    QCOMPARE(sampleOf("Foo,Bar,Baz\n1,2,3\n4,5,6\n").format.headerRows, 1);
    QCOMPARE(sampleOf("Q1,Q2\nHow was it?,And "
                      "now?\n\"{\"\"ImportId\"\":\"\"a\"\"}\",\"{\"\"ImportId\"\":\"\"b\"\"}\"\n1,2\n3,4\n")
                 .format.headerRows,
             3);
    QCOMPARE(sampleOf("1,2,3\n4,5,6\n").format.headerRows, 0);
    const auto sample = sampleOf("A title,,\nFoo,Bar,Foo\n1,2,3\n");
    QCOMPARE(*findColumn(sample, {.header = "Bar"}), std::size_t(1));
    QCOMPARE(*findColumn(sample, {.header = {}, .index = 3}), std::size_t(2));
    QVERIFY(!findColumn(sample, {.header = "Foo"}).ok());
    QVERIFY(findColumn(sample, {.header = "Foo"}).error().code == ErrorCode::mappingInvalid);
    QVERIFY(findColumn(sample, {.header = {}, .index = 4}).error().code == ErrorCode::columnNotFound);
    QCOMPARE(sampleOf("sep=;\na;b\n1;2\n").header.at(1), std::string("b"));
  }
};

THROUGHLINE_TEST(MappingTest)
#include "mapping_test.moc"
