#include "core/edit/set_field.h"
#include "core/layout/layout_map.h"
#include "core/layout/split.h"
#include "core/report/report_plan.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace throughline;

class PhaseBandTest : public QObject {
  Q_OBJECT

  test::FixedTextMeasure measure_;

  static model::Document phased() {
    model::Document document = test::aDocument()
                                   .withMap("Shop")
                                   .withStage("Find")
                                   .withTouchpoint("Search")
                                   .withStage("Try")
                                   .withTouchpoint("Fit")
                                   .withStage("Buy")
                                   .withTouchpoint("Pay");
    const auto stages = document.maps.front()->stages;
    for (const auto& [stage, phase] : {std::pair(0, "before"), {1, "before"}, {2, "during"}})
      document = *edit::setField(document, stages[static_cast<std::size_t>(stage)]->id, "phase", model::text(phase));
    return document;
  }

private Q_SLOTS:
  /// A piece that begins within a phase says it too, over its own part of the band.
  void everyPieceOfAMapSaysItsPhases() {
    const auto document = phased();
    const auto whole = layout::layoutMap(*document.maps.front(), {}, measure_);
    const auto piece = layout::cutColumns(whole, 1, 3);
    QCOMPARE(piece.stages.size(), std::size_t(2));
    const auto& first = piece.stages.front();
    QVERIFY(first.phaseTitle && first.phaseTitle->text->lines.front().text == "Before the purchase");
    QVERIFY(first.phaseTitle->rect.x == first.phaseBand.x && first.phaseTitle->rect.width == first.phaseBand.width);
    QVERIFY(first.phaseBand.x == first.rect.x);
    const auto both = layout::cutColumns(whole, 0, 2);
    QVERIFY(both.stages[0].phaseTitle && !both.stages[1].phaseTitle);
    QCOMPARE(both.stages[0].phaseTitle->rect.right(), both.stages[1].phaseBand.right());
  }

  void theReportDrawsTheBandWithTheMap() {
    const auto document = phased();
    const auto& map = *document.maps.front();
    const auto whole = layout::layoutMap(map, {}, measure_, {.withHeader = false});
    const auto pages = report::mapPages(whole, map, report::paperOf(report::PageSize::a4), {});
    for (const auto& page : pages.pages)
      for (const auto& piece : page) {
        const auto& band = piece.layout.stages.front().phaseBand;
        QVERIFY(band.height > 0 && piece.area.y <= band.y && piece.area.bottom() >= band.bottom());
      }
  }
};

THROUGHLINE_TEST(PhaseBandTest)
#include "phase_band_test.moc"
