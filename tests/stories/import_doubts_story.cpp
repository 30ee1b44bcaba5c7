#include "tests/stories/story.h"
#include "tests/support/made_workbook.h"
#include "tests/support/test_registry.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/rooms/import/import_room.h"
#include "ui/rooms/import/sheets_dialog.h"
#include "ui/session/translation.h"

#include <QHeaderView>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QSemaphore>
#include <QThreadPool>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

using namespace throughline;
using test::Story;

namespace {

/// Ratings that go together, a floor that goes with nothing, and a total below.
QByteArray hotelSurvey() {
  QByteArray text = "Guest,Nights,Floor,Room rating,Breakfast rating,Overall rating\n";
  for (int row = 0; row < 100; ++row) {
    const int room = 1 + row % 5, breakfast = 1 + (row + row % 2) % 5;
    text += "G" + QByteArray::number(row) + ",2," + QByteArray::number(1 + row / 5 * 3 % 5) + ',' +
            QByteArray::number(room) + ',' + QByteArray::number(breakfast) + ',' + QByteArray::number(room) + '\n';
  }
  return text + "Total,200,,300,300,300\n";
}

QTreeWidget* columnsIn(const QWidget& dialog) {
  const auto trees = dialog.findChildren<QTreeWidget*>();
  const auto found = std::ranges::find(trees, QStringLiteral("Columns"), &QWidget::accessibleName);
  return found == trees.end() ? nullptr : *found;
}

/// Keeps every thread for jobs busy, so that jobs wait.
class BusyThreads {
public:
  BusyThreads() {
    auto* pool = QThreadPool::globalInstance();
    for (int thread = pool->activeThreadCount(); thread < pool->maxThreadCount(); ++thread) {
      pool->start([this] { free_.acquire(); });
      ++busy_;
    }
  }
  ~BusyThreads() {
    release();
    QThreadPool::globalInstance()->waitForDone(10'000);
  }
  void release() { free_.release(std::exchange(busy_, 0)); }

private:
  QSemaphore free_;
  int busy_ = 0;
};

bool isRead(const QWidget& dialog, const QString& words) {
  const auto labels = dialog.findChildren<QLabel*>();
  return std::ranges::any_of(
      labels, [&](const QLabel* label) { return label->isVisibleTo(&dialog) && label->text().contains(words); });
}

} // namespace

/// Somebody imports a table of which not everything is plain.
class ImportDoubtsStory : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { ui::loadTranslation(*qApp, QStringLiteral("en")); }
  void whatToCheckStandsOnTopAndInSight() {
    Story story;
    QVERIFY(story.create(QStringLiteral("doubts.journey")));
    QFile file(story.file(QStringLiteral("hotel.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(hotelSurvey()) > 0);
    file.close();
    story.room<ui::ImportRoom>().importFile(file.fileName());
    QTRY_VERIFY(story.window->findChild<ui::ImportDialog*>() != nullptr);
    auto* dialog = story.window->findChild<ui::ImportDialog*>();
    dialog->resize(1000, 700);
    auto* list = columnsIn(*dialog);
    QVERIFY(list != nullptr);
    QTRY_VERIFY(list->topLevelItemCount() == 6);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Floor"));
    QVERIFY(list->currentItem() == list->topLevelItem(0));
    constexpr int why = 6;
    QVERIFY(list->topLevelItem(0)->text(why).startsWith(QStringLiteral("Please check")));
    QVERIFY(!list->topLevelItem(0)->icon(why).isNull());
    QVERIFY(list->topLevelItem(5)->icon(why).isNull());
    const auto seen = list->visualItemRect(list->topLevelItem(0));
    QVERIFY(list->viewport()->rect().contains(QPoint(
        list->header()->sectionViewportPosition(why) + list->header()->sectionSize(why) - 1, seen.center().y())));
    QTRY_VERIFY(isRead(*dialog, QStringLiteral("101 records, 1 cell or record would be rejected.")));
    story.lookAt(*dialog, QStringLiteral("doubts"));
    dialog->reject();
  }

  /// Looking for sheets of answers takes as long as twenty sheets do.
  void aFileThatIsBeingReadCanBeGivenUp() {
    std::string rows = test::madeRow(1, {"Guest", "Room", "Comment"});
    for (int row = 2; row < 1'500; ++row)
      rows += test::madeRow(row, {"G" + std::to_string(row), std::to_string(1 + row % 5), std::string(900, 'x')});
    std::vector<test::MadeSheet> sheets;
    for (int sheet = 1; sheet <= 20; ++sheet)
      sheets.push_back({.name = "Month " + std::to_string(sheet), .rows = rows});
    Story story;
    QVERIFY(story.create(QStringLiteral("given-up.journey")));
    const auto bytes = QByteArray::fromStdString(test::madeWorkbook(sheets));
    QFile book(story.file(QStringLiteral("year.xlsx"))), table(story.file(QStringLiteral("hotel.csv")));
    QVERIFY(book.open(QIODevice::WriteOnly) && book.write(bytes) == bytes.size());
    QVERIFY(table.open(QIODevice::WriteOnly) && table.write(hotelSurvey()) > 0);
    book.close();
    table.close();
    BusyThreads threads;
    story.room<ui::ImportRoom>().importFile(book.fileName());
    const auto waiting = [&story] { return story.window->findChild<QProgressDialog*>(); };
    QTRY_VERIFY(waiting() != nullptr && waiting()->isVisible());
    QVERIFY(waiting()->labelText().contains(QStringLiteral("year.xlsx")));
    threads.release();
    QTest::mouseClick(waiting()->findChild<QPushButton*>(), Qt::LeftButton);
    story.room<ui::ImportRoom>().importFile(table.fileName());
    QTRY_VERIFY(story.window->findChild<ui::ImportDialog*>() != nullptr);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10'000));
    QTRY_VERIFY(waiting() == nullptr);
    QVERIFY(story.window->findChild<ui::SheetsDialog*>() == nullptr);
    QCOMPARE(story.window->findChildren<ui::ImportDialog*>().size(), 1);
    story.window->findChild<ui::ImportDialog*>()->reject();
  }

  void aSheetOfAnswersIsChosenBeforeASummary() {
    const QStringList sheets{QStringLiteral("Summary"), QStringLiteral("January"), QStringLiteral("February")};
    const ui::SheetsDialog dialog(QStringLiteral("year.xlsx"), sheets, sheets.mid(1));
    QCOMPARE(dialog.chosen(), QStringList{QStringLiteral("January")});
    const ui::SheetsDialog none(QStringLiteral("year.xlsx"), sheets, {});
    QCOMPARE(none.chosen(), QStringList{QStringLiteral("Summary")});
  }
};

THROUGHLINE_TEST(ImportDoubtsStory)
#include "import_doubts_story.moc"
