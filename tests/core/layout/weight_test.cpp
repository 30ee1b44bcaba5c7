#include "core/layout/layout_map.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;

/// What hangs under a card: how much its failures weigh, and how sure that is.
class WeightTest : public QObject {
  Q_OBJECT

  test::FixedTextMeasure measure_;

  static model::Document shop() {
    return test::aDocument()
        .withMap("Shop")
        .withStage("Find")
        .withTouchpoint("Search")
        .withTouchpoint("Compare")
        .withStage("Buy")
        .withTouchpoint("Pay")
        .withTouchpoint("Ask for help", model::Kind::service, "Chat");
  }
  static insight::CardEvidence evidenceWith(double drag, insight::Label label = insight::Label::clear) {
    return {
        120,   insight::Estimate{70, 60, 80}, insight::Estimate{drag, drag - 1, drag + 1}, insight::DragUnit::points,
        label, insight::Evidence::measured};
  }
  static std::string words(const layout::PlacedText& placed) {
    std::string text;
    for (const auto& line : placed.text->lines)
      text += (text.empty() ? "" : " ") + line.text;
    return text;
  }

private Q_SLOTS:
  void weightsAreAsWideAsTheirShareOfTheLargestDrag() {
    const auto document = shop();
    const auto& touchpoints = document.maps.front()->touchpoints;
    insight::MapEvidence evidence;
    evidence.cards[touchpoints[0]->id] = evidenceWith(8);
    evidence.cards[touchpoints[1]->id] = evidenceWith(4);
    evidence.cards[touchpoints[2]->id] = evidenceWith(-0.4, insight::Label::unclear);
    evidence.cards[touchpoints[3]->id] = evidenceWith(2, insight::Label::unclear);
    evidence.largestDrag = 8;
    const auto map = layout::layoutMap(*document.maps.front(), evidence, measure_);
    const auto weight = [&](std::size_t index) { return *cardOf(map, touchpoints[index]->id)->face->weight; };
    QCOMPARE(weight(0).rect.width, 2 * weight(1).rect.width);
    QCOMPARE(words(weight(0).label), std::string("8.0 points"));
    QCOMPARE(words(weight(2).label), std::string("no loss found"));
    QVERIFY(weight(2).rect.empty() && weight(2).look == layout::WeightLook::nothingFound);
    QVERIFY(weight(3).look == layout::WeightLook::hollow);
    QCOMPARE(words(weight(3).interval), std::string("1.0 to 3.0, no clear link"));
  }
  void whatIsSaidUnderANarrowCardIsWhole() {
    const auto document = shop();
    const auto& touchpoints = document.maps.front()->touchpoints;
    insight::MapEvidence evidence;
    evidence.cards[touchpoints[0]->id] = evidenceWith(8);
    evidence.cards[touchpoints[1]->id] = evidenceWith(2, insight::Label::unclear);
    evidence.cards[touchpoints[2]->id] = evidenceWith(-0.4, insight::Label::unclear);
    evidence.largestDrag = 8;
    for (const double width : {190.0, 152.0, 120.0, 96.0}) {
      const auto map = layout::layoutMap(*document.maps.front(), evidence, measure_, {.columnWidth = width});
      const auto under = [&](std::size_t index) {
        const auto& face = *cardOf(map, touchpoints[index]->id)->face;
        for (const auto* text : {&face.weight->label, &face.weight->interval}) {
          for (const auto& line : text->text->lines)
            if (text->rect.x < 0 || text->rect.x + line.width > face.width)
              return "beside the card: " + line.text;
          if (text->rect.bottom() > face.slotHeight)
            return "under the slot: " + words(*text);
        }
        return words(face.weight->label) + "; " + words(face.weight->interval);
      };
      QCOMPARE(under(0), std::string("8.0 points; 7.0 to 9.0"));
      QCOMPARE(under(1), std::string("2.0 points; 1.0 to 3.0, no clear link"));
      QCOMPARE(under(2).substr(0, 13), std::string("no loss found"));
    }
  }
  void aWeightSaysWhatItCountsInAfterItsNumber() {
    const auto document = shop();
    const auto id = document.maps.front()->touchpoints.front()->id;
    const auto said = [&](double points, double low, double high, insight::DragUnit unit) {
      insight::MapEvidence evidence;
      evidence.cards[id] = evidenceWith(points);
      evidence.cards[id].drag = insight::Estimate{points, low, high};
      evidence.cards[id].unit = unit;
      evidence.largestDrag = points;
      return words(cardOf(layout::layoutMap(*document.maps.front(), evidence, measure_), id)->face->weight->label);
    };
    QCOMPARE(said(1.2, -9, 11, insight::DragUnit::npsPoints), std::string("1 NPS point"));
    QCOMPARE(said(1.2, 0.9, 1.5, insight::DragUnit::npsPoints), std::string("1.2 NPS points"));
    QCOMPARE(said(1.0, 0.7, 1.3, insight::DragUnit::points), std::string("1.0 points"));
    QCOMPARE(said(1.4, -9, 11, insight::DragUnit::points), std::string("1 point"));
    QCOMPARE(said(12, 2, 22, insight::DragUnit::percentagePoints), std::string("12 percentage points"));
  }
  void aWeightHasTheDigitsThatItsIntervalSupports() {
    const auto document = shop();
    const auto id = document.maps.front()->touchpoints.front()->id;
    insight::MapEvidence evidence;
    evidence.cards[id] = evidenceWith(0.029);
    evidence.cards[id].drag = insight::Estimate{0.0291, 0.011, 0.047};
    evidence.largestDrag = 0.029;
    const auto map = layout::layoutMap(*document.maps.front(), evidence, measure_);
    QCOMPARE(words(cardOf(map, id)->face->weight->label), std::string("0.029 points"));
    QCOMPARE(words(cardOf(map, id)->face->weight->interval), std::string("0.011 to 0.047"));
    evidence.cards[id].drag = insight::Estimate{.points = 9, .low = 0.3, .high = 18};
    const auto near = layout::layoutMap(*document.maps.front(), evidence, measure_);
    QCOMPARE(words(cardOf(near, id)->face->weight->interval), std::string("0.3 to 18")); // not "0 to 18"
  }
};

THROUGHLINE_TEST(WeightTest)
#include "weight_test.moc"
