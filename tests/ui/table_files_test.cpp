#include "tests/support/airline.h"
#include "tests/support/test_registry.h"
#include "ui/pages/table_files.h"

#include <QTest>

using namespace throughline;

class TableFilesTest : public QObject {
  Q_OBJECT

  static chart::Findings findings() {
    const auto airline = test::anAirline();
    return {.map = Shared<model::JourneyMap>(airline.map()), .parts = {}, .analysis = airline.analysis};
  }

private Q_SLOTS:
  void numbersAreNumbersAndIntervalsTwoColumns() {
    const auto tables = ui::tablesOfFindings(findings());
    QVERIFY(tables.size() >= 2);
    for (const auto& table : tables)
      for (const auto& row : table.rows)
        QCOMPARE(row.size(), table.heads.size());
    const auto responses = tables.front().heads.indexOf(QStringLiteral("Responses"));
    QVERIFY(std::holds_alternative<double>(tables.front().rows.front()[responses]));
  }

  void aTextThatASpreadsheetWouldRunHasAnApostropheInCsv() {
    const ui::SpreadsheetTable table{
        .name = QStringLiteral("T"),
        .heads = {QStringLiteral("Title"), QStringLiteral("n")},
        .rows = {{QStringLiteral("=HYPERLINK(\"http://x\",\"y\")"), -2.5}, {QStringLiteral("two\nlines"), 3.0}}};
    QCOMPARE(ui::csvOf(table), std::string("Title,n\r\n\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",-2.5\r\n"
                                           "\"two\nlines\",3\r\n"));
  }

  void everyTouchpointOfTheMapStandsInItsTable() {
    const auto airline = test::anAirline();
    const auto tables = ui::tablesOfMap(airline.map());
    QCOMPARE(static_cast<std::size_t>(tables.front().rows.size()), airline.map().touchpoints.size());
    for (const auto& table : tables)
      for (const auto& row : table.rows)
        QCOMPARE(row.size(), table.heads.size());
  }

  void aWorkbookHasTheSameBytes() {
    const auto tables = ui::tablesOfFindings(findings());
    const auto first = ui::workbookOf(tables);
    QVERIFY(first.ok());
    QVERIFY(*first == *ui::workbookOf(tables));
    QVERIFY(first->starts_with("PK"));
  }

  void sheetsOfLikeNamesAreToldApart() {
    const ui::SpreadsheetTable table{.name = QStringLiteral("What [a] long: name/of a table this one is"),
                                     .heads = {QStringLiteral("A")},
                                     .rows = {{1.0}}};
    QVERIFY(ui::workbookOf({table, table, table}).ok());
  }
};

THROUGHLINE_TEST(TableFilesTest)
#include "table_files_test.moc"
