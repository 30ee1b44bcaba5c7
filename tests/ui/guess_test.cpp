#include "core/present/kept_workshop.h"
#include "tests/support/shown_room.h"
#include "tests/support/test_registry.h"
#include "tests/support/text_recorder.h"
#include "ui/present/guess_page.h"
#include "ui/present/show_overlay.h"

#include <QPainter>

using namespace throughline;
using Room = test::ShownRoom;

/// The room guesses how it is at each step, then sees what was measured.
class GuessTest : public QObject {
  Q_OBJECT

  static QString shown(Room& room) {
    test::TextRecorder screen({1920, 1080});
    QPainter painter(&screen);
    ui::paintShow(room.state(), painter, QRect(0, 0, 1920, 1080));
    painter.end();
    return screen.allText();
  }

private Q_SLOTS:
  void aGuessIsNotThrownAwayByAClicker() {
    Room room(test::anAirline());
    room.press(Qt::Key_G);
    room.press(Qt::Key_Up);
    for (const int key : {Qt::Key_PageDown, Qt::Key_Home, Qt::Key_V, Qt::Key_Escape})
      room.press(key);
    QVERIFY(room.state().guessOpen());
    QCOMPARE(room.state().guess()->points.front().guessed, 55.0);
    QCOMPARE(room.state().guessMarked(), std::size_t{1});
    room.press(Qt::Key_G);
    QCOMPARE(present::keptWorkshop(room.map()).workshop.surprises.size(), std::size_t{1});
  }

  void whatIsGuessedIsNamedAndThenTheSurprise() {
    Room room(test::anAirline());
    room.press(Qt::Key_G);
    room.press(Qt::Key_Down);
    auto& state = room.state();
    const auto marked = state.guess()->points[state.guessMarked()].touchpoint;
    const QString screen = shown(room);
    QVERIFY2(screen.contains(QString::fromStdString(model::findTouchpoint(room.map(), marked)->title)),
             qPrintable(screen));
    room.press(Qt::Key_G);
    const auto surprise = present::keptWorkshop(room.map()).workshop.surprises.front();
    QVERIFY(state.guess()->points[state.guessMarked()].touchpoint == surprise.touchpoint);
    QCOMPARE(state.guessMeasured(state.guessMarked())->points, surprise.measured.points);
  }

  void everyNameOfAGuessIsWholeAndOnTheScreen() {
    ui::registerFonts();
    for (const double width : {1920.0, 1440.0})
      for (const int count : {1, 3, 9, 14, 15, 22, 30, 60, 200}) {
        QStringList titles;
        for (int i = 0; i < count; ++i)
          titles << QStringLiteral("Question in the chat about the bill for year %1").arg(2000 + i);
        const auto page = ui::guessPage(titles, width);
        QCOMPARE(page.names.size(), static_cast<std::size_t>(count));
        QVERIFY2(page.bottom - ui::guessTop > 180, qPrintable(QString::number(page.bottom)));
        QVERIFY(page.font.pixelSize() >= present::smallestReadable);
        for (std::size_t i = 0; i < page.names.size(); ++i) {
          const auto& name = page.names[i];
          QVERIFY2(name.lines.join(QLatin1Char(' ')).endsWith(titles[static_cast<qsizetype>(name.point)]),
                   qPrintable(name.lines.join(QLatin1Char('|'))));
          const double height = static_cast<double>(name.lines.size()) * page.font.pixelSize() * 1.16;
          const QRectF area(name.area.topLeft(), QSizeF(name.area.width(), height));
          QVERIFY2(QRectF(0, page.bottom, width, 1002 - page.bottom).contains(area),
                   qPrintable(QStringLiteral("%1 of %2: %3").arg(i).arg(count).arg(area.bottom())));
          for (std::size_t j = 0; j < i; ++j) {
            const auto& other = page.names[j];
            const QRectF otherArea(
                other.area.topLeft(),
                QSizeF(other.area.width(), static_cast<double>(other.lines.size()) * page.font.pixelSize() * 1.16));
            QVERIFY(other.group != name.group || !area.adjusted(1, 1, -1, -1).intersects(otherArea));
          }
        }
      }
  }

  void aGuessThatWasDrawnIsKeptWhenTheWorkshopEnds() {
    Room room(test::anAirline());
    room.press(Qt::Key_G);
    for (const int key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Up})
      room.press(key);
    room.shown().close();
    const auto& kept = present::keptWorkshop(room.map()).workshop;
    QCOMPARE(kept.surprises.size(), std::size_t{1});
    QCOMPARE(kept.surprises.front().others.size(), std::size_t{1}); // of two that were placed
    QVERIFY(kept.surprises.front().others.front().measured.high > kept.surprises.front().others.front().measured.low);
    Room nothingDrawn(test::anAirline());
    nothingDrawn.press(Qt::Key_G);
    nothingDrawn.shown().close();
    QVERIFY(present::keptWorkshop(nothingDrawn.map()).workshop.empty());
  }
};

THROUGHLINE_TEST(GuessTest)
#include "guess_test.moc"
