#include "core/edit/touchpoint_edits.h"
#include "tests/stories/answering.h"
#include "tests/stories/importing.h"
#include "tests/stories/story.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/panels/source_sheet.h"
#include "ui/rooms/import/import_room.h"
#include "ui/rooms/import/metrics_dialog.h"
#include "ui/rooms/import/pasted_table.h"
#include "ui/rooms/import/sheets_dialog.h"
#include "ui/rooms/import/sources_dialog.h"
#include "ui/rooms/import/tickets_dialog.h"
#include "ui/session/messages.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTreeView>
#include <QTreeWidget>

using namespace throughline;
using throughline::test::Story;

namespace {

/// Fifteen answers to two questions and the recommendation, and a row that lacks them.
QByteArray surveyWith(const char* header) {
  QByteArray text = QByteArray(header) + "\n";
  for (int row = 0; row < 15; ++row)
    text += QByteArray::number(row) + "," + QByteArray::number(1 + row % 5) + "," +
            QByteArray::number(1 + row * 3 % 5) + "," + QByteArray::number(row * 7 % 11) + "\n";
  return text + "99,3\n";
}

} // namespace

/// Tables on their way in - dropped, pasted, several at once - and the imports that came of them.
class IntakeStory : public QObject {
  Q_OBJECT

  static QString written(const Story& story, const QString& name,
                         const QByteArray& text = surveyWith("id,Shop,Helpdesk,nps")) {
    test::writeBytes(story.file(name).toStdString(), text.toStdString());
    return story.file(name);
  }
  /// The import dialog that is open, once its file was looked at.
  static ui::ImportDialog* dialogOf(const Story& story) {
    const auto dialogs = story.window->findChildren<ui::ImportDialog*>();
    for (auto* dialog : dialogs)
      if (dialog->isVisible()) {
        // Its preview may have come while the dialog before it was left.
        const auto isReady = [dialog] {
          const auto buttons = dialog->findChildren<QPushButton*>();
          return std::ranges::any_of(buttons, [](const QPushButton* button) {
            return button->text() == QLatin1String("&Import") && button->isEnabled();
          });
        };
        return QTest::qWaitFor(isReady, 10'000) ? dialog : nullptr;
      }
    return nullptr;
  }
  template <class Of> static Of* named(const QWidget& in, const char* name) {
    for (auto* each : in.findChildren<Of*>())
      if (each->accessibleName() == QString::fromUtf8(name))
        return each;
    return nullptr;
  }

private Q_SLOTS:
  void aTableIsPastedFromASpreadsheet() {
    Story story;
    QVERIFY(story.create(QStringLiteral("pasted.journey")));
    QGuiApplication::clipboard()->setText(QStringLiteral("id\tShop\tHelpdesk\n1\t4\t3\n2\t5\t2\n3\t1\t\"1\"\n"));
    story.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = dialogOf(story);
    QVERIFY(dialog != nullptr && test::importShown(*dialog));
    QCOMPARE(dialog->summary()->responses, std::int64_t{3});
    QVERIFY(QString::fromStdString(dialog->summary()->map).startsWith(QStringLiteral("Pasted table")));
  }

  void aTableOfADocumentIsReadToo() {
    QMimeData mime;
    mime.setHtml(QStringLiteral("<p>Answers</p><table><tr><th>id</th><th>Shop</th></tr><tr><td>1</td><td>4</td></tr>"
                                "<tr><td>2</td><td>so <b>so</b></td></tr></table>"));
    QCOMPARE(QString::fromUtf8(ui::tableIn(mime)), QStringLiteral("id\tShop\n1\t4\n2\tso so\n"));
    mime.setText(QStringLiteral("a\tb\n1\t2\n"));
    QCOMPARE(ui::tableIn(mime), QByteArray("a\tb\n1\t2\n"));
    QMimeData words;
    words.setText(QStringLiteral("only a sentence"));
    QVERIFY(ui::tableIn(words).isEmpty());
  }

  void severalFilesThatAreDroppedComeOneAfterTheOther() {
    Story story;
    QVERIFY(story.create(QStringLiteral("dropped.journey")));
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(written(story, QStringLiteral("one.csv"))),
                  QUrl::fromLocalFile(written(story, QStringLiteral("two.csv"), surveyWith("id,Shop,Lift,nps")))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(story.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(story.window.get(), &drop);
    auto* first = dialogOf(story);
    QVERIFY(first != nullptr);
    QCOMPARE(first->windowTitle(), QStringLiteral("Import feedback (1 of 2)"));
    QVERIFY(test::importShown(*first));
    QTRY_VERIFY(story.window->findChildren<ui::ImportDialog*>().size() == 1 &&
                story.window->findChild<ui::ImportDialog*>()->isVisible());
    auto* second = dialogOf(story);
    QVERIFY(second != nullptr);
    QCOMPARE(second->windowTitle(), QStringLiteral("Import feedback (2 of 2)"));
    QVERIFY(test::importShown(*second));
    QVERIFY((second->summary()->createdTouchpoints == std::vector<std::string>{"Lift"}));
  }

  void sheetsOfAWorkbookAreChosenByBoxes() {
    const auto book = QDir(QString::fromStdString(test::sharedData()))
                          .filePath(QStringLiteral("csv_torture_csvlint/spreadsheet.xlsx"));
    if (test::sharedData().empty() || !QFile::exists(book))
      QSKIP("the shared test data are not there");
    Story story;
    QVERIFY(story.create(QStringLiteral("sheets.journey")));
    story.room<ui::ImportRoom>().importFile(book);
    QTRY_VERIFY(story.window->findChild<ui::SheetsDialog*>() != nullptr);
    auto* sheets = story.window->findChild<ui::SheetsDialog*>();
    auto* list = named<QListWidget>(*sheets, "Sheets");
    QCOMPARE(list->count(), 3);
    QCOMPARE(sheets->chosen(), QStringList{QStringLiteral("Sheet1")});
    list->item(2)->setCheckState(Qt::Checked);
    story.lookAt(*sheets, QStringLiteral("sheets"));
    sheets->accept();
    QTRY_VERIFY(story.window->findChild<ui::ImportDialog*>() != nullptr);
    auto* dialog = story.window->findChild<ui::ImportDialog*>();
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Import feedback (1 of 2)"));
    dialog->reject();
    QTRY_VERIFY(story.window->findChild<ui::ImportDialog*>() != nullptr &&
                story.window->findChild<ui::ImportDialog*>()->windowTitle() ==
                    QStringLiteral("Import feedback (2 of 2)"));
  }

  void timesComeFromATableOfTickets() {
    Story story;
    QVERIFY(story.create(QStringLiteral("tickets.journey")));
    QByteArray table = "number,raised,replied,done,again\n";
    for (int day = 1; day <= 9; ++day) {
      const QByteArray date = "2026-03-0" + QByteArray::number(day);
      table += QByteArray::number(day) + "," + date + " 09:00," + date + " 09:" + QByteArray::number(9 + day) + "," +
               date + " 1" + QByteArray::number(day % 8) + ":30," + (day == 3 ? "1" : "0") + "\n";
    }
    auto* dialog = story.room<ui::ImportRoom>().importTickets(written(story, QStringLiteral("desk.csv"), table));
    QSignalSpy looked(dialog, &ui::TicketsDialog::looked);
    QVERIFY(looked.wait(10'000) && looked.last().first().toBool());
    QCOMPARE(named<QComboBox>(*dialog, "Opened")->currentText(), QStringLiteral("raised"));
    QCOMPARE(named<QComboBox>(*dialog, "First answer")->currentText(), QStringLiteral("replied"));
    QCOMPARE(named<QComboBox>(*dialog, "Solved")->currentText(), QStringLiteral("done"));
    auto* again = named<QComboBox>(*dialog, "Reopened");
    again->setCurrentIndex(again->findText(QStringLiteral("again")));
    QVERIFY(looked.wait(10'000) && looked.last().first().toBool());
    // Nights and the weekend do not count as waiting, and the answers of the eighth came on a Sunday.
    auto* hours = named<QCheckBox>(*dialog, "Count opening hours only");
    hours->setChecked(true);
    QVERIFY(looked.wait(10'000) && looked.last().first().toBool());
    auto* closed = named<QLineEdit>(*dialog, "Closed on");
    closed->setText(QStringLiteral("sometime"));
    Q_EMIT closed->editingFinished();
    QVERIFY(!looked.last().first().toBool());
    closed->setText(QStringLiteral("2026-03-02"));
    Q_EMIT closed->editingFinished();
    QVERIFY(looked.wait(10'000) && looked.last().first().toBool());
    hours->setChecked(false);
    QVERIFY(looked.wait(10'000) && looked.last().first().toBool());
    QVERIFY(named<QComboBox>(*dialog, "If it was imported before")->count() == 3);
    QCOMPARE(named<QTreeWidget>(*dialog, "Names")->topLevelItem(0)->text(1), QStringLiteral("New card \"Support\""));
    story.lookAt(*dialog, QStringLiteral("tickets"));
    QSignalSpy imported(dialog, &ui::TicketsDialog::imported);
    dialog->startImport();
    QVERIFY(imported.wait(20'000) && imported.first().first().toBool());
    QCOMPARE(dialog->summary()->figures, std::int64_t{3});
    QCOMPARE(*dialog->summary()->touchpoints.front().figures.answer.median, 14.0);
    const auto& session = story.window->session();
    QTRY_VERIFY_WITH_TIMEOUT(session.analysis() && session.analysis()->metrics.size() == 3, 20'000);
  }

  void valuesOfAMetricAreTypedPastedAndTakenBack() {
    Story story;
    QVERIFY(story.create(QStringLiteral("typed.journey")));
    auto& session = story.window->session();
    const auto* map = session.currentMap();
    const model::Touchpoint card{.id = session.ids().make<model::TouchpointId>(), .title = "Hotline"};
    QVERIFY(session.apply(QStringLiteral("Draw"), edit::addTouchpoint(session.document(), map->id,
                                                                      map->stages.front()->id, card, session.ids())));
    auto* dialog = story.room<ui::ImportRoom>().typeMetrics();
    QSignalSpy shown(dialog, &ui::MetricsDialog::shown);
    QVERIFY(shown.wait(10'000));
    auto* grid = named<QTableWidget>(*dialog, "Values");
    dialog->paste(QStringLiteral("2026-01\t25\t120\n2026-02\tsoon\t130\n"));
    dialog->keep(); // nothing is kept while a cell cannot be read
    QCOMPARE(grid->currentRow(), 1);
    grid->item(1, 1)->setText(QStringLiteral("23,5"));
    story.lookAt(*dialog, QStringLiteral("metric-values"));
    ui::Messages::Answer undo;
    auto* messages = story.window->findChild<ui::Messages*>();
    connect(messages, &ui::Messages::told, this,
            [&undo](const QString&, const QString&, const ui::Messages::Answer& answer) { undo = answer; });
    QSignalSpy kept(dialog, &ui::MetricsDialog::kept);
    dialog->keep();
    QVERIFY(kept.wait(10'000));
    const auto hasFigures = [&session] { return session.analysis() && !session.analysis()->metrics.empty(); };
    QTRY_VERIFY_WITH_TIMEOUT(hasFigures(), 20'000);
    QVERIFY(undo != nullptr);
    messages->disconnect(this);
    undo();
    QTRY_VERIFY_WITH_TIMEOUT(!hasFigures(), 20'000);
  }

  void whatWasTypedOfAMetricIsKeptByEveryWayOut() {
    Story story;
    QVERIFY(story.create(QStringLiteral("leave.journey")));
    auto& session = story.window->session();
    const auto* map = session.currentMap();
    const model::Touchpoint card{.id = session.ids().make<model::TouchpointId>(), .title = "Hotline"};
    QVERIFY(session.apply(QStringLiteral("Draw"), edit::addTouchpoint(session.document(), map->id,
                                                                      map->stages.front()->id, card, session.ids())));
    const auto opened = [&story] {
      auto* dialog = story.room<ui::ImportRoom>().typeMetrics();
      QSignalSpy shown(dialog, &ui::MetricsDialog::shown);
      return shown.wait(10'000) ? dialog : nullptr;
    };
    const QPointer<ui::MetricsDialog> dialog = opened();
    QVERIFY(dialog != nullptr);
    auto* metric = named<QComboBox>(*dialog, "Metric");
    const int first = metric->currentIndex();
    QSignalSpy kept(dialog, &ui::MetricsDialog::kept);
    dialog->paste(QStringLiteral("2026-01\tsoon\t120\n"));
    metric->setCurrentIndex(first + 1); // a cell that cannot be read holds the choice
    QCOMPARE(metric->currentIndex(), first);
    dialog->reject(); // and the dialog, once
    QVERIFY(dialog->isVisible());
    named<QTableWidget>(*dialog, "Values")->item(0, 1)->setText(QStringLiteral("25"));
    metric->setCurrentIndex(first + 1);
    QVERIFY(kept.wait(10'000));
    QCOMPARE(metric->currentIndex(), first + 1);
    QTRY_VERIFY(named<QTableWidget>(*dialog, "Values")->isEnabled()); // until then it shows what was
    dialog->paste(QStringLiteral("2026-02\t40\t90\n"));
    dialog->reject();
    QTRY_COMPARE(kept.size(), qsizetype{2});
    QTRY_VERIFY(dialog == nullptr); // closed
    auto* again = opened();
    QVERIFY(again != nullptr);
    QCOMPARE(named<QTableWidget>(*again, "Values")->item(0, 1)->text(), QStringLiteral("25"));
    QSignalSpy shown(again, &ui::MetricsDialog::shown);
    named<QComboBox>(*again, "Metric")->setCurrentIndex(first + 1);
    QVERIFY(shown.wait(10'000));
    QCOMPARE(named<QTableWidget>(*again, "Values")->item(0, 1)->text(), QStringLiteral("40"));
  }

  void aSourceChosenInTheOutlineIsShownInTheInspector() {
    Story story;
    QVERIFY(story.create(QStringLiteral("chosen.journey")));
    story.room<ui::ImportRoom>().importFile(written(story, QStringLiteral("survey.csv")));
    auto* import_ = dialogOf(story);
    QVERIFY(import_ != nullptr && test::importShown(*import_));
    auto* tree = named<QTreeView>(*story.window, "Outline");
    QModelIndexList found;
    QTRY_VERIFY_WITH_TIMEOUT(
        !(found = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("survey.csv"), 1,
                                       Qt::MatchStartsWith | Qt::MatchRecursive))
             .isEmpty(),
        10'000);
    story.window->session().showMap(story.document().maps.back()->id);
    story.window->canvas().focusOn(story.window->session().currentMap()->touchpoints.front()->id);
    tree->setCurrentIndex(found.front());
    const auto* sheet = story.window->findChild<ui::SourceSheet*>();
    QVERIFY(sheet != nullptr && sheet->isVisible());
    QStringList says;
    for (const auto* label : sheet->findChildren<QLabel*>())
      says << label->text();
    QVERIFY2(says.contains(QStringLiteral("survey.csv")) && says.contains(QStringLiteral("1")), // one was rejected
             qPrintable(says.join(QLatin1Char(';'))));
    QVERIFY(std::holds_alternative<std::monostate>(story.window->canvas().focusPlace()));
    auto* button = sheet->findChild<QPushButton*>();
    QCOMPARE(button->accessibleName(), QStringLiteral("Sources"));
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QVERIFY(story.window->findChild<ui::SourcesDialog*>() != nullptr);
    story.window->canvas().focusOn(story.window->session().currentMap()->touchpoints.front()->id);
    QVERIFY(!sheet->isVisible());
  }

  void importsAreLookedAtAndChanged() {
    Story story;
    QVERIFY(story.create(QStringLiteral("sources.journey")));
    auto& room = story.room<ui::ImportRoom>();
    room.importFile(written(story, QStringLiteral("survey.csv")));
    auto* import_ = dialogOf(story);
    QVERIFY(import_ != nullptr && test::importShown(*import_));
    auto* dialog = room.showSourcesDialog();
    QSignalSpy shown(dialog, &ui::SourcesDialog::shown);
    QVERIFY(shown.wait(10'000));
    auto* table = named<QTableView>(*dialog, "Sources");
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("survey.csv"));
    QCOMPARE(named<QTreeWidget>(*dialog, "Rejected")->topLevelItemCount(), 1);
    QCOMPARE(named<QTreeWidget>(*dialog, "Rejected")->topLevelItem(0)->text(0), QStringLiteral("17"));
    story.lookAt(*dialog, QStringLiteral("sources"));
    dialog->exportRejectedTo(story.file(QStringLiteral("rejected.csv")));
    named<QLineEdit>(*dialog, "Name")->setText(QStringLiteral("March survey"));
    auto* voice = named<QComboBox>(*dialog, "Who speaks");
    voice->setCurrentIndex(voice->findData(QStringLiteral("employee")));
    named<QSpinBox>(*dialog, "Invited")->setValue(40);
    named<QPushButton>(*dialog, "Keep changes")->click();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, 0).data().toString(), QStringLiteral("March survey"), 10'000);
    QCOMPARE(table->model()->index(0, 8).data().toString().section(QLatin1Char(' '), 0, 0), QStringLiteral("40"));
    QFile rejected(story.file(QStringLiteral("rejected.csv")));
    QVERIFY(rejected.open(QIODevice::ReadOnly));
    QVERIFY(rejected.readAll().contains("2 fields"));
    auto* column = named<QComboBox>(*dialog, "Column");
    QTRY_VERIFY(column->isEnabled() && column->findText(QStringLiteral("Shop")) >= 0);
    column->setCurrentIndex(column->findText(QStringLiteral("Shop")));
    named<QLineEdit>(*dialog, "Failure at or under")->setText(QStringLiteral("4"));
    named<QPushButton>(*dialog, "Read it so")->click();
    const auto says = [dialog](const QString& text) {
      const auto labels = dialog->findChildren<QLabel*>();
      return std::ranges::any_of(labels, [&](const auto* label) { return label->text() == text; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Shop: 12 of 15 answers fail, before 6.")), 10'000);
  }

  void whatAnImportReplacedIsPutBack() {
    const auto week = [](int people) {
      QByteArray text = "id,Shop,Hotline,nps\n";
      for (int row = 0; row < people; ++row)
        text += QByteArray::number(row) + "," + QByteArray::number(1 + row % 5) + "," +
                QByteArray::number(1 + row * 3 % 5) + "," + QByteArray::number(row * 7 % 11) + "\n";
      return text.toStdString();
    };
    Story story;
    QVERIFY(story.create(QStringLiteral("weeks.journey")));
    auto& room = story.room<ui::ImportRoom>();
    for (const auto& [name, people] : {std::pair("one.csv", 20), std::pair("two.csv", 32)}) {
      test::writeBytes(story.file(QLatin1String(name)).toStdString(), week(people));
      room.importFile(story.file(QLatin1String(name)));
      auto* import_ = dialogOf(story);
      QVERIFY(import_ != nullptr && test::importShown(*import_));
    }
    auto* dialog = room.showSourcesDialog();
    QSignalSpy shown(dialog, &ui::SourcesDialog::shown);
    QVERIFY(shown.wait(10'000));
    auto* table = named<QTableView>(*dialog, "Sources");
    QCOMPARE(table->model()->rowCount(), 1);
    story.lookAt(*dialog, QStringLiteral("sources-replaced"));
    QString asked;
    test::onceOpen<QMessageBox>(story.window.get(), [&asked](QMessageBox& question) {
      asked = question.text();
      for (auto* button : question.buttons())
        if (question.buttonRole(button) == QMessageBox::AcceptRole)
          button->click();
    });
    auto* putBack = named<QPushButton>(*dialog, "Put back");
    QVERIFY(putBack->isEnabled());
    putBack->click();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->index(0, 0).data().toString(), QStringLiteral("one.csv"), 10'000);
    QVERIFY2(asked.contains(QLatin1String("Responses: then 20, now 32.")), qPrintable(asked));
    QCOMPARE(table->model()->index(0, 3).data().toString(), QStringLiteral("20"));
    QTRY_VERIFY(!putBack->isEnabled()); // it replaced nothing itself
  }
};

THROUGHLINE_TEST(IntakeStory)
#include "intake_story.moc"
