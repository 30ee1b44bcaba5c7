#include "core/edit/touchpoint_edits.h"
#include "tests/support/test_registry.h"
#include "tests/ui/canvas_on_screen.h"

#include <QSignalSpy>

#include <algorithm>

using namespace throughline;

/// Emotions typed on the map.
class EmotionTypingTest : public QObject, private test::CanvasOnScreen {
  Q_OBJECT

  ui::CellPlace emotionCell(const char* title) const {
    const auto lane = std::ranges::find(canvas_->layout().lanes, model::LaneType::emotionCurve, &layout::LaneRow::type);
    return {model::findTouchpoint(*session_->currentMap(), card(title))->place.step, lane->lane};
  }
  std::optional<int> emotionOf(const char* title) const {
    return model::findTouchpoint(*session_->currentMap(), card(title))->emotion;
  }

private Q_SLOTS:
  void init() { putOnScreen(); }
  void cleanup() { takeOffScreen(); }

  void whatIsTypedInTheLaneOfEmotionsSetsOne_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("emotion");
    QTest::addRow("digit") << "2" << 2;
    QTest::addRow("one") << "1" << 1;
    QTest::addRow("zero") << "0" << 0;
    QTest::addRow("minus") << "-2" << -2;
    QTest::addRow("plus") << "+1" << 1;
    QTest::addRow("minus sign") << QStringLiteral("\u22121") << -1;
    QTest::addRow("letter") << "b" << -1;
    QTest::addRow("initials") << "vg" << 2;
    QTest::addRow("words") << "Very b" << -2;
  }
  void whatIsTypedInTheLaneOfEmotionsSetsOne() {
    QFETCH(QString, typed);
    QFETCH(int, emotion);
    open(shop());
    canvas_->focusOn(emotionCell("Search"));
    QSignalSpy refused(session_.get(), &ui::Session::editRefused);
    for (const auto letter : typed) {
      QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
      QCoreApplication::sendEvent(canvas_, &key);
    }
    QVERIFY(!canvas_->editing().isOpen() && refused.isEmpty());
    QCOMPARE(emotionOf("Search"), std::optional(emotion));
    QVERIFY(!emotionOf("Pay"));
  }
  void whatIsNoEmotionIsRefusedWithItsRange() {
    open(shop());
    canvas_->focusOn(emotionCell("Search"));
    QSignalSpy refused(session_.get(), &ui::Session::editRefused);
    write("5");
    write("x");
    QCOMPARE(refused.count(), 2);
    const auto error = qvariant_cast<Error>(refused.front().front());
    QVERIFY(error.fact(Fact::expected).starts_with("-2 (Very bad) to +2 (Very good)"));
    QVERIFY(error.fact(Fact::value) == "5");
    write("-");
    canvas_->focusOn(card("Pay")); // what was begun there is not gone on with elsewhere
    canvas_->focusOn(emotionCell("Search"));
    write("2");
    QCOMPARE(emotionOf("Search"), std::optional(2));
  }
  /// An emotion is set as soon as it is clear; the rest of its word is no second one.
  void aWordThatIsTypedToItsEndIsOneEmotion() {
    open(shop());
    canvas_->focusOn(emotionCell("Search"));
    QSignalSpy refused(session_.get(), &ui::Session::editRefused);
    for (const auto& [word, emotion] : {std::pair("good", 1), {"very bad", -2}, {"neutral", 0}, {"g", 1}, {"1", 1}}) {
      write(word);
      QCOMPARE(emotionOf("Search"), std::optional(emotion));
    }
    QCOMPARE(refused.count(), 0);
  }
  void ofTwoCardsInAStepTheNearestHasTheEmotion() {
    auto document = shop();
    const model::JourneyMap map = *document.maps.front();
    const auto step = map.touchpoints.front()->place.step;
    const auto id = session_->ids().make<model::TouchpointId>();
    model::Touchpoint second;
    second.id = id;
    second.title = "Second";
    document = *edit::addTouchpointAt(document, map.id, step, map.touchpoints.front()->place.lane, second);
    document = *edit::setEmotion(document, id, 0);
    document = *edit::setEmotion(document, *model::touchpointNamed(*document.maps.front(), "Search"), 0);
    open(document);
    const auto& points = canvas_->layout().curves.front().drawn;
    const auto place = std::ranges::find(points, std::optional(id), &layout::CurvePoint::touchpoint);
    QVERIFY(place != points.end());
    QSignalSpy said(canvas_, &ui::MapCanvas::message);
    click(canvas_->toViewport(place->at).toPoint());
    write("2");
    QVERIFY(!canvas_->editing().isOpen());
    QCOMPARE(emotionOf("Second"), std::optional(2));
    QCOMPARE(emotionOf("Search"), std::optional(0));
    QCOMPARE(said.count(), 1);
    click(at("Second")); // the card itself takes letters as its title again
    write("2");
    QVERIFY(canvas_->editing().isOpen());
    key(Qt::Key_Escape);
    canvas_->focusOn(emotionCell("Search"));
    write("-1");
    QCOMPARE(emotionOf("Search"), std::optional(-1));
    QCOMPARE(emotionOf("Second"), std::optional(2));
  }
};

THROUGHLINE_TEST(EmotionTypingTest)
#include "emotion_typing_test.moc"
