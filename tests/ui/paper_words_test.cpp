#include "tests/support/builders.h"
#include "tests/support/report_request.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace throughline;

/// Words of lanes on paper.
class PaperWordsTest : public QObject {
  Q_OBJECT

  /// A long journey whose lane says the same at each of its steps.
  static ui::ReportRequest saying(const std::string& text) {
    auto builder = test::aDocument().withMap("Move");
    for (int stage = 0; stage < 12; ++stage) {
      builder = builder.withStage("Stage " + std::to_string(stage));
      for (int step = 0; step < 3; ++step)
        builder = builder.withTouchpoint("Card " + std::to_string(step));
    }
    auto request = test::reportRequest(test::anAirline());
    request.analysis = {};
    request.document = builder.withLane("Thinks", model::LaneType::text).document();
    request.map = request.document.maps.front()->id;
    request.document.maps.front() = request.document.maps.front().changed([&text](model::JourneyMap& map) {
      map.lanes.back() = map.lanes.back().changed([&](model::Lane& lane) {
        for (const auto& stage : map.stages)
          for (const auto& step : stage->steps)
            lane.texts.push_back({.step = step.id, .text = text});
      });
    });
    request.options.parts = {report::Part::map};
    return request;
  }

  static std::vector<report::MapPiece> piecesOf(const ui::ReportRequest& request) {
    std::vector<report::MapPiece> pieces;
    const auto plan = ui::planOf(request);
    if (plan.ok())
      for (const auto& section : plan->sections)
        for (const auto& block : section.blocks)
          if (const auto* piece = std::get_if<report::MapPiece>(&block))
            pieces.push_back(*piece);
    return pieces;
  }

private Q_SLOTS:
  /// The narrowest columns take the fewest pages and would break it.
  void aWordThatFitsIntoAWiderColumnIsNotBroken() {
    for (const auto size : {report::PageSize::a4, report::PageSize::letter}) {
      auto request = saying("Die Vertragsverlängerung kommt, die Auftragsbestätigungsmail nicht.");
      request.options.pageSize = size;
      const auto pieces = piecesOf(request);
      QVERIFY(pieces.size() > 1);
      for (const auto& piece : pieces)
        for (const auto& cell : piece.layout.cells)
          QVERIFY(!cell.text || !cell.text->text->breaksWord);
    }
  }

  void shortWordsStillStandInNarrowColumns() {
    QVERIFY(piecesOf(saying("Will it work at all?")).size() <=
            piecesOf(saying("Die Auftragsbestätigungsmail kommt.")).size());
  }
};

THROUGHLINE_TEST(PaperWordsTest)
#include "paper_words_test.moc"
