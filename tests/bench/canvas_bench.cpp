// What the canvas costs: docs "Performance", row canvas. Cards carry everything that a card can carry.
#include "core/edit/map_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "ui/canvas/canvas_picture.h"
#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/map_canvas.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QScrollBar>

#include <array>

namespace {

using namespace throughline;

struct BigMap {
  model::Document document;
  insight::MapEvidence evidence;
};

constexpr int cardsInCell = 25;

model::Touchpoint bigCard(IdSource& ids, const model::Place& place, std::size_t number) {
  model::Touchpoint card;
  card.id = ids.make<model::TouchpointId>();
  card.title = "Touchpoint number " + std::to_string(number) + " with a title of two lines";
  card.place = place;
  card.kind = number % 3 == 0 ? model::Kind::service : model::Kind::experience;
  card.channel = number % 2 == 0 ? "Website" : "Phone";
  card.emotion = static_cast<int>(number % 5) - 2;
  card.momentOfTruth = number % 7 == 0;
  return card;
}

/// Two touchpoint lanes, stages of four steps, as many columns as the cards need.
BigMap bigMap(int cards) {
  CountingIdSource ids;
  BigMap big;
  const auto mapId = ids.make<model::MapId>();
  big.document = *edit::addMap(model::Document{}, {.id = mapId, .title = "Big"}, ids);
  model::JourneyMap map = *big.document.maps.front();
  map.lanes.push_back(Shared(model::Lane{ids.make<model::LaneId>(), "More", model::LaneType::touchpoints, {}}));
  const std::array lanes{map.lanes.front()->id, map.lanes.back()->id};
  std::size_t number = 0;
  while (number < static_cast<std::size_t>(cards)) {
    model::Stage stage{ids.make<model::StageId>(), "Stage " + std::to_string(map.stages.size() + 1), {}, {}};
    for (int step = 0; step < 4; ++step) {
      stage.steps.push_back({ids.make<model::StepId>(), {}});
      for (const auto lane : lanes)
        for (int position = 0; position < cardsInCell; ++position, ++number)
          map.touchpoints.push_back(Shared(bigCard(ids, {stage.steps.back().id, lane, position}, number)));
    }
    map.stages.push_back(Shared(std::move(stage)));
  }
  for (const auto& card : map.touchpoints) {
    const double points = static_cast<double>(card->id.raw.low % 50) / 10;
    big.evidence.cards[card->id] = {500, insight::Estimate{60, 55, 65},
                                    insight::Estimate{points, points - 1, points + 1}, insight::Label::clear,
                                    insight::Evidence::measured};
  }
  big.evidence.largestDrag = 4.9;
  big.document.maps.front() = Shared(std::move(map));
  return big;
}

struct Shown {
  explicit Shown(int cards) : canvas(session) {
    const auto big = bigMap(cards);
    canvas.resize(1400, 900);
    canvas.show();
    session.start(big.document);
    session.setAnalysis(nullptr, big.evidence);
    QApplication::processEvents();
  }
  ui::Session session;
  ui::MapCanvas canvas;
};

void repaintAtFullSize(benchmark::State& state) {
  Shown shown(static_cast<int>(state.range(0)));
  shown.canvas.zooming().set(1);
  shown.canvas.horizontalScrollBar()->setValue(3000);
  shown.canvas.verticalScrollBar()->setValue(400);
  for (auto _ : state)
    shown.canvas.viewport()->repaint();
}
BENCHMARK(repaintAtFullSize)->Arg(10'000)->Unit(benchmark::kMillisecond);

void repaintToFit(benchmark::State& state) {
  Shown shown(static_cast<int>(state.range(0)));
  shown.canvas.zooming().fit();
  for (auto _ : state)
    shown.canvas.viewport()->repaint();
}
BENCHMARK(repaintToFit)->Arg(10'000)->Arg(50'000)->Unit(benchmark::kMillisecond);

void repaintAsShapes(benchmark::State& state) {
  Shown shown(static_cast<int>(state.range(0)));
  shown.canvas.zooming().set(0.2);
  for (auto _ : state)
    shown.canvas.viewport()->repaint();
}
BENCHMARK(repaintAsShapes)->Arg(10'000)->Unit(benchmark::kMillisecond);

void panAtFullSize(benchmark::State& state) {
  Shown shown(static_cast<int>(state.range(0)));
  shown.canvas.zooming().set(1);
  shown.canvas.verticalScrollBar()->setValue(400);
  int at = 1000;
  for (auto _ : state) {
    shown.canvas.horizontalScrollBar()->setValue(at += 12);
    if (at > 30'000)
      at = 1000;
    QApplication::processEvents();
  }
}
BENCHMARK(panAtFullSize)->Arg(10'000)->Unit(benchmark::kMillisecond);

void relayoutAfterAnEdit(benchmark::State& state) {
  const auto big = bigMap(static_cast<int>(state.range(0)));
  const auto mapId = big.document.maps.front()->id;
  const auto card = big.document.maps.front()->touchpoints[1234]->id;
  const auto other = *edit::renameTouchpoint(big.document, card, "Another title");
  ui::CanvasPicture picture;
  picture.update(model::findMap(big.document, mapId), big.evidence);
  bool edited = false;
  for (auto _ : state) {
    edited = !edited;
    benchmark::DoNotOptimize(picture.update(model::findMap(edited ? other : big.document, mapId), big.evidence));
  }
}
BENCHMARK(relayoutAfterAnEdit)->Arg(5'000)->Unit(benchmark::kMillisecond);

void firstLayout(benchmark::State& state) {
  const auto big = bigMap(static_cast<int>(state.range(0)));
  for (auto _ : state) {
    ui::CanvasPicture picture;
    picture.update(&*big.document.maps.front(), big.evidence);
  }
}
BENCHMARK(firstLayout)->Arg(1'000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ? qgetenv("QT_QPA_PLATFORM") : "offscreen");
  QApplication application(argc, argv);
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
