#include "core/data/sources/load.h"
#include "core/model/look_up.h"
#include "core/tasks/generate_task.h"
#include "core/tasks/import_task.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

/// The import of one million feedback rows beside its yardsticks, on the same disk in the same run.
namespace {

using namespace throughline;

/// A folder with the generated file, made once and removed at the end.
class BenchFolder {
public:
  BenchFolder() : path_(std::filesystem::temp_directory_path() / ("throughline-bench-" + std::to_string(::getpid()))) {
    std::filesystem::create_directories(path_);
    if (!tasks::generateFeedback(csv(), {.rows = 1'000'000, .seed = 1}, {}).ok())
      std::abort();
  }
  ~BenchFolder() { std::filesystem::remove_all(path_); }
  std::filesystem::path csv() const { return path_ / "feedback.csv"; }
  std::filesystem::path file(const std::string& name) const { return path_ / name; }
  static BenchFolder& shared() {
    static BenchFolder folder;
    return folder;
  }

private:
  std::filesystem::path path_;
};

workspace::Workspace freshWorkspace(const std::filesystem::path& path) {
  std::filesystem::remove(path);
  auto made = workspace::Workspace::create(path, {.dataFolder = path.parent_path() / "data"});
  if (!made.ok())
    std::abort();
  return std::move(*made);
}

tasks::ImportRequest longRequest() {
  return {.data = BenchFolder::shared().csv(), .mapping = tasks::generatedMapping(data::Layout::longRows)};
}

void scanOneMillionRows(benchmark::State& state) {
  const auto path = BenchFolder::shared().csv();
  for (auto _ : state) {
    auto table = data::TableFile::open(path, {});
    data::Record record;
    std::int64_t number = 0;
    std::size_t fields = 0;
    while (*(*table)->next(record, number))
      fields += record.fields.size();
    benchmark::DoNotOptimize(fields);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(std::filesystem::file_size(path)) * state.iterations());
}
BENCHMARK(scanOneMillionRows)->Unit(benchmark::kMillisecond)->MinTime(0.5);

void dryRunOneMillionRows(benchmark::State& state) {
  for (auto _ : state)
    if (!tasks::dryRunImport(longRequest(), {}).ok())
      state.SkipWithError("dry run failed");
}
BENCHMARK(dryRunOneMillionRows)->Unit(benchmark::kMillisecond)->Iterations(2);

void previewOneMillionRows(benchmark::State& state) {
  for (auto _ : state)
    benchmark::DoNotOptimize(tasks::previewImport({.data = BenchFolder::shared().csv()}));
}
BENCHMARK(previewOneMillionRows)->Unit(benchmark::kMillisecond);

/// The first thousand rows as a reading: roles, scales, times. Goal: 50 ms.
void readSample(benchmark::State& state) {
  const auto sample = data::sampleTable(BenchFolder::shared().csv(), {}, false);
  if (!sample.ok())
    return state.SkipWithError("the table cannot be read");
  for (auto _ : state)
    benchmark::DoNotOptimize(data::read(data::evidenceOf(*sample)));
}
BENCHMARK(readSample)->Unit(benchmark::kMillisecond);

/// The yardstick: sqlite3's own .import of the same file into untyped text.
void sqliteImportsOneMillionRows(benchmark::State& state) {
  const auto target = BenchFolder::shared().file("yardstick.db");
  const std::string command = "sqlite3 '" + target.string() + "' '.mode csv' '.import \"" +
                              BenchFolder::shared().csv().string() + "\" feedback'";
  for (auto _ : state) {
    std::filesystem::remove(target);
    if (std::system(command.c_str()) != 0)
      state.SkipWithError("no sqlite3 program");
  }
}
BENCHMARK(sqliteImportsOneMillionRows)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

void importOneMillionRows(benchmark::State& state) {
  const auto path = BenchFolder::shared().file("import.journey");
  for (auto _ : state) {
    state.PauseTiming();
    auto workspace = freshWorkspace(path);
    RandomIdSource ids;
    state.ResumeTiming();
    if (!tasks::runImport(workspace, longRequest(), ids, {}).ok())
      state.SkipWithError("import failed");
  }
  struct rusage usage = {};
  ::getrusage(RUSAGE_SELF, &usage);
  state.counters["peak_MB"] = static_cast<double>(usage.ru_maxrss) / 1024;
}
BENCHMARK(importOneMillionRows)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(3);

void loadOneMillionRows(benchmark::State& state) {
  const auto path = BenchFolder::shared().file("load.journey");
  auto workspace = freshWorkspace(path);
  RandomIdSource ids;
  const auto summary = tasks::runImport(workspace, longRequest(), ids, {});
  if (!summary.ok())
    return state.SkipWithError("import failed");
  const auto document = workspace.document();
  const auto* map = model::findMap(*document, summary->mapId);
  for (auto _ : state)
    if (!data::loadFeedback(workspace, *map, {}).ok())
      state.SkipWithError("load failed");
}
BENCHMARK(loadOneMillionRows)->Unit(benchmark::kMillisecond)->Iterations(5);

} // namespace
