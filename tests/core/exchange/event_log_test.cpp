#include "core/base/checked_file.h"
#include "core/exchange/exchange.h"
#include "core/exchange/logs/event_moment.h"
#include "core/exchange/logs/event_table.h"
#include "core/exchange/logs/log_map.h"
#include "core/exchange/logs/xes.h"
#include "core/exchange/mermaid/mermaid_visible.h"
#include "core/exchange/text/text_parts.h"
#include "core/model/look_up.h"
#include "tests/support/growth.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <tuple>

using namespace throughline;
using namespace throughline::exchange;

namespace {

std::string sharedFile(const std::string& name) {
  auto bytes = readWholeFile(test::sharedData() + "/" + name, 100'000'000);
  return bytes.ok() ? *bytes : std::string();
}

ImportedJourneys drawn(const EventLog& log, LogDrawing how = {}) {
  CountingIdSource ids(1);
  how.title = "Log";
  auto map = drawLog(log, how, ids);
  return map.ok() ? *std::move(map) : ImportedJourneys{};
}

const Remark* remarkOf(const Remarks& remarks, RemarkCode code) {
  const auto found = std::ranges::find(remarks, code, &Remark::code);
  return found == remarks.end() ? nullptr : &*found;
}

const model::Touchpoint* card(const ImportedJourneys& read, const std::string& title) {
  const auto id = model::touchpointNamed(read.maps.at(0), title);
  return id.ok() ? model::findTouchpoint(read.maps[0], *id) : nullptr;
}

double metric(const ImportedJourneys& read, const std::string& title, const std::string& name) {
  for (const auto& value : read.metricValues)
    if (value.touchpoint == card(read, title)->id && value.metric == name)
      return value.value;
  return -1;
}

bool addsToADocument(ImportedJourneys read) {
  CountingIdSource ids(9'000'000);
  return addImported({}, read, ids).ok();
}

const std::string smallLog =
    "case,activity,time,resource\n"
    "1,Open,2026-01-01T00:00:00Z,Customer\n1,Check,2026-01-01T02:00:00Z,Ann\n1,Close,2026-01-02T00:00:00Z,Ann\n"
    "2,Open,2026-01-01 00:00:00+01:00,Customer\n2,Check,2026-01-01 04:00:00+01:00,Bob\n2,Check,2026-01-01 "
    "05:00,Bob\n2,Close,2026-01-03,Bob\n"
    "3,Open,2026-01-01,Customer\n3,Close,2026-01-05,Bob\n3,Complain,2026-01-06,Customer\n";

} // namespace

class EventLogTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void stagesThatALogDoesNotNameAreAGuessAndSaid() {
    const auto says = [](const ImportedJourneys& read) {
      return std::ranges::any_of(read.remarks,
                                 [](const Remark& remark) { return remark.code == RemarkCode::stagesGuessed; });
    };
    const XesTrace plain{.id = "a",
                         .events = {{.name = "Order", .time = 0, .score = {}, .failed = {}, .channel = {}},
                                    {.name = "Pay", .time = 3'600'000, .score = {}, .failed = {}, .channel = {}}}};
    auto staged = plain;
    for (auto& event : staged.events)
      event.stage = "Buy";
    CountingIdSource ids(1);
    QVERIFY(says(*importJourneys(writeXes("Log", std::span(&plain, 1)), "a.xes", {}, ids)));
    QVERIFY(!says(*importJourneys(writeXes("Log", std::span(&staged, 1)), "a.xes", {}, ids)));
  }
  void everyLogHasTheTracesAndEventsOfItsDescription_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("traces");
    QTest::addColumn<int>("events");
    QTest::newRow("running example") << "xes_public_small/running-example.xes" << 6 << 42;
    QTest::newRow("running example csv") << "xes_public_small/running-example.csv" << 6 << 42;
    QTest::newRow("road traffic") << "xes_public_small/roadtraffic100traces.xes" << 100 << 390;
    QTest::newRow("road traffic csv") << "xes_public_small/roadtraffic100traces.csv" << 100 << 390;
    QTest::newRow("teleclaims") << "xes_public_small/teleclaims.xes.gz" << 3512 << 46138;
    QTest::newRow("repair") << "xes_public_small/repairExample.xes.gz" << 1104 << 11855;
    QTest::newRow("receipt") << "xes_public_small/receipt.csv" << 1434 << 8577;
    QTest::newRow("intervals") << "xes_public_small/interval_event_log.csv" << 1266 << 8109;
    QTest::newRow("support") << "buydirect_support_journey/request-handling.xes" << 606 << 4390;
    QTest::newRow("support with noise") << "buydirect_support_journey/request-handling-noise.xes" << 606 << 4127;
    QTest::newRow("support csv") << "buydirect_support_journey/activity-table.csv" << 606 << 4390;
  }
  void everyLogHasTheTracesAndEventsOfItsDescription() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    QFETCH(QString, file);
    QFETCH(int, traces);
    QFETCH(int, events);
    const auto bytes = sharedFile(file.toStdString());
    const auto log = file.endsWith(".csv") ? readEventTable(bytes, {}) : readXes(bytes);
    QVERIFY(log.ok());
    QCOMPARE(static_cast<int>(log->events), events);
    if (traces >= 0)
      QCOMPARE(static_cast<int>(log->traces.size()), traces);
    QVERIFY(remarkOf(log->remarks, RemarkCode::timeUnreadable) == nullptr);
    const auto read = drawn(*log);
    QVERIFY(!read.maps.empty() && addsToADocument(read));
  }

  void xesAndTableOfTheSameLogDrawEqualMaps() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    for (const std::string name : {"running-example", "roadtraffic100traces"}) {
      const auto fromXes = drawn(*readXes(sharedFile("xes_public_small/" + name + ".xes")));
      const auto fromTable = drawn(*readEventTable(sharedFile("xes_public_small/" + name + ".csv"), {}));
      QVERIFY(fromXes.maps.at(0) == fromTable.maps.at(0));
      QVERIFY(fromXes.metricValues == fromTable.metricValues);
      QVERIFY(!fromXes.maps[0].touchpoints.empty());
    }
  }

  void theSharesAreThoseOfTheFacts() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    const auto roads = drawn(*readXes(sharedFile("xes_public_small/roadtraffic100traces.xes")));
    QCOMPARE(metric(roads, "Create Fine", "case_share"), 1.0);
    QCOMPARE(metric(roads, "Send Fine", "case_share"), 0.78);
    QVERIFY(remarkOf(roads.remarks, RemarkCode::activitiesFolded)->value.find("Send Appeal to Prefecture") !=
            std::string::npos);
    QCOMPARE(remarkOf(roads.remarks, RemarkCode::variantsFolded)->value, std::string("10 / 100"));
    const auto all = drawn(*readXes(sharedFile("xes_public_small/roadtraffic100traces.xes")),
                           {.words = {}, .title = {}, .rarest = 0});
    QCOMPARE(all.maps[0].touchpoints.size(), std::size_t(10));
    const auto support = drawn(*readEventTable(sharedFile("buydirect_support_journey/activity-table.csv"), {}));
    QCOMPARE(metric(support, "Follow Up", "case_share"), 295.0 / 606.0);
    QCOMPARE(metric(support, "Register", "case_share"), 1.0);
  }

  void stepsStandInTheOrderOfTheJourney() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    const auto read = drawn(*readXes(sharedFile("xes_public_small/running-example.xes")));
    const auto cards = model::inReadingOrder(read.maps[0]);
    QCOMPARE(cards.size(), std::size_t(8));
    QCOMPARE(cards.front()->title, std::string("register request"));
    QCOMPARE(read.maps[0].stages.size(), std::size_t(3));
    QVERIFY(!card(read, "check ticket")->notes.empty());
  }

  void startAndEndOfAnActivityAreOneStep() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    const auto read = drawn(*readXes(sharedFile("xes_public_small/repairExample.xes.gz")));
    QCOMPARE(read.maps[0].touchpoints.size(), std::size_t(8));
    QVERIFY(remarkOf(read.remarks, RemarkCode::startsFolded) != nullptr);
  }

  void theLogOfAJourneyEditorIsRead() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    const auto log = readXes(sharedFile("xes_public_small/sjm_example.xes"));
    QVERIFY(log.ok());
    QCOMPARE(remarkOf(log->remarks, RemarkCode::activityColumnGuessed)->value, std::string("initiatorsLabel"));
    const auto read = drawn(*log);
    QVERIFY(card(read, "User signs up")->initiator == model::Initiator::customer);
    QCOMPARE(card(read, "User sends request")->channel, std::string("internetViaPC"));
    QCOMPARE(laneTextAt(read.maps[0], "Actors", card(read, "Writes to the user")->place.step), std::string("Bookis"));
    QCOMPARE(laneTextAt(read.maps[0], "Actors", card(read, "User signs up")->place.step), std::string());
  }

  void waitsRepeatsAndReopeningsAreCounted() {
    const auto log = readEventTable(smallLog, {});
    QVERIFY(log.ok());
    Remarks remarks;
    const auto facts = activityFacts(*log, remarks);
    QCOMPARE(facts.size(), std::size_t(4));
    const auto of = [&](const std::string& name) {
      return *std::ranges::find(facts, name, [&](const auto& each) { return log->words[each.activity]; });
    };
    QCOMPARE(*of("Open").wait, 4.0); // 2, 4 and 96 hours
    QCOMPARE(of("Check").cases, std::size_t(2));
    QCOMPARE(of("Check").repeated, std::size_t(1));
    QCOMPARE(of("Open").byCustomer, std::size_t(3));
    const auto read = drawn(*log);
    QCOMPARE(laneTextAt(read.maps[0], "Repeated or reopened", card(read, "Check")->place.step),
             std::string("Repeated in 50 %"));
    QVERIFY(card(read, "Open")->initiator == model::Initiator::customer);
    QVERIFY(card(read, "Complain")->kind == model::Kind::service);
  }

  void aStepAfterTheEndReopensTheCase() {
    std::string table = "case,activity,time\n";
    for (int at = 0; at < 20; ++at)
      table += std::to_string(at) + ",Open,2026-01-01\n" + std::to_string(at) + ",Close,2026-01-02\n";
    table += "7,Open,2026-01-03\n7,Close,2026-01-04\n";
    const auto read = drawn(*readEventTable(table, {}));
    QCOMPARE(laneTextAt(read.maps[0], "Repeated or reopened", card(read, "Open")->place.step),
             std::string("Repeated in 5 %\nReopened in 5 %"));
  }

  void momentsAreRead() {
    QVERIFY(momentIn("1970-01-01T01:00:00.000+01:00") == 0);
    QVERIFY(momentIn("1970-01-01 00:00:01.5") == 1'500);
    QVERIFY(momentIn("1970-01-02") == 86'400'000);
    QVERIFY(momentIn("1970-01-01T00:00Z") == 0);
    QVERIFY(momentIn("1969-12-31 23:00:00-0100") == 0);
    for (const std::string wrong : {"", "yesterday", "1970-13-01", "1970-01-01T25:00:00", "1970-01-01T00:00:00+99:00",
                                    "1970-01-01x", "1970-01-01T0:00"})
      QVERIFY2(!momentIn(wrong).has_value(), wrong.c_str());
  }

  void aMappingNamesTheColumns() {
    const auto mapping = readEventMapping(
        R"({"layout": "events", "case": {"column": "k"}, "activity": {"column": "a"}, "time": {"column": "t", "format": "dd.MM.yyyy"}})");
    QVERIFY(mapping.ok());
    const auto log = readEventTable("k;t;a\n1;01.02.2026;Ask\n1;03.02.2026;Get\n", *mapping);
    QVERIFY(log.ok());
    QCOMPARE(log->traces.at(0).events.at(1).time - log->traces[0].events[0].time, std::int64_t{2 * 86'400'000});
    QVERIFY(readEventTable("k;t\n1;2\n", *mapping).error().code == ErrorCode::columnNotFound);
    QVERIFY(readEventMapping(R"({"layout": "events", "caze": "k"})").error().code == ErrorCode::mappingInvalid);
    QVERIFY(readEventMapping(R"({"layout": "wide"})").error().code == ErrorCode::mappingInvalid);
    QVERIFY(isEventMapping(R"({"layout": "events"})") && !isEventMapping(R"({"layout": "long"})"));
  }

  void columnsCanBeNamedByPositionAndTheFileBySeparators() {
    const auto mapping =
        readEventMapping(R"({"layout": "events", "delimiter": "|", "encoding": "windows-1252", "header_rows": 2,
      "case": {"index": 1}, "activity": {"column": {"index": 3}}, "time": {"index": 2, "format": "dd.MM.yyyy HH:mm"}})");
    QVERIFY(mapping.ok());
    const auto log = readEventTable("An export|of the shop|\nk|t|a\n1|01.02.2026 08:30|R\xFC"
                                    "ckgabe\n1|01.02.2026 10:00|Ende\n",
                                    *mapping);
    QVERIFY(log.ok());
    const auto& events = log->traces.at(0).events;
    QCOMPARE(log->words[events[0].activity], std::string("Rückgabe"));
    QCOMPARE(events[1].time - events[0].time, std::int64_t{90 * 60'000});
    for (const char* wrong :
         {R"({"layout": "events", "case": {"index": 0}})", R"({"layout": "events", "delimiter": "--"})",
          R"({"layout": "events", "header_rows": 0.5})", R"({"layout": "events", "time": {"colum": "x"}})"})
      QVERIFY2(readEventMapping(wrong).error().code == ErrorCode::mappingInvalid, wrong);
    QVERIFY(readEventTable("a\n", *readEventMapping(R"({"layout": "events", "case": {"index": 9}})")).error().code ==
            ErrorCode::columnNotFound);
  }

  void timesOfManyShapesAreGuessed_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<double>("hours");
    QTest::newRow("German") << "30.12.2010 11:02"
                            << "31.12.2010 10:06" << 23.0 + 4.0 / 60;
    QTest::newRow("American") << "12/30/2010 11:02 AM"
                              << "12/30/2010 1:32 PM" << 2.5;
    QTest::newRow("noon and midnight") << "12/30/2010 12:00 AM"
                                       << "12/30/2010 12:00 PM" << 12.0;
    QTest::newRow("seconds since 1970") << "1293706920"
                                        << "1293710520" << 1.0;
    QTest::newRow("milliseconds since 1970") << "1293706920000"
                                             << "1293710520000" << 1.0;
    QTest::newRow("days") << "30/12/2010"
                          << "31/12/2010" << 24.0;
    QTest::newRow("zones") << "2010-12-30T11:02:00+01:00"
                           << "2010-12-30T11:02:00Z" << 1.0;
    QTest::newRow("fractions") << "30.12.2010 11:02:00.5"
                               << "30.12.2010 11:02:02,0" << 1.5 / 3600;
  }
  void timesOfManyShapesAreGuessed() {
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(double, hours);
    const auto log = readEventTable("case;activity;time\n1;A;" + first.toStdString() + "\n1;B;" + second.toStdString() +
                                        "\n2;A;" + first.toStdString() + "\n",
                                    {});
    QVERIFY(log.ok());
    const auto& events = log->traces.at(0).events;
    QVERIFY(events[0].time != noTime && events[1].time != noTime);
    QVERIFY(std::abs(static_cast<double>(events[1].time - events[0].time) / 3'600'000.0 - hours) < 1e-9);
  }

  void formatsThatCountSayTheTimeOfDay() {
    for (const auto& [format, text, expected] : {std::tuple("excel", "25569.5", std::int64_t{43'200'000}),
                                                 {"day", "1.25", 108'000'000},
                                                 {"unix", "90000", 90'000'000},
                                                 {"unix_ms", "90000500", 90'000'500},
                                                 {"iso", "1970-01-02T03:00:00Z", 97'200'000},
                                                 {"yyyyMMdd", "19700102", 86'400'000},
                                                 {"dd.MM.yy HH:mm", "02.01.70 01:30", 91'800'000}})
      QVERIFY2(MomentReader::make(format, {})->read(text) == expected, format);
    QVERIFY(!MomentReader::make("dd.MM.yyyy", {})->read("32.01.1970").has_value());
    QVERIFY(MomentReader::make("HH:mm", {}).error().code == ErrorCode::mappingInvalid);
  }

  void ourOwnLogComesBack() {
    const std::vector<XesTrace> traces{
        {.id = "a & b",
         .events = {{.name = "Buy <it>", .time = 0, .score = 4.5, .failed = false, .channel = "web"},
                    {.name = "Ask", .time = 3'600'000, .score = {}, .failed = {}, .channel = {}}}},
        {.id = "c", .events = {{.name = "Buy <it>", .time = {}, .score = {}, .failed = {}, .channel = {}}}}};
    const auto log = readXes(writeXes("Trial", traces));
    QVERIFY(log.ok());
    QCOMPARE(log->traces.size(), std::size_t(2));
    QCOMPARE(log->traces[0].id, std::string("a & b"));
    QCOMPARE(log->words[log->traces[0].events[0].activity], std::string("Buy <it>"));
    QCOMPARE(log->traces[0].events[1].time, std::int64_t{3'600'000});
    QCOMPARE(log->traces[1].events[0].time, noTime);
  }

  void aBrokenLogGivesWhatCouldBeRead() {
    const auto whole = writeXes("Trial", std::vector<XesTrace>{{.id = "1", .events = {{.name = "Buy"}}},
                                                               {.id = "2", .events = {{.name = "Ask"}}}});
    const auto log = readXes(whole.substr(0, whole.rfind("Ask")) + "<\n");
    QVERIFY(log.ok());
    QCOMPARE(log->events, std::size_t(1));
    const auto* broken = remarkOf(log->remarks, RemarkCode::xmlBroken);
    QVERIFY(broken != nullptr && broken->line > 10 && broken->column > 1);
    QVERIFY(readXes("<log><trace").error().code == ErrorCode::syntaxError);
    QVERIFY(readXes("<opml/>").error().code == ErrorCode::formatUnknown);
    QVERIFY(readXes("<!DOCTYPE a [<!ENTITY l \"lol\">]><log>&l;</log>").error().code == ErrorCode::notSupported);
    QVERIFY(!readXes("\x1F\x8B garbage").ok());
  }

  void naturalBreaksPutTheGapsBetweenStages() {
    QCOMPARE(naturalBreaks({0, 0, 1, 5, 5, 9}, 3), (std::vector<std::size_t>{0, 3, 5}));
    QCOMPARE(naturalBreaks({1, 2}, 5), (std::vector<std::size_t>{0, 1}));
    QVERIFY(naturalBreaks({}, 3).empty());
  }

  void aLogOfFortySixThousandEventsIsQuick() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    const auto bytes = sharedFile("xes_public_small/teleclaims.xes.gz");
    QElapsedTimer clock;
    clock.start();
    const auto read = drawn(*readXes(bytes));
    const auto spent = clock.elapsed();
    qInfo("46,138 events read and drawn in %lld ms", static_cast<long long>(spent));
    QVERIFY(!read.maps.empty());
    QVERIFY(spent < 3'000); // of the quick build; the release build has to stay under 1 s
  }

  /// A table of incidents has dozens of such columns.
  void aColumnWithoutTimesIsSoonKnownToHaveNone() {
    const std::string wrong = test::growthOf("names", 100, [](std::size_t size) {
      std::vector<std::string> names;
      for (std::size_t at = 0; at < size; ++at)
        names.push_back("Resolved by 1:" + std::to_string(10 + at % 50) + " x" + std::to_string(at));
      const auto reader = MomentReader::make({}, names);
      QVERIFY(reader.ok() && !reader->read(names.front()));
    });
    QVERIFY2(wrong.empty(), wrong.c_str());
  }
};

THROUGHLINE_TEST(EventLogTest)
#include "event_log_test.moc"
