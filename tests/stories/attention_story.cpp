#include "core/model/look_up.h"
#include "tests/stories/story.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/map_canvas.h"
#include "ui/charts/chart_view.h"
#include "ui/window/toast.h"

#include <QAction>
#include <QPushButton>

using namespace throughline;
using throughline::test::Story;

/// What one was at is not lost: words that were typed, the card that was chosen, the place on the map.
class AttentionStory : public QObject {
  Q_OBJECT

  static const model::Touchpoint& named(const Story& story, const char* title) {
    const auto& map = *story.document().maps.front();
    return *model::findTouchpoint(map, *model::touchpointNamed(map, title));
  }
  static void addCards(Story& story, std::initializer_list<const char*> titles) {
    story.window->canvas().setFocus();
    for (const char* title : titles) {
      story.press(Qt::Key_Return);
      story.type(title);
      story.press(Qt::Key_Return);
    }
  }

private Q_SLOTS:
  void aNoteThatWasNotAddedWaitsAtItsCard() {
    Story story;
    QVERIFY(story.create(QStringLiteral("waits.journey")));
    addCards(story, {"First", "Second"});
    auto& canvas = story.window->canvas();
    canvas.setFocus();
    canvas.focusOn(named(story, "First").id);
    auto there = test::typeIntoPopup(QStringLiteral("half a thought"), Qt::Key_Escape);
    story.press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(story.window.get()));
    QCOMPARE(*there, QString());
    QVERIFY(named(story, "First").notes.empty());
    canvas.focusOn(named(story, "Second").id);
    there = test::typeIntoPopup(QString(), Qt::Key_Escape);
    story.press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(story.window.get()));
    QCOMPARE(*there, QString()); // it belongs to its card
    canvas.focusOn(named(story, "First").id);
    there = test::typeIntoPopup(QStringLiteral(" more"), Qt::Key_Return);
    story.press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(story.window.get()));
    QCOMPARE(*there, QStringLiteral("half a thought"));
    QCOMPARE(named(story, "First").notes.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(named(story, "First").notes.front().text), QStringLiteral("half a thought more"));
    there = test::typeIntoPopup(QString(), Qt::Key_Escape);
    story.press(Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(story.window.get()));
    QCOMPARE(*there, QString()); // it was added
  }

  void takingBackACopyGoesToWhatWasCopied() {
    Story story;
    QVERIFY(story.create(QStringLiteral("copies.journey")));
    addCards(story, {"First"});
    auto& canvas = story.window->canvas();
    const auto place = named(story, "First").place;
    addCards(story, {"Second", "Third"});
    auto& session = story.window->session();
    for (const char* title : {"Second", "Third"}) { // one above the other
      canvas.focusOn(named(story, title).id);
      story.window->action(QStringLiteral("edit.cut"))->trigger();
      canvas.focusOn(ui::CellPlace{.step = place.step, .lane = place.lane});
      story.window->action(QStringLiteral("edit.paste"))->trigger();
    }
    QTRY_COMPARE(model::inCell(*session.currentMap(), place.step, place.lane).size(), std::size_t(3));
    for (const char* title : {"First", "Second", "Third"}) {
      const auto chosen = named(story, title).id;
      canvas.focusOn(chosen);
      canvas.setFocus();
      story.press(Qt::Key_D, Qt::ControlModifier);
      QVERIFY(canvas.focusPlace() != ui::FocusPlace(chosen));
      story.press(Qt::Key_Z, Qt::ControlModifier);
      const auto* at = std::get_if<model::TouchpointId>(&canvas.focusPlace());
      const auto* found = at == nullptr ? nullptr : model::findTouchpoint(*session.currentMap(), *at);
      QCOMPARE(QString::fromStdString(found == nullptr ? "none" : found->title), QString::fromLatin1(title));
    }
  }

  void zoomingKeepsWhatIsChosenInView() {
    Story story;
    QVERIFY(story.openSample(QStringLiteral("zoomed.journey")));
    auto& canvas = story.window->canvas();
    canvas.setFocus();
    canvas.zooming().fit();
    const auto cards = canvas.layout().cards;
    for (const auto& card : {cards.front(), cards.back()}) {
      canvas.focusOn(card.touchpoint);
      story.press(Qt::Key_0, Qt::ControlModifier);
      QCOMPARE(canvas.zoom(), 1.0);
      const auto seen = canvas.seenRectOf(card.touchpoint);
      QVERIFY(QRectF(canvas.viewport()->rect()).intersects(seen));
      QVERIFY(canvas.viewport()->rect().contains(seen.center().toPoint()));
      canvas.zooming().fit();
    }
  }

  /// Kinds and judgements are there before anybody was asked, and so are their charts.
  void whatTheMapSaysByItselfIsShownWithoutFeedback() {
    Story story;
    QVERIFY(story.create(QStringLiteral("alone.journey")));
    addCards(story, {"First", "Second"});
    story.press(Qt::Key_S, Qt::AltModifier);
    story.dock("insightsDock").setCollapsed(false);
    QPushButton* alone = nullptr;
    for (auto* button : story.dock("insightsDock").findChildren<QPushButton*>())
      if (button->text() == QStringLiteral("What the map says by itself"))
        alone = button;
    QVERIFY(alone != nullptr);
    QTRY_VERIFY(alone->isVisible()); // once it is known that there is no feedback
    alone->click();
    ui::ChartView* chart = nullptr;
    QTRY_VERIFY((chart = story.dock("insightsDock").findChild<ui::ChartView*>()) != nullptr && !chart->spec().empty());
    QCOMPARE(chart->spec().id, chart::ChartId::balance);
    QVERIFY2(chart->accessibleDescription().contains(QStringLiteral("Touchpoints on the map that are service: 1 of 2")),
             qPrintable(chart->accessibleDescription()));
    chart->copyDataAction()->trigger();
    const auto* toast = story.window->findChild<ui::Toast*>();
    QVERIFY(toast != nullptr && toast->isVisible()); // what was copied is said
  }
};

THROUGHLINE_TEST(AttentionStory)
#include "attention_story.moc"
