#include "core/edit/touchpoint_edits.h"
#include "tests/support/test_registry.h"
#include "tests/ui/import_dialog_desk.h"
#include "ui/session/translation.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

using namespace throughline;
using test::smallSurvey;
using ImportDesk = test::ImportDialogDesk;

class ImportDialogTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { ui::loadTranslation(*qApp, QStringLiteral("en")); }
  void everyControlIsFoundByItsName() {
    ImportDesk desk(smallSurvey("id,Shop,Helpdesk"));
    desk.show();
    QVERIFY(desk.afterLook([] {}));
    for (const char* name : {"Delimiter", "Encoding", "Header rows", "Layout", "Map", "Meaning", "Kind", "Scale"})
      QVERIFY2(desk.named<QComboBox>(name) != nullptr, name);
    for (const char* name :
         {"Other delimiter", "Touchpoint", "Stage", "Lowest", "Highest", "Words", "Failure at or under",
          "Failure at or over", "Failure values", "Not answered", "Not reached", "Means resolved", "Format"})
      QVERIFY2(desk.named<QLineEdit>(name) != nullptr, name);
    for (const char* name : {"First rows", "Columns"})
      QVERIFY2(desk.named<QAbstractItemView>(name) != nullptr, name);
    for (const char* name : {"Import", "Cancel"})
      QVERIFY2(desk.named<QPushButton>(name) != nullptr, name);
    QCOMPARE(desk.read("40 records"), QStringLiteral("40 records; all of them can be read."));
    QVERIFY(desk.named<QLabel>("Preview") == nullptr);
  }
  void theControlsOfTheFormatHaveKeysAndLabels() {
    ImportDesk desk(smallSurvey("id,Shop,Helpdesk"));
    desk.show();
    QVERIFY(desk.afterLook([] {}));
    std::set<QChar> keys;
    for (const char* name : {"Delimiter", "Encoding", "Header rows", "Layout", "Map"}) {
      const QLabel* label = nullptr;
      for (const auto* each : desk.dialog->findChildren<QLabel*>())
        if (each->buddy() == desk.named<QComboBox>(name))
          label = each;
      QVERIFY2(label != nullptr && label->text().contains(QLatin1Char('&')), name);
      QVERIFY2(keys.insert(label->text().at(label->text().indexOf(QLatin1Char('&')) + 1).toLower()).second, name);
    }
  }
  void whatWasFoundIsSaidAndCanBeChanged() {
    ImportDesk desk(smallSurvey("a title\nid;Shop;Helpdesk", ';'));
    desk.show();
    QVERIFY(desk.afterLook([] {}));
    QCOMPARE(desk.named<QComboBox>("Delimiter")->currentText(), QStringLiteral("Automatic (semicolon)"));
    QCOMPARE(desk.named<QComboBox>("Encoding")->currentText(), QStringLiteral("Automatic (UTF-8)"));
    QCOMPARE(desk.named<QComboBox>("Header rows")->currentText(), QStringLiteral("Automatic (2)"));
    QVERIFY(!desk.read("The first row is a title").isEmpty());
    QCOMPARE(desk.columns().size(), 3);
    QVERIFY(!desk.afterLook([&] { desk.choose("Delimiter", QStringLiteral("Tab")); }));
    QVERIFY(desk.columns().size() == 1);
    QVERIFY(!desk.named<QPushButton>("Import")->isEnabled());
    QVERIFY(desk.afterLook([&] { desk.choose("Delimiter", QStringLiteral("Semicolon (;)")); }));
    QVERIFY(desk.columns().contains(QStringLiteral("Shop: Touchpoint score")));
    QVERIFY(desk.afterLook([&] { desk.choose("Header rows", QStringLiteral("3")); }));
    QCOMPARE(desk.read("39 records"),
             QStringLiteral("39 records; all of them can be read. Rows left out: titles (1)."));
  }
  /// The first thousand rows show neither that 10 is possible nor which mark is before fractions.
  void laterRowsChangeWhatIsShownBeforeAnythingIsStored() {
    QByteArray text = "id,Shop,Hotline,Overall rating,weight\n";
    for (int row = 0; row < 2'000; ++row) {
      const int most = row < 1'200 ? 5 : 10;
      text += QByteArray::number(row) + ',' + QByteArray::number(1 + row % most) + ',' +
              QByteArray::number(1 + (row + 1) % most) + ',' + QByteArray::number(1 + (row + 2) % most) + ',' +
              (row < 1'200 ? "1.204" : "\"1.204,5\"") + '\n';
    }
    ImportDesk desk(text);
    desk.show();
    QSignalSpy checked(desk.dialog.get(), &ui::ImportDialog::checked);
    QVERIFY(checked.wait(10'000));
    const auto* tree = desk.named<QTreeWidget>("Columns");
    QCOMPARE(tree->topLevelItem(1)->text(2), QStringLiteral("1 to 10"));
    QCOMPARE(desk.read("2,000 records"), QStringLiteral("2,000 records; all of them can be read."));
    const auto labels = desk.dialog->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const auto* label) {
      return label->text().contains(QLatin1String("as line 1202 tells")) &&
             label->text().contains(QLatin1String("rows further down"));
    }));
    QSignalSpy imported(desk.dialog.get(), &ui::ImportDialog::imported);
    desk.named<QPushButton>("Import")->click();
    QVERIFY(imported.wait(10'000) && imported.last().first().toBool());
    QCOMPARE(desk.dialog->summary()->rejectedTotal, std::int64_t(0));
  }
  void anotherDelimiterCanBeTyped() {
    ImportDesk desk(smallSurvey("id!Shop!Helpdesk", '!'));
    desk.show();
    QVERIFY(!desk.afterLook([] {}));
    desk.choose("Delimiter", QStringLiteral("Other"));
    auto* other = desk.named<QLineEdit>("Other delimiter");
    QVERIFY(other->isVisibleTo(desk.dialog.get()));
    QVERIFY(desk.afterLook([&] { QTest::keyClicks(other, QStringLiteral("!")); }));
    QVERIFY(desk.columns().contains(QStringLiteral("Helpdesk: Touchpoint score")));
  }
  void theEncodingChangesTheLetters() {
    ImportDesk desk(smallSurvey("id,Caf\xE9,Helpdesk"));
    desk.show();
    QVERIFY(desk.afterLook([] {}));
    QVERIFY(desk.columns().contains(QStringLiteral("Caf\u00E9: Touchpoint score")));
    QVERIFY(desk.afterLook([&] { desk.choose("Encoding", QStringLiteral("Cyrillic (windows-1251)")); }));
    QVERIFY(desk.columns().contains(QStringLiteral("Caf\u0439: Touchpoint score")));
    QVERIFY(!desk.afterLook([&] { desk.choose("Encoding", QStringLiteral("UTF-8")); }));
    QVERIFY(desk.columns().isEmpty());
    QVERIFY(!desk.read("The letters of").isEmpty());
    QVERIFY(desk.afterLook([&] { desk.choose("Encoding", desk.named<QComboBox>("Encoding")->itemText(0)); }));
    QVERIFY(desk.columns().contains(QStringLiteral("Caf\u00E9: Touchpoint score")));
  }
  void whatWasSaidOfColumnsOutlivesAChangeOfTheFormat() {
    ImportDesk desk(smallSurvey("id,Shop,Helpdesk"));
    desk.show();
    QVERIFY(desk.afterLook([] {}));
    auto* tree = desk.named<QTreeWidget>("Columns");
    tree->setCurrentItem(tree->topLevelItem(2));
    QVERIFY(desk.afterLook([&] { desk.choose("Meaning", QStringLiteral("Overall score")); }));
    QVERIFY(desk.afterLook([&] { desk.choose("Header rows", QStringLiteral("1")); }));
    QVERIFY(desk.columns().contains(QStringLiteral("Helpdesk: Overall score")));
  }
  /// 25 questions: find, choose all, say once.
  void manyColumnsAreOneGrid() {
    QByteArray header = "id,overall", row = "%1,7";
    for (int question = 1; question <= 25; ++question) {
      header += ",Step " + QByteArray::number(question);
      row += ",3";
    }
    QByteArray text = header + "\n";
    for (int at = 0; at < 40; ++at)
      text +=
          QByteArray(row).replace("%1", QByteArray::number(at)).replace(",3", "," + QByteArray::number(1 + at % 5)) +
          "\n";
    ImportDesk desk(text);
    desk.show();
    QVERIFY(desk.afterLook([] {}));
    auto* tree = desk.named<QTreeWidget>("Columns");
    int clicks = 0;
    desk.named<QLineEdit>("Find columns")->setText(QStringLiteral("Step"));
    ++clicks;
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_A, Qt::ControlModifier);
    ++clicks;
    QCOMPARE(tree->selectedItems().size(), 25);
    QVERIFY(desk.afterLook([&] { desk.choose("Kind", QStringLiteral("Service")); }));
    ++clicks;
    QVERIFY(desk.afterLook([&] { QTest::keyClicks(desk.named<QLineEdit>("Stage"), QStringLiteral("Care")); }));
    ++clicks;
    QVERIFY(clicks <= 25);
    for (const auto* item : tree->selectedItems()) {
      QCOMPARE(item->text(3), QStringLiteral("Care"));
      QCOMPARE(item->text(4), QStringLiteral("Service"));
    }
    desk.named<QLineEdit>("Find columns")->clear();
    QCOMPARE(desk.columns().filter(QStringLiteral("Touchpoint score")).size(), 25);
    QSignalSpy imported(desk.dialog.get(), &ui::ImportDialog::imported);
    desk.named<QComboBox>("Who speaks")->setCurrentIndex(1);
    desk.named<QSpinBox>("Invited")->setValue(80);
    desk.dialog->startImport();
    QVERIFY(imported.wait(20000));
    const auto& map = *desk.dialog->document()->maps.back();
    QCOMPARE(
        std::ranges::count_if(map.touchpoints, [](const auto& each) { return each->kind == model::Kind::service; }),
        25);
  }
  void aTableWithoutScoresIsMappedByHand() {
    ImportDesk desk("who,verdict\nAnn,3\nBo,1\nCy,2\n");
    desk.show();
    QVERIFY(!desk.afterLook([] {}));
    QVERIFY(!desk.read("No column holds a score yet.").isEmpty());
    QVERIFY(!desk.named<QPushButton>("Import")->isEnabled());
    auto* tree = desk.named<QTreeWidget>("Columns");
    QCOMPARE(tree->topLevelItemCount(), 2);
    tree->setCurrentItem(tree->topLevelItem(1));
    QVERIFY(desk.afterLook([&] { desk.choose("Meaning", QStringLiteral("Touchpoint score")); }));
    QVERIFY(desk.named<QPushButton>("Import")->isEnabled());
    QSignalSpy imported(desk.dialog.get(), &ui::ImportDialog::imported);
    desk.named<QPushButton>("Import")->click();
    QVERIFY(imported.wait(10'000) && imported.first().first().toBool());
    QCOMPARE(desk.dialog->summary()->feedback, std::int64_t{3});
  }
  void columnsOfTheSameNameAreToldOf() {
    ImportDesk desk(smallSurvey("id,Rating,Rating"));
    desk.show();
    QVERIFY(desk.afterLook([] {}));
    QCOMPARE(desk.read("Columns 2, 3").section(QLatin1Char('\n'), 0, 0),
             QStringLiteral("Columns 2, 3 are all called \"Rating\"; they are told apart by their position."));
    QCOMPARE(desk.columns().filter(QStringLiteral("Touchpoint score")).size(), 2);
  }
  void theCardsThatAreThereAreFoundAndSaid() {
    ImportDesk desk(smallSurvey("id,helpdesk,Website"));
    auto& session = desk.story.window->session();
    const auto* map = session.currentMap();
    const model::Touchpoint card{.id = session.ids().make<model::TouchpointId>(), .title = "Helpdesk"};
    QVERIFY(session.apply(QStringLiteral("Draw"), edit::addTouchpoint(session.document(), map->id,
                                                                      map->stages.front()->id, card, session.ids())));
    desk.show();
    QVERIFY(desk.afterLook([] {}));
    const auto places = desk.read("Map \"");
    QVERIFY2(places.contains(QStringLiteral("1 touchpoint on it already, 1 new")), qPrintable(places));
    QVERIFY2(places.contains(QStringLiteral("\"helpdesk\" is taken for \"Helpdesk\"")), qPrintable(places));
    QSignalSpy imported(desk.dialog.get(), &ui::ImportDialog::imported);
    desk.dialog->startImport();
    QVERIFY(imported.wait(10'000) && imported.first().first().toBool());
    QVERIFY((desk.dialog->summary()->createdTouchpoints == std::vector<std::string>{"Website"}));
    QVERIFY(desk.dialog->summary()->mapId == map->id);
  }
  void figuresOfMetricsAreMappedColumnByColumn() {
    QByteArray table = "touchpoint,kpi,month,value,n\n";
    for (int month = 1; month <= 9; ++month)
      table += "Helpdesk,frt,2026-0" + QByteArray::number(month) + ",12.5,80\n";
    ImportDesk desk(table);
    desk.show();
    QVERIFY(desk.afterLook([] {}));
    QCOMPARE(desk.named<QComboBox>("Layout")->currentText(), QStringLiteral("A row per figure of a metric"));
    QCOMPARE(desk.columns(), (QStringList{QStringLiteral("touchpoint: Touchpoint name"), QStringLiteral("kpi: Metric"),
                                          QStringLiteral("month: Period"), QStringLiteral("value: Value"),
                                          QStringLiteral("n: Number of cases")}));
    auto* tree = desk.named<QTreeWidget>("Columns");
    tree->setCurrentItem(tree->topLevelItem(1));
    QVERIFY(!desk.afterLook([&] { desk.choose("Meaning", QStringLiteral("Leave out")); }));
    QVERIFY(!desk.read("Say which metric the values are").isEmpty());
    tree->setCurrentItem(tree->topLevelItem(3));
    QVERIFY(desk.afterLook([&] { desk.choose("Metric", QStringLiteral("frt")); }));
  }
  void theDragUnderTheOtherReadingStandsBesideItsPrice() {
    QByteArray table = "id,Shop,Helpdesk,Overall\n";
    for (int row = 0; row < 300; ++row) {
      const int shop = 1 + row * 7 % 5, desk = 1 + row * 3 % 4;
      table += QByteArray::number(row) + "," + (row % 10 < 3 ? QByteArray() : QByteArray::number(shop)) + "," +
               QByteArray::number(desk) + "," + QByteArray::number(3 + shop % 2 + desk + row % 3) + "\n";
    }
    ImportDesk desk(table);
    desk.show();
    QSignalSpy weighed(desk.dialog.get(), &ui::ImportDialog::weighed);
    QVERIFY(weighed.wait(20'000));
    const auto said = desk.read("Answers without a score");
    QVERIFY2(said.contains(QStringLiteral("90 of 300 responses out, and failures would go with")), qPrintable(said));
    // Blanks that are known to be "not reached" are no question.
    QVERIFY(desk.afterLook([&] {
      desk.named<QTreeWidget>("Columns")->setCurrentItem(desk.named<QTreeWidget>("Columns")->topLevelItem(1));
      desk.named<QLineEdit>("Not reached")->setText(QStringLiteral("(blank)"));
      Q_EMIT desk.named<QLineEdit>("Not reached")->textEdited({});
    }));
    QVERIFY(desk.read("Answers without a score").isEmpty());
  }
  void aMarkThatNothingSettlesCanBeTurned() {
    QByteArray table = "touchpoint,metric,period,value\n";
    for (int month = 1; month <= 9; ++month)
      table += "Helpdesk,frt,2026-0" + QByteArray::number(month) + ",\"1,20" + QByteArray::number(month) + "\"\n";
    ImportDesk desk(table);
    desk.show();
    QVERIFY(desk.afterLook([] {}));
    QVERIFY(desk.read("value: is \"1,201\"").contains(QStringLiteral("Nothing in the column tells; taken as 1201")));
    auto* list = desk.named<QTreeWidget>("Columns");
    list->setCurrentItem(list->findItems(QStringLiteral("value"), Qt::MatchExactly).value(0));
    QVERIFY(desk.afterLook([&] { desk.choose("Decimal mark", QStringLiteral("Comma, as in 1,5")); }));
    QSignalSpy imported(desk.dialog.get(), &ui::ImportDialog::imported);
    desk.dialog->startImport();
    QVERIFY(imported.wait(20'000) && imported.first().first().toBool());
    QVERIFY(desk.dialog->summary()->mapping.decimals.at("value") == data::DecimalSign::comma);
  }
  void timesThatNothingSettlesCanBeTurned() {
    ImportDesk desk("touchpoint,metric,period,value\nHelpdesk,frt,2026-01,26:30\nHelpdesk,frt,2026-02,12:15\n"
                    "Helpdesk,frt,2026-03,1:02:03\n");
    desk.show();
    QVERIFY(desk.afterLook([] {}));
    QVERIFY(desk.read("value: is \"26:30\" in minutes 26.5, or in minutes 1590?").size() > 0);
    auto* list = desk.named<QTreeWidget>("Columns");
    list->setCurrentItem(list->findItems(QStringLiteral("value"), Qt::MatchExactly).value(0));
    QVERIFY(desk.afterLook([&] { desk.choose("Times such as 1:30", QStringLiteral("Hours and minutes")); }));
    QSignalSpy imported(desk.dialog.get(), &ui::ImportDialog::imported);
    desk.dialog->startImport();
    QVERIFY(imported.wait(20'000) && imported.first().first().toBool());
    QVERIFY(desk.dialog->summary()->mapping.times.at("value") == data::ClockParts::hoursMinutes);
  }
  void aTableThatLooksLikeTicketsCanBeReadAsSuch() {
    QByteArray table = "number,opened,solved,priority\n";
    for (int day = 10; day < 28; ++day)
      table += QByteArray::number(day) + ",2026-03-" + QByteArray::number(day) + " 09:00,2026-03-" +
               QByteArray::number(day) + " 1" + QByteArray::number(day % 8) + ":30," + QByteArray::number(1 + day % 3) +
               "\n";
    ImportDesk desk(table);
    desk.show();
    QSignalSpy previewed(desk.dialog.get(), &ui::ImportDialog::previewed);
    QVERIFY(previewed.wait(5000));
    QVERIFY(desk.read("It looks like a table of tickets (opened, solved).").size() > 0);
    auto* tickets = desk.named<QPushButton>("Read as tickets");
    QVERIFY(tickets != nullptr && tickets->isVisible());
    QSignalSpy wanted(desk.dialog.get(), &ui::ImportDialog::ticketsWanted);
    tickets->click();
    QCOMPARE(wanted.size(), 1);
  }
  void aLargeFileIsReadWholeBeforeItIsImported() {
    QByteArray table = "id,Shop,Helpdesk\n";
    for (int row = 0; row < 3000; ++row)
      table += QByteArray::number(row) + "," + QByteArray::number(1 + row % 5) + "," +
               (row == 2500 ? QByteArray("55") : QByteArray::number(1 + row * 3 % 5)) + "\n";
    ImportDesk desk(table);
    desk.show();
    QSignalSpy checked(desk.dialog.get(), &ui::ImportDialog::checked);
    QVERIFY(desk.afterLook([] {}));
    QVERIFY(checked.count() > 0 || checked.wait(10'000));
    QCOMPARE(
        desk.read("3,000 records"),
        QStringLiteral(
            "3,000 records, 1 cell or record would be rejected. Line 2,502, Helpdesk: \"55\" is outside the scale."));
  }
};

THROUGHLINE_TEST(ImportDialogTest)
#include "import_dialog_test.moc"
