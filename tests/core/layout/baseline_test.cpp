#include "core/edit/map_edits.h"
#include "core/insight/map_evidence.h"
#include "core/layout/layout_map.h"
#include "core/model/look_up.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;

class BaselineTest : public QObject {
  Q_OBJECT

  test::FixedTextMeasure measure_;

  static model::Document shop() {
    return test::aDocument().withMap("Shop").withStage("Buy").withTouchpoint("Search").withTouchpoint("Pay");
  }
  static insight::CardEvidence evidenceWith(double drag) {
    return {120,
            insight::Estimate{70, 60, 80},
            insight::Estimate{drag, drag - 1, drag + 1},
            insight::DragUnit::points,
            insight::Label::clear,
            insight::Evidence::measured};
  }
  static std::string words(const layout::PlacedText& placed) {
    std::string text;
    for (const auto& line : placed.text->lines)
      text += (text.empty() ? "" : " ") + line.text;
    return text;
  }

private Q_SLOTS:
  /// A card of another map that shares the feedback of this one says where things stand, and has no figures for it.
  void aBaselineIsSaidAndIsNoResult() {
    const auto document = shop();
    const auto& own = *document.maps.front();
    CountingIdSource ids(70'000);
    const auto copied =
        *edit::duplicateMap(document, own.id, model::MapId{{6, 6}}, "Planned", ids, edit::CopiedFeedback::linked);
    const auto& planned = *copied.maps.back();
    QCOMPARE(insight::mapsOfBaselines(copied, planned), std::vector{own.id});
    QVERIFY(insight::mapsOfBaselines(copied, own).empty());
    insight::MapEvidence source;
    source.cards[*model::touchpointNamed(own, "Pay")] = evidenceWith(8);
    insight::MapEvidence evidence;
    insight::addBaselines(evidence, planned, source);
    const auto pay = *model::touchpointNamed(planned, "Pay");
    QCOMPARE(evidence.cards.size(), std::size_t(1));
    const auto& card = evidence.cards.at(pay);
    QVERIFY(card.n == 0 && !card.score && !card.drag && card.baseline->n == 120);
    const auto map = layout::layoutMap(planned, evidence, measure_);
    const auto* shown = layout::cardOf(map, pay);
    QCOMPARE(words(shown->face->details.back()), std::string("Baseline 70, n 120"));
    QVERIFY(!shown->face->weight);
    // What has figures of its own keeps them.
    evidence.cards[pay] = evidenceWith(3);
    insight::addBaselines(evidence, planned, source);
    QVERIFY(!evidence.cards.at(pay).baseline);
  }
};

THROUGHLINE_TEST(BaselineTest)
#include "baseline_test.moc"
