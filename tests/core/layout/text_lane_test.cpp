#include "core/edit/lane_edits.h"
#include "core/edit/stage_edits.h"
#include "core/layout/layout_map.h"
#include "core/model/look_up.h"
#include "tests/support/builders.h"
#include "tests/support/fixed_text_measure.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;

class TextLaneTest : public QObject {
  Q_OBJECT

  test::FixedTextMeasure measure_;
  test::DocumentBuilder drawn_ = test::aDocument()
                                     .withMap("Shop")
                                     .withLane("Thoughts", model::LaneType::text)
                                     .withStage("Find")
                                     .withTouchpoint("Search")
                                     .withTouchpoint("Compare")
                                     .withTouchpoint("Ask")
                                     .withStage("Buy")
                                     .withTouchpoint("Pay");

  model::Document saying(const std::vector<std::size_t>& columns) const {
    model::Document document = drawn_;
    const auto& map = *document.maps.front();
    const auto lane = std::ranges::find(map.lanes, model::LaneType::text, [](const auto& each) { return each->type; });
    for (const auto column : columns)
      document = *edit::setLaneText(document, (*lane)->id, model::columnsOf(map)[column].step->id, "Will it fit me");
    return document;
  }
  static const layout::Cell& textCell(const layout::MapLayout& map, std::size_t column) {
    const auto row = std::ranges::find(map.lanes, model::LaneType::text, &layout::LaneRow::type) - map.lanes.begin();
    return map.cells[column * map.lanes.size() + static_cast<std::size_t>(row)];
  }

private Q_SLOTS:
  /// What a column alone is too narrow for is said over the empty ones behind it, but not beyond its stage.
  void aTextSeenFromAfarTakesTheRoomOfItsStage() {
    const layout::LayoutOptions far{.zoom = 0.2};
    const auto map = layout::layoutMap(*saying({0, 3}).maps.front(), {}, measure_, far);
    const auto& first = textCell(map, 0);
    QVERIFY(first.text.has_value() && !first.text->text->lines.empty());
    QVERIFY(first.text->rect.width > map.columns[0].rect.width);
    QVERIFY(first.text->rect.right() <= map.columns[2].rect.right());
    // Alone in a narrow stage, or with one that speaks behind it, there is no room.
    QVERIFY(!textCell(map, 3).text);
    const auto crowded = layout::layoutMap(*saying({0, 1, 2}).maps.front(), {}, measure_, far);
    QVERIFY(!textCell(crowded, 0).text && !textCell(crowded, 1).text);
    // Near by everything stands in its own column.
    const auto near = layout::layoutMap(*saying({0}).maps.front(), {}, measure_);
    QVERIFY(textCell(near, 0).text->rect.right() <= near.columns[0].rect.right());
  }
};

THROUGHLINE_TEST(TextLaneTest)
#include "text_lane_test.moc"
