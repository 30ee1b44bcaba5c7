#include "tests/stories/story.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_legend.h"
#include "ui/panels/emotion_faces.h"
#include "ui/session/map_words.h"

#include <QLabel>
#include <QMenu>
#include <QRadioButton>
#include <QTextLayout>

using namespace throughline;
using throughline::test::Story;

/// Nothing says what is not so, leaves the view by itself, or is there twice.
class CalmWindowStory : public QObject {
  Q_OBJECT

  static void setTextSize(int percent) {
    ui::Settings::setTextSize(percent);
    ui::applyTypeface(*qApp);
    ui::applyTheme(*qApp, ui::Settings::theme());
  }
  static void settle() {
    for (int turn = 0; turn < 4; ++turn)
      QCoreApplication::processEvents();
  }
  static QString said(const Story& story) {
    QStringList texts;
    for (const char* dock : {"insightsDock", "feedbackDock", "inspectorDock"})
      for (const auto* label : story.dock(dock).findChildren<QLabel*>())
        texts << label->text();
    return texts.join(QLatin1Char('\n'));
  }
  static model::Document aShop() {
    return test::aDocument().withMap("Shop").withStage("Find").withTouchpoint("Search").withStage("Buy").withTouchpoint(
        "Pay");
  }
  /// Whether the sign of the figure stands left of its digits where the paragraph runs from right to left.
  static bool signIsBefore(const QString& text) {
    QTextLayout layout(text);
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    int digit = 0;
    while (digit < text.size() && !text[digit].isDigit())
      ++digit;
    return digit > 0 && line.cursorToX(digit - 1) < line.cursorToX(digit);
  }
  /// Everything in a menu and in those under it.
  static void readInto(QStringList& texts, const QMenu& menu) {
    for (const auto* action : menu.actions()) {
      texts << action->text();
      if (action->menu() != nullptr)
        readInto(texts, *action->menu());
    }
  }

private Q_SLOTS:
  void cleanup() {
    setTextSize(100);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
  }

  void feedbackIsBeingReadUntilItIsKnown() {
    Story story;
    QVERIFY(story.openSample(QStringLiteral("read.journey")));
    const auto known = [&story] {
      return story.window->session().analysis() && story.window->session().analysis()->responses > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(known(), 30'000);
    QVERIFY(story.window->close());
    story.window = std::make_unique<ui::MainWindow>(story.file(QStringLiteral("data")).toStdString());
    story.window->show();
    QVERIFY(story.open(QStringLiteral("read.journey")));
    story.window->canvas().focusOn(story.document().maps.front()->touchpoints.front()->id);
    int rounds = 0;
    for (; !known(); ++rounds) {
      const auto now = said(story);
      for (const char* wrong : {"No feedback yet", "0 responses", "once feedback was imported"})
        QVERIFY2(!now.contains(QLatin1String(wrong)), wrong);
      QVERIFY(now.count(QStringLiteral("Reading the feedback...")) >= 4); // bars, insights, figures of the card
      QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QVERIFY(rounds > 0);
    QVERIFY(!story.window->session().awaitsAnalysis());
  }

  void whereThereIsNoneThatIsSaid() {
    Story story;
    QVERIFY(story.create(QStringLiteral("none.journey")));
    QTRY_VERIFY(said(story).contains(QStringLiteral("No feedback yet")));
    QVERIFY(!story.window->session().awaitsAnalysis());
  }

  void theSelectionStaysInViewWhenFieldsOpen_data() {
    QTest::addColumn<int>("direction");
    QTest::newRow("left to right") << int(Qt::LeftToRight);
    QTest::newRow("right to left") << int(Qt::RightToLeft);
  }
  void theSelectionStaysInViewWhenFieldsOpen() {
    QFETCH(int, direction);
    QGuiApplication::setLayoutDirection(Qt::LayoutDirection(direction));
    Story story;
    setTextSize(150);
    story.window->resize(1008, 720);
    QVERIFY(story.openSample(QStringLiteral("stays.journey")));
    story.window->action(QStringLiteral("view.reset"))->trigger();
    settle();
    auto& canvas = story.window->canvas();
    for (const auto& card : story.document().maps.front()->touchpoints) {
      story.dock("inspectorDock").setCollapsed(true);
      settle();
      canvas.setFocus();
      canvas.reveal(card->id);
      settle();
      story.press(Qt::Key_Return, Qt::AltModifier);
      settle();
      QVERIFY(!story.dock("inspectorDock").isCollapsed());
      QVERIFY2(canvas.viewport()->rect().contains(canvas.seenRectOf(card->id).center().toPoint()), card->title.c_str());
    }
  }

  void theBeginningStaysInViewWhereNothingIsSelected() {
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Story story;
    story.window->resize(1366, 768);
    QVERIFY(story.openSample(QStringLiteral("begins.journey")));
    settle();
    auto& canvas = story.window->canvas();
    canvas.zooming().set(1.5);
    canvas.zooming().set(1.5, QPointF());
    canvas.horizontalScrollBar()->setValue(canvas.horizontalScrollBar()->maximum());
    story.window->session().select({.map = story.document().maps.front()->id});
    const double right = canvas.toLayout(QPointF(canvas.viewport()->width() - 1, 200)).x;
    story.window->resize(1100, 768);
    settle();
    QCOMPARE(qRound(canvas.toLayout(QPointF(canvas.viewport()->width() - 1, 200)).x), qRound(right));
  }

  void signsStandBeforeTheirFiguresFromRightToLeftToo() {
    QCOMPARE(ui::mapWords().minus, std::string("\u2212"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!signIsBefore(QStringLiteral("-2"))); // what is to be mended
    const ui::EmotionFaces faces;
    int signs = 0;
    for (const auto* face : faces.findChildren<QRadioButton*>())
      if (face->text().contains(QLatin1Char('1')) || face->text().contains(QLatin1Char('2'))) {
        ++signs;
        QVERIFY2(signIsBefore(face->text()), qPrintable(face->text()));
        QVERIFY(face->accessibleName().size() == 2); // names are as they were
      }
    QCOMPARE(signs, 4);
    QVERIFY(signIsBefore(QString::fromStdString(ui::mapWords().minus) + QStringLiteral("5")));
  }

  void thereIsOneLegendAndItIsWhole_data() { theSelectionStaysInViewWhenFieldsOpen_data(); }
  void thereIsOneLegendAndItIsWhole() {
    QFETCH(int, direction);
    QGuiApplication::setLayoutDirection(Qt::LayoutDirection(direction));
    Story story;
    setTextSize(150);
    story.window->resize(1008, 720);
    QVERIFY(story.openSample(QStringLiteral("legend.journey")));
    QTRY_VERIFY_WITH_TIMEOUT(story.window->session().analysis() && !story.window->canvas().layout().curves.empty(),
                             30'000);
    story.window->action(QStringLiteral("view.reset"))->trigger();
    auto& canvas = story.window->canvas();
    auto& legend = *story.window->findChild<ui::MapLegend*>();
    canvas.zooming().set(1);
    settle();
    QTRY_VERIFY(legend.isVisible());
    story.look(QStringLiteral("one-legend-%1").arg(direction));
    QVERIFY2(legend.isWhole(),
             qPrintable(QStringLiteral("%1 of %2").arg(legend.width()).arg(legend.sizeHint().width())));
    QVERIFY(!canvas.showsLegend());
    canvas.bringIntoView(ui::TitlePlace{});
    const auto seen = canvas.viewport()->grab().toImage();
    for (const auto& item : canvas.layout().legend) {
      const QRect there = canvas.toViewport(item.rect).toAlignedRect() & seen.rect();
      for (int x = there.left(); x <= there.right(); ++x)
        for (int y = there.top(); y <= there.bottom(); ++y)
          QCOMPARE(seen.pixelColor(x, y), canvas.look().background);
    }
    canvas.zooming().fit();
    settle();
    QCOMPARE(canvas.showsLegend(), legend.isHidden());
  }

  void theMenuOfACardIsCalm() {
    Story story;
    setTextSize(150);
    story.window->resize(1008, 720);
    QVERIFY(story.openSample(QStringLiteral("menu.journey")));
    auto& canvas = story.window->canvas();
    canvas.focusOn(story.document().maps.front()->touchpoints.front()->id);
    QSize size;
    int entries = 0;
    QStringList all;
    QTimer::singleShot(0, qApp, [&] {
      auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
      if (menu == nullptr)
        return;
      size = menu->size();
      entries = static_cast<int>(std::ranges::count_if(
          menu->actions(), [](const QAction* one) { return one->isVisible() && !one->isSeparator(); }));
      readInto(all, *menu);
      story.lookAt(*menu, QStringLiteral("card-menu"));
      menu->close();
    });
    Q_EMIT canvas.contextMenuWanted(canvas.mapToGlobal(QPoint(40, 40)));
    QVERIFY2(entries > 0 && entries <= 12, qPrintable(QString::number(entries)));
    QVERIFY2(size.height() < 660 && size.width() < 600,
             qPrintable(QStringLiteral("%1 x %2").arg(size.width()).arg(size.height())));
    for (const char* id : {"edit.rename",        "view.fields",         "touchpoint.proactive",
                           "touchpoint.service", "touchpoint.emotion5", "touchpoint.emotionNone",
                           "touchpoint.channel", "touchpoint.truth",    "touchpoint.failure",
                           "touchpoint.note",    "touchpoint.comment",  "touchpoint.answers",
                           "touchpoint.move",    "insert.image",        "step.rename",
                           "insert.before",      "insert.touchpoint",   "edit.cut",
                           "edit.copy",          "edit.duplicate",      "edit.delete"})
      QVERIFY2(all.count(story.window->action(QString::fromLatin1(id))->text()) == 1, id);
  }

  void altAndALetterThatNothingAnswersToTypesNothing() {
    Story story;
    QVERIFY(story.create(QStringLiteral("alt.journey")));
    QVERIFY(story.window->session().apply(QStringLiteral("Draw"), aShop()));
    auto& canvas = story.window->canvas();
    canvas.focusOn(story.document().maps.front()->touchpoints.front()->id);
    QString written = QStringLiteral("no box");
    auto* look = new QTimer(qApp);
    connect(look, &QTimer::timeout, look, [look, &written] {
      auto* box = QApplication::activeModalWidget();
      auto* field = box != nullptr ? box->findChild<QLineEdit*>() : nullptr;
      if (field == nullptr)
        return;
      look->deleteLater();
      for (const auto& [key, held, text] :
           {std::tuple(Qt::Key_N, Qt::KeyboardModifiers(Qt::AltModifier), QStringLiteral("n")),
            {Qt::Key_N, Qt::KeyboardModifiers(Qt::AltModifier | Qt::ShiftModifier), QStringLiteral("N")},
            {Qt::Key_O, Qt::KeyboardModifiers(), QStringLiteral("o")}}) {
        QKeyEvent press(QEvent::KeyPress, key, held, text);
        QApplication::sendEvent(field, &press);
      }
      written = field->text();
      QTest::keyClick(box, Qt::Key_Escape);
    });
    look->start(5);
    story.window->action(QStringLiteral("touchpoint.note"))->trigger();
    QCOMPARE(written, QStringLiteral("o"));
  }

  void whatIsDraggedCoversWhatItIsDraggedOver() {
    Story story;
    QVERIFY(story.create(QStringLiteral("ghost.journey")));
    QVERIFY(story.window->session().apply(QStringLiteral("Draw"), aShop()));
    auto& canvas = story.window->canvas();
    canvas.zooming().set(1);
    settle();
    const auto& stages = canvas.layout().stages;
    const QPoint from = canvas.seenRectOf(stages[0].stage).center().toPoint();
    const QRect target = canvas.seenRectOf(stages[1].stage).toAlignedRect();
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(canvas.viewport(), (from + target.center()) / 2);
    QTest::mouseMove(canvas.viewport(), target.center());
    const auto seen = canvas.viewport()->grab().toImage();
    story.look(QStringLiteral("ghost"));
    // The name that is carried stands in the middle, that of the other stage begins at the side.
    for (int x = target.left() + 10; x < target.left() + target.width() / 4; ++x)
      for (int y = target.top() + 6; y < target.bottom() - 6; ++y)
        QCOMPARE(seen.pixelColor(x, y), canvas.look().headFill);
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, Qt::NoModifier, target.center());
  }
};

THROUGHLINE_TEST(CalmWindowStory)
#include "calm_window_story.moc"
