#include "core/data/sources/sources.h"
#include "core/model/look_up.h"
#include "core/tasks/ticket_import.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace throughline;
using namespace throughline::tasks;
using test::ImportDesk;

namespace {

constexpr const char* ticketRows = "number,opened,answered,solved,reopened,desk\n"
                                   "1,2026-03-01 09:00,2026-03-01 09:10,2026-03-01 10:00,0,Hotline\n"
                                   "2,2026-03-02 09:00,2026-03-02 09:20,2026-03-02 11:00,1,Hotline\n"
                                   "3,2026-03-03 09:00,2026-03-03 09:30,2026-03-03 13:00,0,Hotline\n"
                                   "4,2026-03-04 09:00,2026-03-04 09:40,2026-03-04 17:00,0,Hotline\n"
                                   "5,2026-03-05 09:00,,,0,Hotline\n"
                                   "6,2026-04-01 09:00,2026-04-01 08:00,2026-04-01 12:00,0,Chat\n"
                                   "7,sometime,,,0,Chat\n";

TicketMapping mappingFrom(std::string json) {
  std::ranges::replace(json, '\'', '"');
  const auto mapping = readTicketMapping(json);
  if (!mapping.ok())
    qFatal("%s", test::explain(mapping.error()).c_str());
  return *mapping;
}

TicketMapping usual() {
  return mappingFrom(
      "{'layout': 'tickets', 'ticket': {'column': 'number'}, 'touchpoint': {'column': 'desk'}, 'opened': "
      "{'column': 'opened'}, 'answered': {'column': 'answered'}, 'solved': {'column': 'solved'}, "
      "'reopened': {'column': 'reopened'}}");
}

bool near(const std::optional<double>& value, double expected) {
  return value && std::abs(*value - expected) < 1e-9;
}

} // namespace

/// Times of a help desk from its tickets.
class TicketImportTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void timesComeFromTheMomentsOfTickets() {
    ImportDesk desk;
    const auto summary = importTickets(
        desk.workspace(), {.data = desk.write("tickets.csv", ticketRows), .mapping = usual()}, desk.ids, {});
    QOK(summary);
    QCOMPARE(summary->table.records, std::int64_t(7));
    QCOMPARE(summary->tickets, std::int64_t(6));
    QCOMPARE(summary->table.rejectedTotal, std::int64_t(1));
    QCOMPARE(summary->table.rejected[0].line, std::int64_t(8));
    QCOMPARE(summary->table.backwards, std::int64_t(1)); // answered before it was opened
    QCOMPARE(summary->touchpoints.size(), std::size_t(2));
    const auto& hotline = summary->touchpoints[1];
    QCOMPARE(hotline.touchpoint, std::string("Hotline"));
    QVERIFY(near(hotline.figures.answer.median, 25)); // minutes: 10, 20, 30, 40
    QVERIFY(near(hotline.figures.answer.p90, 37));
    QVERIFY(near(hotline.figures.solution.median, 4)); // hours: 1, 2, 4, 8 and one that is open
    QVERIFY(!hotline.figures.solution.p90);
    QCOMPARE(hotline.figures.solution.n - hotline.figures.solution.ended, std::int64_t(1));
    QVERIFY(hotline.figures.firstContact->n == 5 && hotline.figures.firstContact->successes == 3);
    const auto& chat = summary->touchpoints[0];
    QVERIFY(!chat.figures.firstContact); // younger than the days of a repeat
    QCOMPARE(chat.figures.pending, std::int64_t(1));
    const auto map = desk.map();
    const auto card = *model::touchpointNamed(map, "Hotline");
    QVERIFY(model::findTouchpoint(map, card)->kind == model::Kind::service);
    const auto values = data::metricValues(desk.workspace(), card);
    QOK(values);
    QCOMPARE(values->size(), std::size_t(3));
    QCOMPARE(values->at(0).metric, std::string("fcr"));
    QVERIFY(near(values->at(0).value, 0.6) && values->at(0).low && values->at(0).high);
    QCOMPARE(values->at(1).metric, std::string("frt"));
    QVERIFY(near(values->at(1).value, 25) && values->at(1).n == 4);
    QCOMPARE(values->at(1).first.text(), std::string("2026-03-01"));
    QCOMPARE(values->at(1).last.text(), std::string("2026-03-31"));
    QVERIFY(near(values->at(2).value, 4));
    QVERIFY(desk.workspace().check({}).ok());
    const auto again =
        importTickets(desk.workspace(), {.data = desk.folder.path() / "tickets.csv", .mapping = usual()}, desk.ids, {});
    QVERIFY(!again.ok() && again.error().code == ErrorCode::alreadyImported);
  }
  void openTicketsCountInARealLog() {
    if (test::sharedData().empty())
      QSKIP("the shared test data are not there");
    const auto log = std::filesystem::path(test::sharedData()) / "incident_log_uci_5k" / "incident_event_log.csv";
    const auto summary = lookAtTickets(
        {.data = log,
         .mapping = mappingFrom("{'layout': 'tickets', 'ticket': {'column': 'number'}, 'title': 'Service desk', "
                                "'opened': {'column': 'opened_at'}, 'solved': {'column': 'resolved_at'}, 'reopened': "
                                "{'column': 'reopen_count'}}")},
        {});
    QOK(summary);
    QCOMPARE(summary->table.records, std::int64_t(5998));
    QCOMPARE(summary->tickets, std::int64_t(890));
    const auto& solution = summary->touchpoints.at(0).figures.solution;
    QCOMPARE(solution.ended, std::int64_t(861));
    QVERIFY(std::abs(*solution.median - 60.0 - 58.0 / 60) < 1e-9); // 54.47 h of the solved ones alone is too low
    QVERIFY(std::abs(*solution.p90 - 1124.3) < 1e-9);
  }
  void whatIsMissingIsSaid() {
    ImportDesk desk;
    for (const char* wrong : {"{'layout': 'tickets', 'title': 'Desk', 'solved': {'column': 'solved'}}",
                              "{'layout': 'tickets', 'title': 'Desk', 'opened': {'column': 'opened'}}",
                              "{'layout': 'tickets', 'opened': {'column': 'opened'}, 'solved': {'column': 'solved'}}",
                              "{'layout': 'tickets', 'title': 'Desk', 'opened': {'column': 'opened'}, 'solved': "
                              "{'column': 'solved'}, 'repeat_days': 0}",
                              "{'layout': 'tickets', 'title': 'Desk', 'opened': {'column': 'opened'}, 'solved': "
                              "{'column': 'solved'}, 'closed': 'x'}"}) {
      std::string json = wrong;
      std::ranges::replace(json, '\'', '"');
      QVERIFY2(readTicketMapping(json).error().code == ErrorCode::mappingInvalid, wrong);
    }
    auto other = usual();
    other.opened = {.header = "created", .index = {}};
    const auto path = desk.write("tickets.csv", ticketRows);
    QVERIFY(lookAtTickets({.data = path, .mapping = other}, {}).error().code == ErrorCode::columnNotFound);
    const auto empty = desk.write("empty.csv", "opened,solved\n");
    QVERIFY(!lookAtTickets({.data = empty, .mapping = usual()}, {}).ok());
    QVERIFY(desk.workspace().document()->maps.empty());
  }
  void aMappingComesBackAsItWasAndIsGuessedByTheTimes() {
    ImportDesk desk;
    const auto path = desk.write("tickets.csv", ticketRows);
    const auto back = readTicketMapping(writeTicketMapping(usual()));
    QOK(back);
    QCOMPARE(writeTicketMapping(*back), writeTicketMapping(usual()));
    const std::string rows = ticketRows;
    const auto sound = desk.write("sound.csv", rows.substr(0, rows.find("7,sometime")));
    const auto guess = guessTickets(*data::sampleTable(sound, {}, false));
    QVERIFY(guess && guess->opened.header == "opened" && guess->answered->header == "answered" &&
            guess->solved->header == "solved");
    const auto json = nlohmann::json::parse(ticketsJson(*lookAtTickets({.data = path, .mapping = usual()}, {})));
    QVERIFY(json["touchpoints"][1]["first_response_minutes"]["median"] == 25.0);
  }
};

THROUGHLINE_TEST(TicketImportTest)
#include "ticket_import_test.moc"
