#include "tests/stories/importing.h"
#include "tests/stories/story.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_legend.h"
#include "ui/rooms/feedback/days_field.h"
#include "ui/rooms/feedback/filter_bar.h"
#include "ui/rooms/import/import_room.h"
#include "ui/session/insight_feed.h"
#include "ui/window/welcome_page.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolBar>
#include <QToolButton>

using namespace throughline;
using throughline::test::Story;

/// Where the screen is small or the text is large, what has no room gives way; nothing is cut, and the map stays.
class SmallWindowStory : public QObject {
  Q_OBJECT

  static void setTextSize(int percent) {
    ui::Settings::setTextSize(percent);
    ui::applyTypeface(*qApp);
    ui::applyTheme(*qApp, ui::Settings::theme());
  }
  static QToolBar& toolbar(const Story& story) {
    return *story.window->findChild<QToolBar*>(QStringLiteral("mainToolbar"));
  }
  static void settle() {
    for (int turn = 0; turn < 4; ++turn)
      QCoreApplication::processEvents();
  }

  /// Changes of place and size among the children of a row.
  class Changes : public QObject {
  public:
    explicit Changes(QWidget& row) : row_(row) { qApp->installEventFilter(this); }
    int seen = 0;

  private:
    bool eventFilter(QObject* watched, QEvent* event) override {
      const auto* widget = qobject_cast<QWidget*>(watched);
      const bool moves = event->type() == QEvent::Resize || event->type() == QEvent::ShowToParent ||
                         event->type() == QEvent::HideToParent;
      seen += moves && widget != nullptr && row_.isAncestorOf(widget) ? 1 : 0;
      return false;
    }
    QWidget& row_;
  };

  static void expectRestAtEveryWidth(Story& story, QWidget& bar, int from) {
    for (int width = from; width <= from + 600; width += 20) {
      story.window->resize(width, 800);
      for (int turn = 0; turn < 12; ++turn)
        QCoreApplication::processEvents();
      Changes changes(bar);
      for (int turn = 0; turn < 6; ++turn)
        QCoreApplication::processEvents();
      QVERIFY2(changes.seen == 0, qPrintable(QStringLiteral("%1 at %2").arg(changes.seen).arg(width)));
    }
  }

private Q_SLOTS:
  void cleanup() { setTextSize(100); }

  void toolsWithoutRoomForTheirWordsShowTheirSigns() {
    Story story;
    QVERIFY(story.create(QStringLiteral("tools.journey")));
    const auto words = [&story] { return toolbar(story).toolButtonStyle() == Qt::ToolButtonTextBesideIcon; };
    QVERIFY(words());
    story.window->resize(640, 500);
    settle();
    QVERIFY(!words());
    for (auto* action : toolbar(story).actions())
      if (auto* button = qobject_cast<QToolButton*>(toolbar(story).widgetForAction(action))) {
        QVERIFY2(button->isVisible(), qPrintable(action->text()));
        QVERIFY(!button->icon().isNull() && !button->accessibleName().isEmpty() && !button->toolTip().isEmpty());
      }
    story.window->resize(1366, 768);
    settle();
    QVERIFY(words());
  }

  void theFilterIsOneLineAndItsDaysWaitBehindTheirButton() {
    Story story;
    QVERIFY(story.openSample(QStringLiteral("line.journey")));
    auto* bar = story.window->findChild<ui::FilterBar*>();
    QTRY_VERIFY(bar->isVisible());
    const int oneLine = bar->height();
    auto* days = bar->findChild<ui::DaysField*>();
    QVERIFY(!days->isFolded());
    story.window->resize(720, 600);
    settle();
    QTRY_VERIFY(days->isFolded());
    QVERIFY2(bar->height() <= oneLine + 4, qPrintable(QStringLiteral("%1, %2").arg(bar->height()).arg(oneLine)));
    auto* button = days->findChild<QToolButton*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), QStringLiteral("Dates: all"));
    button->click();
    auto* from = days->findChild<QCheckBox*>();
    QVERIFY(from->isVisible());
    from->click();
    QVERIFY2(button->text().startsWith(QStringLiteral("From ")), qPrintable(button->text()));
    QCOMPARE(button->accessibleName(), button->text());
    QTRY_VERIFY(story.window->findChild<ui::InsightFeed*>()->filter().since.has_value());
    story.window->resize(1366, 768);
    settle();
    QVERIFY(!days->isFolded() && from->isVisible() && from->isChecked());
  }

  /// A button that has no room for its words shortens them; none is cut at both ends.
  void noWordOfTheFilterIsCut() {
    Story story;
    setTextSize(150);
    QVERIFY(story.openSample(QStringLiteral("words.journey")));
    auto* bar = story.window->findChild<ui::FilterBar*>();
    QTRY_VERIFY(bar->isVisible());
    const auto menus = [bar] {
      return std::ranges::count_if(bar->findChildren<QToolButton*>(), [](const auto* one) { return one->menu(); });
    };
    QTRY_VERIFY(menus() >= 5);
    for (const int width : {1300, 1008, 950, 900, 850, 800, 760, 720, 680}) {
      story.window->resize(width, 700);
      settle();
      for (const auto* button : bar->findChildren<QToolButton*>())
        if (button->isVisible() && !button->text().isEmpty())
          QVERIFY2(button->width() >= button->sizeHint().width(),
                   qPrintable(QStringLiteral("%1 at %2: %3").arg(button->text()).arg(width).arg(button->width())));
    }
    // What has no room at all is in the menu of the last button, and does the same there.
    QMenu* more = nullptr;
    for (const auto* button : bar->findChildren<QToolButton*>())
      if (button->isVisible() && button->text().startsWith(QLatin1String("More filters")))
        more = button->menu();
    QVERIFY(more != nullptr);
    const auto named = [more](const char* name) -> QAction* {
      for (auto* action : more->actions())
        if (action->text() == QLatin1String(name))
          return action;
      return nullptr;
    };
    QVERIFY(named("Saved views") != nullptr && named("Saved views")->menu() != nullptr);
    auto* feed = story.window->findChild<ui::InsightFeed*>();
    feed->setFilter({.voices = {"customer"}});
    named("Show all")->trigger();
    QVERIFY(feed->filter().keepsAll());
  }

  /// With one segment there were widths at which the days and the button for more took turns for ever.
  void theFilterComesToRestAtEveryWidth() {
    Story story;
    QVERIFY(story.openSample(QStringLiteral("rest.journey")));
    auto* bar = story.window->findChild<ui::FilterBar*>();
    QTRY_VERIFY(bar->isVisible());
    expectRestAtEveryWidth(story, *bar, 1100);
  }

  /// With the days folded it fits beside them, with the button for more it does not: the row must not go on deciding.
  void aSingleSegmentComesToRestToo() {
    Story story;
    QFile file(story.file(QStringLiteral("one.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("customer,recommend,answered,Order,Plan\n");
    for (int row = 0; row < 40; ++row)
      file.write(QStringLiteral("c%1,%2,2026-03-%3,%4,%5\n")
                     .arg(row)
                     .arg(row % 11)
                     .arg(1 + row % 28, 2, 10, QLatin1Char('0'))
                     .arg(1 + row % 5)
                     .arg(row % 2 == 0 ? QStringLiteral("Flat") : QStringLiteral("Family"))
                     .toUtf8());
    file.close();
    QVERIFY(story.create(QStringLiteral("one.journey")));
    story.room<ui::ImportRoom>().importFile(file.fileName());
    auto* dialog = story.window->findChild<ui::ImportDialog*>();
    QSignalSpy previewed(dialog, &ui::ImportDialog::previewed);
    QVERIFY(previewed.wait());
    QVERIFY(test::importShown(*dialog));
    auto* bar = story.window->findChild<ui::FilterBar*>();
    QTRY_VERIFY(bar->isVisible());
    expectRestAtEveryWidth(story, *bar, 700);
  }

  void theThreeWaysToBeginAreSeenWhole() {
    for (const int percent : {100, 150, 200}) {
      setTextSize(percent);
      ui::WelcomePage page;
      page.resize(900, 700);
      page.show();
      settle();
      const auto* area = page.findChild<QScrollArea*>();
      QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
      for (const auto* button : page.findChildren<QPushButton*>()) {
        const QRect at(button->mapTo(area->widget(), QPoint()), button->size());
        QVERIFY2(area->widget()->rect().contains(at) && button->width() >= button->minimumSizeHint().width(),
                 qPrintable(button->text() + QString::number(percent)));
      }
    }
  }

  void insightsGiveWayToFieldsWhereBothHaveNoRoom() {
    Story story;
    story.window->resize(1024, 700);
    QVERIFY(story.openSample(QStringLiteral("both.journey")));
    story.window->action(QStringLiteral("view.reset"))->trigger();
    QTRY_VERIFY(story.window->session().analysis() && story.window->session().analysis()->responses > 0);
    story.window->canvas().setFocus();
    story.press(Qt::Key_F9);
    QTRY_VERIFY(!story.dock("insightsDock").isCollapsed());
    QVERIFY(story.dock("inspectorDock").isCollapsed());
    story.window->canvas().setFocus();
    story.press(Qt::Key_Return, Qt::AltModifier);
    settle();
    QVERIFY(!story.dock("inspectorDock").isCollapsed());
    QVERIFY(story.dock("insightsDock").isCollapsed());
    QVERIFY2(story.window->width() <= 1024, qPrintable(QString::number(story.window->width())));
    QVERIFY(story.window->canvas().width() >= 400);
  }

  void withVeryLargeTextTheMapHasTheRoomFirst() {
    Story story;
    setTextSize(150);
    story.window->resize(1008, 720);
    QVERIFY(story.openSample(QStringLiteral("first.journey")));
    story.window->action(QStringLiteral("view.reset"))->trigger();
    settle();
    story.look(QStringLiteral("small-150"));
    QVERIFY(story.dock("inspectorDock").isCollapsed());
    const auto map = story.window->canvas().size();
    QVERIFY2(map.width() >= 800 && map.height() >= 330,
             qPrintable(QStringLiteral("%1 x %2").arg(map.width()).arg(map.height())));
    const auto lines = story.window->canvas().layout().details.text->lines.size();
    QVERIFY2(lines <= 2, qPrintable(QStringLiteral("%1 at %2, %3")
                                        .arg(lines)
                                        .arg(story.window->canvas().viewport()->height())
                                        .arg(story.window->canvas().zoom())));
  }

  /// A panel that opens covers some of the map's own legend: then it stands in the status bar.
  void theLegendStaysInViewBesideInsights() {
    Story story;
    QVERIFY(story.openSample(QStringLiteral("covered.journey")));
    QTRY_VERIFY(story.window->session().analysis() && story.window->session().analysis()->responses > 0);
    auto& legend = *story.window->findChild<ui::MapLegend*>();
    for (int turn = 0; turn < 2; ++turn) {
      story.window->canvas().setFocus();
      story.press(Qt::Key_F9);
      settle();
      const auto& canvas = story.window->canvas();
      const auto whole = std::ranges::all_of(canvas.layout().legend, [&canvas](const auto& item) {
        return QRectF(canvas.viewport()->rect()).contains(canvas.toViewport(item.rect));
      });
      QTRY_COMPARE(legend.isVisible(), !whole);
      story.look(QStringLiteral("legend-%1").arg(turn));
      for (const auto* button : story.window->findChild<ui::FilterBar*>()->findChildren<QToolButton*>())
        if (button->isVisible() && !button->text().isEmpty())
          QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(QStringLiteral("%1: %2 of %3")
                                                                                 .arg(button->text())
                                                                                 .arg(button->width())
                                                                                 .arg(button->sizeHint().width())));
    }
  }

  /// No word of it is shortened as long as two lines have room for them.
  void theLegendTakesASecondLine() {
    Story story;
    QVERIFY(story.openSample(QStringLiteral("legend.journey")));
    ui::MapLegend legend(story.window->canvas());
    legend.show();
    const int whole = legend.sizeHint().width();
    legend.resize(whole, 40);
    const int one = legend.minimumSizeHint().height();
    legend.resize(whole * 6 / 10, 40);
    QCOMPARE(legend.minimumSizeHint().height(), 2 * one);
    legend.resize(whole, 40);
    QCOMPARE(legend.minimumSizeHint().height(), one);
  }
};

THROUGHLINE_TEST(SmallWindowStory)
#include "small_window_story.moc"
