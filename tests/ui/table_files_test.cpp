#include "core/edit/note_edits.h"
#include "core/edit/persona_edits.h"
#include "core/tasks/contacts.h"
#include "tests/support/airline.h"
#include "tests/support/test_registry.h"
#include "ui/pages/table_files.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace throughline;

class TableFilesTest : public QObject {
  Q_OBJECT

  static chart::Findings findings() {
    const auto airline = test::anAirline();
    return {.map = Shared<model::JourneyMap>(airline.map()), .parts = {}, .analysis = airline.analysis};
  }

  /// As they stand in the workbook.
  static QStringList sheetsOf(const std::string& book) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("book.xlsx")));
    if (!file.open(QIODevice::WriteOnly) || file.write(book.data(), static_cast<qint64>(book.size())) < 0)
      return {};
    file.close();
    QProcess reading;
    reading.start(QStringLiteral("unzip"), {QStringLiteral("-p"), file.fileName(), QStringLiteral("xl/workbook.xml")});
    reading.waitForFinished();
    static const QRegularExpression sheet(QStringLiteral("<sheet name=\"([^\"]*)\""));
    QStringList names;
    auto found = sheet.globalMatch(QString::fromUtf8(reading.readAllStandardOutput()));
    while (found.hasNext())
      names << found.next().captured(1);
    return names;
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
    const auto tables = ui::tablesOfMap(airline.document, airline.map());
    QCOMPARE(static_cast<std::size_t>(tables.front().rows.size()), airline.map().touchpoints.size());
    for (const auto& table : tables)
      for (const auto& row : table.rows)
        QCOMPARE(row.size(), table.heads.size());
  }

  void quotesAreThoseOnTheMapWithAddressesCovered() {
    auto airline = test::anAirline();
    CountingIdSource ids(9'000);
    const auto card = airline.map().touchpoints.front()->id;
    const auto add = [&](model::NoteKind kind, const char* text) {
      airline.document = *edit::addNote(airline.document, card, ids.make<model::NoteId>(), kind, text);
    };
    add(model::NoteKind::quote, "I was (at) home, write to jo@example.org");
    add(model::NoteKind::painPoint, "Nobody calls back");
    add(model::NoteKind::comment, "Ask Ines before you show this");
    const auto textOf = [&](ui::MapTable table) {
      const auto shown = tasks::forReaders(airline.document, airline.map().id, tasks::Cover::customers);
      return QString::fromStdString(ui::csvOf(ui::tableOfMap(table, shown, *shown.maps.front())));
    };
    const auto quotes = textOf(ui::MapTable::quotes);
    QVERIFY2(quotes.contains(QStringLiteral("I was (at) home, write to \u2022\u2022\u2022")), qPrintable(quotes));
    QVERIFY(!quotes.contains(QStringLiteral("Nobody calls back")));
    const auto notes = textOf(ui::MapTable::notes);
    QVERIFY(notes.contains(QStringLiteral("Nobody calls back")) && !notes.contains(QStringLiteral("(at) home")));
    for (const auto& table : ui::tablesOfMap(airline.document, airline.map()))
      QVERIFY2(ui::csvOf(table).find("Ines") == std::string::npos, qPrintable(table.name)); // between colleagues
  }

  void personasOfTheMapAreATable() {
    auto airline = test::anAirline();
    const model::PersonaId marta{{.high = 5, .low = 1}};
    airline.document =
        *edit::addPersona(airline.document, {.id = marta, .name = "Marta", .quote = "Ask jo@example.org"});
    QVERIFY(ui::tableOfMap(ui::MapTable::personas, airline.document, airline.map()).rows.isEmpty());
    airline.document = *edit::setMapPersonas(airline.document, airline.map().id, {marta});
    const auto table = ui::tableOfMap(ui::MapTable::personas, airline.document, airline.map());
    QCOMPARE(table.rows.size(), 1);
    QCOMPARE(std::get<QString>(table.rows.front()[0]), QStringLiteral("Marta"));
    QCOMPARE(std::get<QString>(table.rows.front()[2]), QStringLiteral("Ask jo@example.org"));
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
    const auto book = ui::workbookOf({table, table, table});
    QVERIFY(book.ok());
    const auto names = sheetsOf(*book);
    const QString plain = QStringLiteral("What a long name of a table");
    QCOMPARE(names, (QStringList{plain, plain + QStringLiteral(" 2"), plain + QStringLiteral(" 3")}));
  }
};

THROUGHLINE_TEST(TableFilesTest)
#include "table_files_test.moc"
