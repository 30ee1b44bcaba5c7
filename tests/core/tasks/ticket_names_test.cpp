#include "core/data/sources/known_names.h"
#include "core/data/sources/sources.h"
#include "core/model/look_up.h"
#include "core/tasks/ticket_import.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace throughline;
using namespace throughline::tasks;
using test::ImportDesk;

namespace {

TicketMapping ticketsBy(std::string json) {
  std::ranges::replace(json, '\'', '"');
  const auto mapping = readTicketMapping(json);
  if (!mapping.ok())
    qFatal("%s", test::explain(mapping.error()).c_str());
  return *mapping;
}

} // namespace

/// Tables of tickets by what they are called, and by what their touchpoints are.
class TicketNamesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void ticketsThatAreReadAsASurveyAreCalledTickets() {
    ImportDesk desk;
    for (const char* header : {"nr,opened at,solved at,priority", "Nr,Eröffnet am,Gelöst am,Priorität",
                               "n,abierto el,resuelto el,nivel", "nr,geopend op,opgelost op,niveau"}) {
      std::string text = std::string(header) + "\n";
      for (int day = 10; day < 28; ++day)
        text += std::to_string(day) + ",2026-03-" + std::to_string(day) + " 09:00,2026-03-" + std::to_string(day) +
                " 1" + std::to_string(day % 8) + ":30," + std::to_string(1 + day % 3) + "\n";
      const auto path = desk.write("desk.csv", text);
      const auto draft = draftImport({.data = path, .mapping = {}, .mapTitle = {}});
      QOK(draft);
      const auto said = std::ranges::find(draft->remarks, data::ImportRemarkKind::tickets, &data::ImportRemark::kind);
      QVERIFY2(said != draft->remarks.end(), header);
      // What is said reads it.
      QOK(lookAtTickets({.data = path, .mapping = ticketsBy(said->text)}, {}));
      if (draft->problem)
        QVERIFY(!previewImport({.data = path, .mapping = {}, .mapTitle = {}}).error().fact(Fact::value).empty());
    }
    const auto survey = desk.write("survey.csv", "id,start date,end date,Shop,Hotline\n"
                                                 "1,2026-03-01 09:00,2026-03-01 09:10,4,5\n"
                                                 "2,2026-03-02 09:00,2026-03-02 09:20,2,3\n");
    const auto draft = draftImport({.data = survey, .mapping = {}, .mapTitle = {}});
    QVERIFY(std::ranges::count(draft->remarks, data::ImportRemarkKind::tickets, &data::ImportRemark::kind) == 0);
  }
  void namesThatAreOneCardAreOneTouchpoint() {
    const std::string rows = "number,opened,answered,solved,desk,who\n"
                             "1,2026-03-01 09:00,2026-03-01 09:10,2026-03-01 10:00,Hotline EN,a\n"
                             "2,2026-03-02 09:00,2026-03-02 09:20,2026-03-02 11:00,Hotline DE,a\n" // again
                             "3,2026-03-03 09:00,2026-03-03 09:30,2026-03-03 13:00,Hotline DE,b\n"
                             "4,2026-03-20 09:00,2026-03-20 09:40,2026-03-20 17:00,Chat,c\n";
    const std::string mapping =
        "{'layout': 'tickets', 'ticket': {'column': 'number'}, 'touchpoint': {'column': 'desk'}, "
        "'opened': {'column': 'opened'}, 'answered': {'column': 'answered'}, 'solved': "
        "{'column': 'solved'}, 'customer': {'column': 'who'}";
    ImportDesk desk;
    const TicketRequest request{.data = desk.write("tickets.csv", rows),
                                .mapping = ticketsBy(mapping + ", 'names': {'Hotline DE': 'Hotline', 'Hotline EN': "
                                                               "'Hotline', 'Chat': null}}")};
    const auto summary = importTickets(desk.workspace(), request, desk.ids, {});
    QOK(summary);
    QCOMPARE(summary->touchpoints.size(), std::size_t(1));
    QCOMPARE(summary->touchpoints[0].touchpoint, std::string("Hotline"));
    const auto& share = *summary->touchpoints[0].figures.firstContact;
    QVERIFY(share.n == 3 && share.successes == 2); // the first came again, under the other name
    const auto card = *model::touchpointNamed(desk.map(), "Hotline");
    QCOMPARE(data::metricValues(desk.workspace(), card)->size(), std::size_t(3)); // one of each metric for the month
    // What names became is known before the next table is imported.
    const auto document = desk.workspace().document();
    const auto known = data::knownNames(desk.workspace().database());
    const auto looked =
        lookAtTickets({.data = request.data, .mapping = ticketsBy(mapping + "}")}, {}, *document, *known);
    QOK(looked);
    QCOMPARE(looked->leftOutNames, std::vector<std::string>{"Chat"});
    QCOMPARE(looked->touchpoints.size(), std::size_t(1));
    QVERIFY(looked->places && looked->places->names.size() == 2);
    QVERIFY(looked->places->names[0].touchpoint == card && looked->places->names[1].touchpoint == card);
  }
};

THROUGHLINE_TEST(TicketNamesTest)
#include "ticket_names_test.moc"
