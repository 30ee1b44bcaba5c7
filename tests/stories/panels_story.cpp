#include "core/edit/note_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/stories/story.h"
#include "tests/support/airline.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/map_canvas.h"
#include "ui/charts/chart_view.h"
#include "ui/panels/chart_gallery.h"
#include "ui/panels/outline_tree.h"
#include "ui/session/insight_words.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolBar>
#include <QUndoStack>

using namespace throughline;
using throughline::test::Story;

namespace {

/// How often something of the program is laid out or painted.
class PaintCount : public QObject {
public:
  PaintCount() { qApp->installEventFilter(this); }
  int inRounds(int rounds) {
    count_ = 0;
    for (int round = 0; round < rounds; ++round)
      QCoreApplication::processEvents();
    return count_;
  }

protected:
  bool eventFilter(QObject*, QEvent* event) override {
    count_ += event->type() == QEvent::Paint || event->type() == QEvent::LayoutRequest ? 1 : 0;
    return false;
  }

private:
  int count_ = 0;
};

} // namespace

/// The map has the room; panels give way to it.
class PanelsStory : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theMapHasTheRoomAtAnUsualScreen() {
    Story story;
    story.window->resize(1366, 768);
    QVERIFY(story.create(QStringLiteral("room.journey")));
    story.window->action(QStringLiteral("view.reset"))->trigger();
    QCoreApplication::processEvents();
    const auto map = story.window->canvas().size();
    QVERIFY2(map.width() >= 950 && map.height() >= 560,
             qPrintable(QStringLiteral("%1 x %2").arg(map.width()).arg(map.height())));
  }

  void eachPanelHasAKeyAndTheMapCanBeAlone() {
    Story story;
    QVERIFY(story.create(QStringLiteral("keys.journey")));
    auto& canvas = story.window->canvas();
    canvas.setFocus();
    for (const auto& [key, name] :
         {std::pair(Qt::Key_F7, "outlineDock"), {Qt::Key_F8, "inspectorDock"}, {Qt::Key_F9, "insightsDock"}}) {
      const bool before = story.dock(name).isCollapsed();
      story.press(key);
      QCOMPARE(story.dock(name).isCollapsed(), !before);
      story.press(key);
      QCOMPARE(story.dock(name).isCollapsed(), before);
    }
    const int before = canvas.width();
    story.press(Qt::Key_F11);
    QCoreApplication::processEvents();
    QVERIFY(!story.dock("inspectorDock").isVisible());
    QVERIFY(canvas.width() > before);
    story.press(Qt::Key_F11);
    QVERIFY(story.dock("inspectorDock").isVisible());
  }

  void aPanelThatOpensCutsNoOtherAndKeepsTheZoom() {
    Story story;
    story.window->resize(1366, 768);
    QVERIFY(story.openSample(QStringLiteral("sample.journey")));
    auto& canvas = story.window->canvas();
    canvas.focusOn(story.document().maps.front()->touchpoints.front()->id);
    QCoreApplication::processEvents();
    const double zoom = canvas.zoom();
    for (const char* panel : {"insightsDock", "feedbackDock"}) {
      story.dock(panel).setCollapsed(false);
      for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
      for (const auto* area : story.dock("inspectorDock").findChildren<QScrollArea*>())
        if (area->isVisible())
          QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                   qPrintable(QStringLiteral("%1 of %2").arg(area->viewport()->width()).arg(area->widget()->width())));
      QVERIFY2(story.window->width() <= 1366, qPrintable(QString::number(story.window->width())));
      QVERIFY(canvas.zoom() < 0.9 || zoom >= 0.9);
      story.dock(panel).setCollapsed(true);
    }
  }

  /// On a low screen map and chart are both there to be read, and closing brings everything back.
  void insightsLeaveTheMapItsRoomOnALowScreen_data() {
    QTest::addColumn<QSize>("window");
    QTest::newRow("a screen of 1366 x 768") << QSize(1366, 768);
    QTest::newRow("the first window on 1920 x 1080") << QSize(1720, 972);
  }
  void insightsLeaveTheMapItsRoomOnALowScreen() {
    QFETCH(QSize, window);
    Story story;
    story.window->resize(window);
    QVERIFY(story.openSample(QStringLiteral("low.journey")));
    story.window->action(QStringLiteral("view.reset"))->trigger();
    auto& canvas = story.window->canvas();
    ui::ChartView* chart = nullptr;
    QTRY_VERIFY((chart = story.window->findChild<ui::ChartView*>()) != nullptr && !chart->spec().empty());
    canvas.setFocus();
    story.press(Qt::Key_F9);
    QTRY_VERIFY(story.dock("insightsDock").width() > window.width() * 40 / 100);
    story.look(QStringLiteral("insights-low"));
    QVERIFY2(canvas.height() >= window.height() * 45 / 100 && canvas.width() >= 600,
             qPrintable(QStringLiteral("%1 x %2").arg(canvas.width()).arg(canvas.height())));
    QVERIFY2(chart->viewport()->height() >= 250 && chart->viewport()->width() >= 400,
             qPrintable(QStringLiteral("%1 x %2").arg(chart->viewport()->width()).arg(chart->viewport()->height())));
    QTRY_VERIFY2(chart->horizontalScrollBar()->maximum() <= 2, // a pixel on each side is the view's own
                 qPrintable(QString::number(chart->horizontalScrollBar()->maximum())));
    QVERIFY2(story.window->width() <= window.width() && story.window->height() <= window.height(),
             qPrintable(QStringLiteral("%1 x %2").arg(story.window->width()).arg(story.window->height())));
    QVERIFY(story.dock("inspectorDock").isCollapsed());
    story.press(Qt::Key_F9);
    QCoreApplication::processEvents();
    QVERIFY(!story.dock("inspectorDock").isCollapsed());
    QCOMPARE(story.window->dockWidgetArea(&story.dock("insightsDock")), Qt::BottomDockWidgetArea);
  }

  /// What insights took the place of is given back, also when the program was closed and started in between.
  void panelsThatGaveWayComeBackAfterARestart() {
    Story story;
    story.window->resize(1366, 768);
    QVERIFY(story.openSample(QStringLiteral("again.journey")));
    story.window->action(QStringLiteral("view.reset"))->trigger();
    QTRY_VERIFY(story.window->session().analysis() && story.window->session().analysis()->responses > 0);
    story.window->canvas().setFocus();
    story.press(Qt::Key_F9);
    QTRY_VERIFY(story.dock("inspectorDock").isCollapsed());
    QVERIFY(story.window->close());
    story.window = std::make_unique<ui::MainWindow>(story.file(QStringLiteral("data")).toStdString());
    story.window->show();
    QVERIFY(story.open(QStringLiteral("again.journey")));
    QVERIFY(story.dock("inspectorDock").isCollapsed());
    QVERIFY(!story.dock("insightsDock").isCollapsed());
    story.dock("insightsDock").setCollapsed(true);
    QVERIFY(!story.dock("inspectorDock").isCollapsed());
    QVERIFY(story.dock("outlineDock").isCollapsed()); // as it was before
  }

  /// Whatever is open or closed: when nobody does anything, nothing is laid out or painted again and again.
  void aWindowAtRestRests() {
    Story story;
    story.window->resize(1366, 768);
    QVERIFY(story.openSample(QStringLiteral("rest.journey")));
    ui::ChartView* chart = nullptr;
    QTRY_VERIFY((chart = story.window->findChild<ui::ChartView*>()) != nullptr && !chart->spec().empty());
    for (const bool collapsed : {true, false}) {
      for (const auto* name : {"outlineDock", "inspectorDock", "insightsDock", "feedbackDock"})
        story.dock(name).setCollapsed(collapsed);
      PaintCount count;
      QTRY_COMPARE(count.inRounds(20), 0);
    }
  }

  /// Where there is nothing to say yet, its place is a sentence and a button; figures that come take theirs.
  void insightsWithoutFeedbackTakeLittle() {
    Story story;
    story.window->resize(1920, 1200);
    QVERIFY(story.create(QStringLiteral("bare.journey")));
    story.press(Qt::Key_F9);
    QTRY_VERIFY(!story.dock("insightsDock").isCollapsed());
    QTRY_VERIFY2(story.dock("insightsDock").height() <= 200,
                 qPrintable(QString::number(story.dock("insightsDock").height())));
    const auto airline = test::anAirline();
    auto& session = story.window->session();
    session.apply(QStringLiteral("Draw"), airline.document);
    session.showMap(airline.analysis.map);
    auto analysis = std::make_shared<const insight::Analysis>(airline.analysis);
    session.setAnalysis(analysis, insight::evidenceOf(*analysis));
    QTRY_VERIFY2(story.dock("insightsDock").height() >= 300,
                 qPrintable(QString::number(story.dock("insightsDock").height())));
  }

  /// F2 on the outline: Escape leaves the name, Enter keeps the new one, and undo takes it back; the map follows.
  void aNameIsChangedInTheOutline() {
    Story story;
    QVERIFY(story.create(QStringLiteral("names.journey")));
    const model::Document drawn =
        test::aDocument().withMap("Shop").withStage("Find").withTouchpoint("Search").withTouchpoint("Compare");
    auto& session = story.window->session();
    QVERIFY(session.apply(QStringLiteral("Draw"), drawn));
    session.showMap(drawn.maps.front()->id);
    story.dock("outlineDock").setCollapsed(false);
    auto* tree = story.dock("outlineDock").findChild<ui::OutlineTree*>();
    QVERIFY(tree != nullptr);
    tree->expandAll();
    const auto rowOf = [tree](const QString& title) {
      const auto* model = tree->model();
      return model->match(model->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly | Qt::MatchRecursive)
          .value(0);
    };
    const auto card = [&story] {
      return QString::fromStdString(story.document().maps.front()->touchpoints.front()->title);
    };
    const auto stage = [&story] {
      return QString::fromStdString(story.document().maps.front()->stages.front()->title);
    };
    tree->setFocus();
    for (const auto& [title, shown] : {std::pair<QString, std::function<QString()>>{QStringLiteral("Search"), card},
                                       {QStringLiteral("Find"), stage}}) {
      const auto before = session.undoStack().index();
      QVERIFY(rowOf(title).isValid());
      tree->setCurrentIndex(rowOf(title));
      story.press(Qt::Key_F2);
      auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
      QVERIFY2(line != nullptr && tree->isAncestorOf(line) && line->selectedText() == title, qPrintable(title));
      story.type("Nothing");
      story.press(Qt::Key_Escape);
      QCOMPARE(shown(), title);
      QCOMPARE(session.undoStack().index(), before);
      QTRY_VERIFY(tree->hasFocus());
      story.press(Qt::Key_F2);
      story.type("Look");
      story.press(Qt::Key_Return);
      QTRY_COMPARE(shown(), QStringLiteral("Look"));
      QVERIFY(rowOf(QStringLiteral("Look")).isValid());
      QCOMPARE(session.undoStack().index(), before + 1);
      story.window->action(QStringLiteral("edit.undo"))->trigger();
      QCOMPARE(shown(), title);
      QVERIFY(rowOf(title).isValid());
      QTRY_VERIFY(tree->hasFocus());
    }
  }

  void everyStopInInsightsHasAName() {
    Story story;
    QVERIFY(story.create(QStringLiteral("stops.journey")));
    const auto airline = test::anAirline();
    auto& session = story.window->session();
    session.apply(QStringLiteral("Draw"), airline.document);
    session.showMap(airline.analysis.map);
    auto analysis = std::make_shared<const insight::Analysis>(airline.analysis);
    session.setAnalysis(analysis, insight::evidenceOf(*analysis));
    story.dock("insightsDock").setCollapsed(false);
    auto* gallery = story.dock("insightsDock").findChild<ui::ChartGallery*>();
    QVERIFY(gallery != nullptr);
    for (int row = 0; row < gallery->count(); ++row) {
      gallery->setCurrentRow(row);
      for (auto* widget : story.dock("insightsDock").findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr)
          continue;
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible != nullptr && !accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(QStringLiteral("%1 in %2 at %3")
                                .arg(QLatin1String(widget->metaObject()->className()),
                                     QLatin1String(widget->parentWidget()->metaObject()->className()))
                                .arg(row)));
      }
    }
  }

  void noFieldIsCutInTheInspector() {
    Story story;
    QVERIFY(story.create(QStringLiteral("fields.journey")));
    story.window->resize(1366, 768);
    const auto airline = test::anAirline();
    auto& session = story.window->session();
    session.apply(QStringLiteral("Draw"), airline.document);
    session.showMap(airline.analysis.map);
    story.window->canvas().setFocus();
    story.press(Qt::Key_Right);
    QVERIFY(!session.selection().touchpoints.empty());
    const auto card = *session.selection().touchpoints.begin();
    QVERIFY(
        session.apply(QStringLiteral("Add note"),
                      edit::addNote(session.document(), card, session.ids().make<model::NoteId>(),
                                    model::NoteKind::opportunity, "A date within two days, given in the first call")));
    QVERIFY(session.apply(QStringLiteral("Channel"),
                          edit::setChannel(session.document(), card, "Conversation with a technician on site")));
    const auto isShown = [&] {
      return std::ranges::any_of(story.dock("inspectorDock").findChildren<QToolButton*>(), [](const auto* button) {
        return button->isVisible() && button->accessibleName() == QStringLiteral("Remove note");
      });
    };
    QTRY_VERIFY(isShown());
    QCoreApplication::processEvents();
    int looked = 0;
    for (const auto* area : story.dock("inspectorDock").findChildren<QScrollArea*>()) {
      if (!area->isVisible() || area->widget() == nullptr)
        continue;
      ++looked;
      QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(),
                   qPrintable(QStringLiteral("%1 in %2").arg(area->widget()->width()).arg(area->viewport()->width())));
    }
    QVERIFY(looked > 0);
  }

  void theStripSaysTheFinding() {
    Story story;
    QVERIFY(story.create(QStringLiteral("strip.journey")));
    const auto airline = test::anAirline();
    auto& session = story.window->session();
    session.apply(QStringLiteral("Draw"), airline.document);
    session.showMap(airline.analysis.map);
    auto analysis = std::make_shared<const insight::Analysis>(airline.analysis);
    session.setAnalysis(analysis, insight::evidenceOf(*analysis));
    auto& insights = story.dock("insightsDock");
    QVERIFY(insights.isCollapsed());
    const auto isFinding = [&](const QLabel* label) {
      return label->isVisible() && label->text() == ui::findingSentence(airline.analysis);
    };
    const auto labels = insights.findChildren<QLabel*>();
    const auto said = std::ranges::find_if(labels, isFinding);
    QVERIFY(said != labels.end());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QTRY_VERIFY2((*said)->width() > insights.width() / 2, qPrintable(QString::number((*said)->width())));
    story.look(QStringLiteral("strip"));
    QTest::mouseClick(*said, Qt::LeftButton, Qt::NoModifier, QPoint(20, (*said)->height() / 2));
    QVERIFY(!insights.isCollapsed()); // the sentence opens what it is about
  }

  void whatIsOpenIsRememberedForThisScreen() {
    Story story;
    QVERIFY(story.create(QStringLiteral("kept.journey")));
    story.dock("outlineDock").setCollapsed(false);
    story.dock("inspectorDock").setCollapsed(true);
    story.window->close();
    story.window = std::make_unique<ui::MainWindow>(story.folder.filePath(QStringLiteral("data")).toStdString());
    story.window->show();
    QVERIFY(story.open(QStringLiteral("kept.journey")));
    QVERIFY(!story.dock("outlineDock").isCollapsed());
    QVERIFY(story.dock("inspectorDock").isCollapsed());
  }

  void theWindowFitsASmallScreenWithLargeText() {
    Story story;
    ui::Settings::setTextSize(150);
    ui::applyTypeface(*qApp);
    ui::applyTheme(*qApp, ui::Settings::theme());
    QVERIFY(story.create(QStringLiteral("large.journey")));
    story.window->resize(1024, 768);
    QCoreApplication::processEvents();
    const auto size = story.window->size();
    story.look(QStringLiteral("large-text"));
    ui::Settings::setTextSize(100);
    ui::applyTypeface(*qApp);
    ui::applyTheme(*qApp, ui::Settings::theme());
    QVERIFY2(size.width() <= 1024 && size.height() <= 768,
             qPrintable(QStringLiteral("%1 x %2").arg(size.width()).arg(size.height())));
  }
};

THROUGHLINE_TEST(PanelsStory)
#include "panels_story.moc"
