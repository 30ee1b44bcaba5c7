#include "core/base/spreadsheet_cell.h"
#include "core/data/sources/load.h"
#include "core/data/sources/sources.h"
#include "core/model/look_up.h"
#include "core/tasks/import_task.h"
#include "core/tasks/ticket_import.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;
using namespace throughline::data;
using test::ImportDesk;
using test::mappingOf;

/// What our own tables keep a spreadsheet from running comes back as it was written, whatever reads it.
class GuardedCellsTest : public QObject {
  Q_OBJECT

  static const std::vector<std::string>& titles() {
    static const std::vector<std::string> all{"=1+1",   "+4",  "-x",          "@a", "'quoted",
                                              "'=both", "＝w", "plain 'one'", "-5"};
    return all;
  }
  static std::string line(std::initializer_list<std::string> cells) {
    std::string text;
    for (const auto& cell : cells)
      text += (text.empty() ? "" : ",") + csvCell(cell);
    return text + "\n";
  }

private Q_SLOTS:
  void aCellSaysWhatItWasGiven() {
    auto all = titles();
    all.insert(all.end(), {" =1", "\"=1\"", "\t=1"});
    for (const auto& title : all) {
      QVERIFY(!startsFormula(title) || csvCell(title).find('\'') != std::string::npos);
      const std::string guarded = startsFormula(title) ? "'" + title : title;
      QCOMPARE(std::string(withoutGuard(guarded)), title);
    }
  }

  void touchpointsAndCommentsOfFeedbackComeBack() {
    ImportDesk desk;
    std::string table = line({"id", "where", "score", "-what"});
    for (const auto& title : titles())
      table += line({"c1", title, "3", title});
    QOK(desk.import(desk.write("f.csv", table),
                    mappingOf("{'layout':'long','respondent':{'column':'id'},'touchpoint':{'column':'where'},'score':"
                              "{'column':'score','scale':'csat'},'comment':{'column':'-what'}}")));
    const auto columns = desk.load({.withPlaces = true});
    const auto rows = rowsAt(desk.workspace(), columns.rows.place);
    QOK(rows);
    for (const auto& title : titles()) {
      QVERIFY2(model::touchpointNamed(desk.map(), title).ok(), title.c_str());
      QVERIFY2(std::ranges::any_of(*rows, [&](const auto& row) { return row.comment == title; }), title.c_str());
    }
  }

  void metricsComeBack() {
    ImportDesk desk;
    std::string table = line({"touchpoint", "metric", "period", "value"});
    for (const auto& title : titles())
      table += line({title, "frt", "2026-01", "42.5"});
    QOK(desk.import(desk.write("m.csv", table),
                    mappingOf("{'layout':'metrics','touchpoint':{'column':'touchpoint'},'metric':{'column':'metric'},"
                              "'period':{'column':'period'},'value':{'column':'value'}}")));
    for (const auto& title : titles())
      QVERIFY2(model::touchpointNamed(desk.map(), title).ok(), title.c_str());
  }

  void ticketsComeBack() {
    ImportDesk desk;
    std::string table = line({"number", "opened", "solved", "desk"});
    for (std::size_t i = 0; i < titles().size(); ++i)
      table += line({std::to_string(i), "2026-03-01 09:00", "2026-03-01 10:00", titles()[i]});
    const auto mapping = tasks::readTicketMapping(
        R"({"layout":"tickets","ticket":{"column":"number"},"touchpoint":{"column":"desk"},"opened":{"column":"opened"},"solved":{"column":"solved"}})");
    QOK(mapping);
    const auto summary = tasks::lookAtTickets({.data = desk.write("t.csv", table), .mapping = *mapping}, {});
    QOK(summary);
    for (const auto& title : titles())
      QVERIFY2(std::ranges::find(summary->touchpoints, title, [](const auto& each) { return each.touchpoint; }) !=
                   summary->touchpoints.end(),
               title.c_str());
  }

  void whatKeepsNothingFromRunningStays() {
    for (const std::string text : {"'tis", "rock 'n' roll", "'", ""})
      QCOMPARE(std::string(withoutGuard(text)), text);
  }
};

THROUGHLINE_TEST(GuardedCellsTest)
#include "guarded_cells_test.moc"
