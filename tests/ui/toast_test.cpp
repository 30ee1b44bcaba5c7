#include "core/workspace/snapshots.h"
#include "tests/stories/story.h"
#include "tests/support/test_registry.h"
#include "ui/window/banner.h"
#include "ui/window/toast.h"

#include <QHoverEvent>
#include <QPushButton>

using namespace throughline;
using throughline::test::Story;
using throughline::ui::Toast;

namespace {

void hover(Toast& toast, const QPointF& from, const QPointF& to) {
  QHoverEvent move(QEvent::HoverMove, to, to, from);
  QCoreApplication::sendEvent(&toast, &move);
}

} // namespace

/// Messages that come and go by themselves.
class ToastTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void itGoesWhenItsTimeIsOver() {
    QWidget around;
    around.resize(600, 300);
    Toast toast(&around);
    around.show();
    toast.say(QStringLiteral("Report saved"), QStringLiteral("Open the report"), [] {});
    QVERIFY(toast.isVisible());
    QVERIFY(toast.stay() >= 5'000 && toast.stay() <= 15'000);
    toast.timeOver();
    QVERIFY(!toast.isVisible());
  }
  void withoutAnythingToDoThereIsNoButton() {
    QWidget around;
    around.resize(600, 300);
    Toast toast(&around);
    around.show();
    toast.say(QStringLiteral("Copied as a slide"), {}, {});
    QVERIFY(!toast.findChild<QPushButton*>()->isVisible());
    toast.say(QStringLiteral("Report saved"), QStringLiteral("Open the report"), [] {});
    QVERIFY(toast.findChild<QPushButton*>()->isVisible());
  }
  void whatAButtonDoesMaySayTheNextThing() {
    QWidget around;
    Toast toast(&around);
    ui::Banner banner(&around);
    around.show();
    QStringList said;
    const auto askAgain = [&said](auto& bar) {
      return [&said, &bar, whole = QString(100, QLatin1Char('x'))] {
        bar.say(QStringLiteral("Asked again"), QStringLiteral("Yes"), [] {});
        said << whole; // of the action that has just been replaced
      };
    };
    toast.say(QStringLiteral("Saved"), QStringLiteral("Again"), askAgain(toast));
    toast.findChild<QPushButton*>()->click();
    banner.say(QStringLiteral("Failed"), QStringLiteral("Again"), askAgain(banner), {}, {});
    banner.findChild<QPushButton*>()->click();
    QCOMPARE(said, QStringList(2, QString(100, QLatin1Char('x'))));
  }
  void aLongerTextStaysLonger() {
    QWidget around;
    Toast toast(&around);
    toast.say(QStringLiteral("Done"), QStringLiteral("Undo"), [] {});
    const int brief = toast.stay();
    toast.say(QString(150, QLatin1Char('x')), QStringLiteral("Undo"), [] {});
    QVERIFY(toast.stay() > brief);
  }
  void aLongTextGoesOnInASecondLine() {
    QWidget around;
    around.resize(600, 300);
    Toast toast(&around);
    around.show();
    toast.say(QStringLiteral("Word ").repeated(60), QStringLiteral("Undo"), [] {});
    QVERIFY(toast.width() <= around.width() && toast.x() >= 0);
    QVERIFY(toast.height() > 3 * toast.fontMetrics().height());
    toast.say(QStringLiteral("Done"), QStringLiteral("Undo"), [] {});
    QVERIFY(toast.width() < 300);
  }
  void aPointerThatComesHoldsItUntilItLeaves() {
    QWidget around;
    around.resize(600, 300);
    Toast toast(&around);
    around.show();
    toast.say(QStringLiteral("Report saved"), QStringLiteral("Open the report"), [] {});
    hover(toast, {1, 1}, {20, 5});
    toast.timeOver();
    QVERIFY(toast.isVisible());
    QHoverEvent leave(QEvent::HoverLeave, QPointF(-1, -1), QPointF(-1, -1), QPointF(20, 5));
    QCoreApplication::sendEvent(&toast, &leave);
    toast.timeOver();
    QVERIFY(!toast.isVisible());
  }
  void aPointerThatRestsWhereItAppearsDoesNotHoldIt() {
    QWidget around;
    around.resize(600, 300);
    Toast toast(&around);
    around.show();
    toast.say(QStringLiteral("Report saved"), QStringLiteral("Open the report"), [] {});
    QHoverEvent enter(QEvent::HoverEnter, QPointF(20, 5), QPointF(20, 5), QPointF(-1, -1));
    QCoreApplication::sendEvent(&toast, &enter);
    hover(toast, {20, 5}, {20, 5});
    toast.timeOver();
    QVERIFY(!toast.isVisible());
  }
  void theTabKeyHoldsItAndAFocusThatFellToItDoesNot() {
    QWidget around;
    around.resize(600, 300);
    Toast toast(&around);
    around.show();
    QApplication::setActiveWindow(&around);
    auto* button = toast.findChild<QPushButton*>();
    toast.say(QStringLiteral("Report saved"), QStringLiteral("Open the report"), [] {});
    button->setFocus(Qt::OtherFocusReason);
    QVERIFY(button->hasFocus());
    toast.timeOver();
    QVERIFY(!toast.isVisible());
    toast.say(QStringLiteral("Report saved"), QStringLiteral("Open the report"), [] {});
    button->clearFocus();
    button->setFocus(Qt::TabFocusReason);
    toast.timeOver();
    QVERIFY(toast.isVisible());
    button->clearFocus();
    toast.timeOver();
    QVERIFY(!toast.isVisible());
  }
  void itIsGoneWhenAnotherWorkspaceIsOpened() {
    Story story;
    QVERIFY(story.create(QStringLiteral("one.journey")));
    auto* toast = story.window->findChild<Toast*>();
    toast->say(QStringLiteral("Report saved"), QStringLiteral("Open the report"), [] {});
    QVERIFY(toast->isVisible());
    QVERIFY(story.create(QStringLiteral("two.journey")));
    QVERIFY(!toast->isVisible());
  }
  void aSnapshotIsKeptEveryHalfHourOfAnOpenFile() {
    Story story;
    QVERIFY(story.create(QStringLiteral("kept.journey")));
    auto& storage = story.window->storage();
    auto* timer = storage.findChild<QTimer*>(QStringLiteral("snapshotTimer"));
    QVERIFY(timer != nullptr && timer->isActive() && !timer->isSingleShot());
    QCOMPARE(timer->interval(), 30 * 60 * 1000);
    const auto count = [&story] {
      const auto all = workspace::snapshotsOf(story.file(QStringLiteral("kept.journey")).toStdString(),
                                              story.folder.filePath(QStringLiteral("data")).toStdString());
      return all.ok() ? all->size() : 0;
    };
    const auto before = count();
    timer->setInterval(0); // half an hour goes by
    QTRY_VERIFY(count() > before);
    timer->setInterval(ui::Storage::snapshotPause);
    storage.close();
    QVERIFY(!timer->isActive());
  }
};

THROUGHLINE_TEST(ToastTest)
#include "toast_test.moc"
