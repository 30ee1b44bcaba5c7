#include "core/edit/touchpoint_edits.h"
#include "core/workspace/workspace.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>
#include <string>

using namespace throughline;
using workspace::Workspace;

namespace {

/// A folder on a real disk: what is measured is the wait for it.
class BenchFolder {
public:
  BenchFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "throughline-bench-XXXXXX").string();
    THROUGHLINE_EXPECT(::mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
  }
  ~BenchFolder() { std::filesystem::remove_all(path_); }
  BenchFolder(const BenchFolder&) = delete;
  BenchFolder& operator=(const BenchFolder&) = delete;
  std::filesystem::path file() const { return path_ / "bench.journey"; }
  workspace::OpenOptions options() const { return {.dataFolder = path_ / "data", .keepSnapshots = false}; }

private:
  std::filesystem::path path_;
};

model::Touchpoint benchTouchpoint(IdSource& ids, const model::Step& step, model::LaneId lane, int number) {
  model::Touchpoint touchpoint{.id = ids.make<model::TouchpointId>(),
                               .title = "Touchpoint " + std::to_string(number),
                               .place = {.step = step.id, .lane = lane, .position = 0},
                               .channel = "Web shop",
                               .owner = "Customer care",
                               .speakerNotes = std::string(200, 'n')};
  touchpoint.notes.push_back({.id = ids.make<model::NoteId>(), .text = "Nobody answers the telephone after six"});
  return touchpoint;
}

/// One map: ten steps to a stage, a touchpoint in each step.
model::Document documentOfSize(int touchpoints) {
  CountingIdSource ids;
  model::JourneyMap map{.id = ids.make<model::MapId>(), .details = model::MapDetails{.title = "Bench"}};
  const auto lane = ids.make<model::LaneId>();
  map.lanes.emplace_back(model::Lane{.id = lane, .title = "Touchpoints"});
  for (int made = 0; made < touchpoints;) {
    model::Stage stage{.id = ids.make<model::StageId>(), .title = "Stage " + std::to_string(made)};
    for (int step = 0; step < 10 && made < touchpoints; ++step, ++made) {
      stage.steps.push_back({.id = ids.make<model::StepId>()});
      map.touchpoints.emplace_back(benchTouchpoint(ids, stage.steps.back(), lane, made));
    }
    map.stages.emplace_back(std::move(stage));
  }
  model::Document document;
  document.maps.emplace_back(std::move(map));
  return document;
}

/// The same one-row transaction that every durable program needs, in the same mode on the same disk.
void oneRowCommit(benchmark::State& state) {
  const BenchFolder folder;
  auto made = Workspace::create(folder.file(), folder.options());
  auto& database = made->database();
  THROUGHLINE_EXPECT(
      database.execute("INSERT INTO metric_value(id, metric, first_day, last_day, value) VALUES(1, 'nps', 0, 0, 0)")
          .ok());
  std::int64_t value = 0;
  for (auto _ : state) {
    workspace::Transaction transaction(database);
    auto update = database.prepare("UPDATE metric_value SET n = ? WHERE id = 1");
    THROUGHLINE_EXPECT(update->runWith(++value).ok() && transaction.commit().ok());
  }
}
BENCHMARK(oneRowCommit)->Unit(benchmark::kMicrosecond)->UseRealTime();

void persistOneEdit(benchmark::State& state) {
  const BenchFolder folder;
  auto made = Workspace::create(folder.file(), folder.options());
  model::Document document = documentOfSize(static_cast<int>(state.range(0)));
  THROUGHLINE_EXPECT(made->persist(model::difference({}, document), "Draw").ok());
  const auto touchpoint = document.maps.front()->touchpoints[static_cast<std::size_t>(state.range(0)) / 2]->id;
  int number = 0;
  for (auto _ : state) {
    state.PauseTiming();
    auto next = edit::renameTouchpoint(document, touchpoint, "Name " + std::to_string(++number));
    const auto difference = model::difference(document, *next);
    state.ResumeTiming();
    THROUGHLINE_EXPECT(made->persist(difference, "Rename").ok());
    document = std::move(*next);
  }
}
BENCHMARK(persistOneEdit)->Arg(500)->Arg(5000)->Unit(benchmark::kMicrosecond)->UseRealTime();

void loadDocument(benchmark::State& state) {
  const BenchFolder folder;
  auto made = Workspace::create(folder.file(), folder.options());
  THROUGHLINE_EXPECT(
      made->persist(model::difference({}, documentOfSize(static_cast<int>(state.range(0)))), "Draw").ok());
  for (auto _ : state)
    benchmark::DoNotOptimize(made->document()->maps.size());
}
BENCHMARK(loadDocument)->Arg(500)->Arg(5000)->Unit(benchmark::kMillisecond)->UseRealTime();

void openWorkspace(benchmark::State& state) {
  const BenchFolder folder;
  {
    auto made = Workspace::create(folder.file(), folder.options());
    THROUGHLINE_EXPECT(
        made->persist(model::difference({}, documentOfSize(static_cast<int>(state.range(0)))), "Draw").ok());
  }
  for (auto _ : state)
    benchmark::DoNotOptimize(Workspace::open(folder.file(), folder.options()).ok());
}
BENCHMARK(openWorkspace)->Arg(500)->Arg(5000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
