#include "tests/support/test_registry.h"
#include "tests/ui/canvas_on_screen.h"
#include "ui/canvas/fitting.h"

#include <QScrollBar>

using namespace throughline;

/// The whole map with words, whatever its size.
class CanvasFitTest : public QObject, private test::CanvasOnScreen {
  Q_OBJECT

  void draw(int stages, int cards, const std::string& title = "Receive the confirmation ") {
    auto drawn = test::aDocument().withMap("Big");
    for (int stage = 0; stage < stages; ++stage) {
      drawn = drawn.withStage("Stage with a name " + std::to_string(stage));
      for (int number = 0; number < cards; ++number)
        drawn = drawn.withTouchpoint(title + std::to_string(number));
    }
    open(drawn);
  }
  /// The canvas itself, without the field under it.
  void sizeOf(int width, int height) {
    window_->resize(width, height);
    QCoreApplication::processEvents();
  }

  static double pixels(const layout::PlacedText& text, double zoom) {
    return layout::typeSizeOf(text.text->style).size * text.scale * zoom;
  }

private Q_SLOTS:
  void init() { putOnScreen(); }
  void cleanup() { takeOffScreen(); }

  void theWholeOfEighteenCardsIsSeenWithWords() {
    sizeOf(1500, 800);
    draw(6, 3);
    canvas_->zooming().fit();
    const auto& layout = canvas_->layout();
    const double zoom = canvas_->zoom();
    QVERIFY(layout.bounds.width * zoom <= canvas_->viewport()->width() + 1 &&
            layout.bounds.height * zoom <= canvas_->viewport()->height() + 1);
    QVERIFY2(zoom > 0.4, qPrintable(QString::number(zoom)));
    for (const auto& stage : layout.stages)
      QVERIFY(!stage.title.text->lines.empty() && pixels(stage.title, zoom) >= 10.9);
    for (const auto& lane : layout.lanes)
      QVERIFY(!lane.title.text->lines.empty() && pixels(lane.title, zoom) >= 10.9);
    for (const auto* text : {&layout.title, &layout.details})
      QVERIFY(!text->text->lines.empty() && pixels(*text, zoom) >= 10.9);
    for (const auto& item : layout.legend)
      QVERIFY(pixels(item.text, zoom) >= 10.9 && item.rect.bottom() <= layout.headTop);
    for (const auto& card : layout.cards)
      QVERIFY(!card.face->title.text->lines.empty() && pixels(card.face->title, zoom) >= 10.9);
  }

  /// Where height decides, columns go as far apart as the width allows.
  void theWidthIsUsedToo() {
    sizeOf(1500, 360);
    draw(3, 3);
    canvas_->zooming().fit();
    const double seen = canvas_->layout().bounds.width * canvas_->zoom();
    QVERIFY2(seen > 0.8 * canvas_->viewport()->width(), qPrintable(QString::number(seen)));
  }

  /// A low window of a small screen: the height decides the zoom, the width what can be read of the titles.
  void inALowWindowTitlesAreWholeAsFarAsTheWidthLetsThem() {
    auto drawn = test::aDocument().withMap("Low");
    for (const char* stage : {"Before", "During", "After"}) {
      drawn = drawn.withStage(stage);
      for (const char* title : {"Address change", "Order and pay", "Ask for help"})
        drawn = drawn.withTouchpoint(title);
    }
    for (const char* lane : {"Thoughts", "Needs", "Devices", "People", "Rules", "Systems", "Ideas"})
      drawn = drawn.withLane(lane, model::LaneType::text);
    open(drawn);
    for (int width = 900; width <= 1400; width += 50) {
      sizeOf(width, 490);
      canvas_->zooming().showWholeOrBeginning();
      const auto& layout = canvas_->layout();
      const double used = layout.bounds.width * canvas_->zoom() / canvas_->viewport()->width();
      QVERIFY(layout.bounds.height * canvas_->zoom() <= canvas_->viewport()->height() + 1);
      QVERIFY2(used >= 0.95 || layout.columns.front().rect.width > 287,
               qPrintable(QStringLiteral("%1 of %2").arg(used).arg(width)));
      for (const auto& card : layout.cards)
        QVERIFY(!card.face->title.text->cut && !card.face->title.text->lines.empty());
    }
  }

  /// On a very large screen the height is used too: columns come closer as long as no word is lost.
  void onAVeryLargeScreenTheMapGrowsIntoTheHeight() {
    sizeOf(900, 600);
    draw(5, 2);
    canvas_->zooming().set(1);
    const auto usual = canvas_->layout().bounds;
    sizeOf(2200, 1500);
    const double before = canvas_->viewport()->width() / usual.width;
    QVERIFY2(before > 0.8 && before < 1, qPrintable(QString::number(before)));
    canvas_->zooming().fit();
    QVERIFY2(canvas_->zoom() > 1.15 * before, qPrintable(QString::number(canvas_->zoom())));
    for (const auto& card : canvas_->layout().cards)
      QVERIFY(!card.face->title.text->cut && !card.face->title.text->lines.empty());
    QCOMPARE(canvas_->horizontalScrollBar()->maximum(), 0);
    canvas_->zooming().showWholeOrBeginning();
    for (const int width : {2400, 2300, 2170}) {
      sizeOf(width, 1500);
      QVERIFY2(canvas_->horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(width)));
    }
  }

  void whatIsSeenWholeHasNothingToScroll() {
    draw(6, 3);
    for (int width = 900; width < 1900; width += 17) {
      sizeOf(width, 700);
      canvas_->zooming().fit();
      QVERIFY2(canvas_->horizontalScrollBar()->maximum() == 0 && canvas_->verticalScrollBar()->maximum() == 0,
               qPrintable(QString::number(width)));
    }
  }

  /// A little more zoom is no gain where it cuts a word.
  void titlesAreWholeWhereASmallerZoomHasRoomForThem() {
    draw(5, 2);
    for (int width = 1150; width <= 1400; width += 50) {
      sizeOf(width, 620);
      canvas_->zooming().fit();
      for (const auto& card : canvas_->layout().cards)
        QVERIFY2(!card.face->title.text->cut && !card.face->title.text->lines.empty(),
                 qPrintable(QStringLiteral("%1 wide, %2").arg(width).arg(canvas_->zoom())));
    }
  }

  /// Beside a panel only a part of the map is seen: then its words are whole at least.
  void theBeginningOfAMapHasWholeTitles() {
    for (const int width : {500, 650, 800}) {
      sizeOf(width, 560);
      draw(5, 3);
      canvas_->zooming().showWholeOrBeginning();
      QVERIFY(canvas_->horizontalScrollBar()->maximum() > 0);
      for (const auto& card : canvas_->layout().cards)
        QVERIFY2(!card.face->title.text->cut && !card.face->title.text->lines.empty(),
                 qPrintable(QStringLiteral("%1 wide, %2").arg(width).arg(canvas_->zoom())));
    }
  }

  /// The lines that figures take on cards are fitted too; new figures do not move what somebody is looking at.
  void theFirstFiguresAreFittedLaterOnesAreNot() {
    sizeOf(950, 490);
    draw(2, 2, "Receive the confirmation that all has been put in order, with number ");
    canvas_->zooming().showWholeOrBeginning();
    const auto fits = [this] {
      return canvas_->layout().bounds.height * canvas_->zoom() <= canvas_->viewport()->height() + 1;
    };
    QVERIFY(fits());
    const double before = canvas_->layout().bounds.height;
    const auto figures = [this](insight::Estimate drag) {
      insight::MapEvidence evidence;
      for (const auto& touchpoint : session_->currentMap()->touchpoints)
        evidence.cards[touchpoint->id] = {.n = 40, .score = {}, .drag = drag, .label = insight::Label::clear};
      evidence.largestDrag = drag.points;
      insight::Analysis analysis;
      analysis.map = session_->currentMap()->id;
      session_->setAnalysis(std::make_shared<const insight::Analysis>(analysis), evidence);
    };
    figures({12.64, 11, 14});
    QVERIFY(canvas_->layout().bounds.height != before && fits());
    const double fitted = canvas_->zoom();
    canvas_->zooming().showWholeOrBeginning();
    QCOMPARE(canvas_->zoom(), fitted);
    const auto from = canvas_->toViewport(canvas_->layout().cards.front().rect);
    const double chosen = canvas_->zoom();
    figures({1264.123, 1100, 1401.9});
    QCOMPARE(canvas_->zoom(), chosen);
    QCOMPARE(canvas_->toViewport(canvas_->layout().cards.front().rect).topLeft(), from.topLeft());
  }

  /// Titles of which only first letters are left are none: a card that narrow is its sign, and a map is not opened so.
  void whatIsTooNarrowForWordsIsASign() {
    sizeOf(650, 480);
    draw(6, 3);
    canvas_->zooming().fit();
    const auto titled = [this] {
      return std::ranges::count_if(canvas_->layout().cards,
                                   [](const auto& card) { return !card.face->title.text->lines.empty(); });
    };
    QCOMPARE(titled(), 0);
    canvas_->zooming().showWholeOrBeginning();
    QCOMPARE(titled(), 18);
    const auto& layout = canvas_->layout();
    for (const auto& card : layout.cards)
      QVERIFY(card.rect.width * canvas_->zoom() >= 60 && pixels(card.face->title, canvas_->zoom()) >= 10.9);
    QVERIFY(layout.bounds.height * canvas_->zoom() <= canvas_->viewport()->height() + 1);
  }

  /// Panels take their room after the map was opened; whoever works on it is not disturbed.
  void whatIsSeenFromTheStartIsFittedUntilSomebodyWorksOnIt() {
    const auto fits = [this] {
      const auto& bounds = canvas_->layout().bounds;
      return bounds.width * canvas_->zoom() <= canvas_->viewport()->width() + 1 &&
             bounds.height * canvas_->zoom() <= canvas_->viewport()->height() + 1;
    };
    sizeOf(1500, 800);
    draw(6, 3);
    canvas_->zooming().showWholeOrBeginning();
    QVERIFY(fits());
    sizeOf(1300, 700);
    QVERIFY(fits());
    key(Qt::Key_Right);
    const double zoom = canvas_->zoom();
    sizeOf(900, 500);
    QCOMPARE(canvas_->zoom(), zoom);
    QVERIFY(!fits());
  }

  void fromFarAwayEverySecondOrThirdStageSaysItsName() {
    sizeOf(1000, 600);
    draw(60, 1);
    canvas_->zooming().fit();
    const auto& layout = canvas_->layout();
    const double zoom = canvas_->zoom();
    std::size_t named = 0;
    double reached = 0;
    for (const auto& stage : layout.stages) {
      if (stage.title.text->lines.empty())
        continue;
      ++named;
      QVERIFY(pixels(stage.title, zoom) >= 10.9);
      QVERIFY2(stage.rect.x >= reached, "a name lies over the next one");
      reached = stage.title.rect.x + stage.title.text->width() * stage.title.scale;
    }
    QVERIFY2(named >= 10 && named < layout.stages.size(), qPrintable(QString::number(named)));
  }

  void zoomingKeepsWhatIsUnderThePointer() {
    sizeOf(900, 600);
    draw(12, 3);
    canvas_->zooming().set(1);
    const auto middle = canvas_->layout().cards[14].touchpoint;
    canvas_->reveal(middle);
    const auto before = canvas_->toViewport(cardOf(canvas_->layout(), middle)->rect);
    canvas_->zooming().set(0.5, before.center());
    const auto after = canvas_->toViewport(cardOf(canvas_->layout(), middle)->rect);
    // The whole height is seen now, so only the way along the journey can be kept.
    QVERIFY2(after.left() <= before.center().x() && before.center().x() <= after.right(),
             "the card under the pointer is another one now");
  }

  void stepsOfZoomAreNeverLargerThanWhatIsSeen() {
    for (double zoom = 0.02; zoom < 1; zoom += 0.013)
      QVERIFY(zoom >= 0.8 ? ui::layoutZoomOf(zoom) == 1 : ui::layoutZoomOf(zoom) <= zoom + 1e-9);
  }
};

THROUGHLINE_TEST(CanvasFitTest)
#include "canvas_fit_test.moc"
