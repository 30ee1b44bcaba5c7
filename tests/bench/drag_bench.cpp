#include "core/stats/drag.h"
#include "core/stats/what_if.h"
#include "tests/support/simulated_survey.h"

#include <benchmark/benchmark.h>

#include <map>

using namespace throughline;

namespace {

const test::SimulatedSurvey& surveyOf(std::int64_t responses, std::size_t touchpoints = 14) {
  static std::map<std::pair<std::int64_t, std::size_t>, test::SimulatedSurvey> surveys;
  const auto key = std::pair(responses, touchpoints);
  if (!surveys.contains(key)) {
    surveys.clear(); // one at a time: ten million responses take half a gigabyte
    surveys.emplace(key, test::largeSurvey(static_cast<std::size_t>(responses), touchpoints));
  }
  return surveys.at(key);
}

// From columns in memory to drag with intervals of every touchpoint.
void dragFromMemory(benchmark::State& state) {
  const auto& survey = surveyOf(state.range(0));
  const auto input = survey.input();
  for (auto _ : state)
    benchmark::DoNotOptimize(stats::analyzeDrag(stats::packDragTable(input)));
}

void dragPackOnly(benchmark::State& state) {
  const auto& survey = surveyOf(state.range(0));
  const auto input = survey.input();
  for (auto _ : state)
    benchmark::DoNotOptimize(stats::packDragTable(input));
}

void dragSumsOnly(benchmark::State& state) {
  const auto table = stats::packDragTable(surveyOf(state.range(0)).input());
  for (auto _ : state)
    benchmark::DoNotOptimize(stats::accumulateDrag(table));
}

// A filter that keeps three responses of four: sums and fit of a table in memory.
void dragAfterFilter(benchmark::State& state) {
  const auto table = stats::packDragTable(surveyOf(state.range(0)).input());
  std::vector<std::uint8_t> keep(table.inputRows);
  for (std::size_t i = 0; i < keep.size(); ++i)
    keep[i] = i % 4 == 0 ? 0 : 1;
  for (auto _ : state)
    benchmark::DoNotOptimize(stats::analyzeDrag(table, {}, keep));
}

// The same as a window asks for it: a segment's value and a span of days are chosen, by columns in the table's order.
void dragAfterSegmentAndDays(benchmark::State& state) {
  const auto table = stats::packDragTable(surveyOf(state.range(0)).input());
  std::vector<std::int32_t> segment(table.inputRows);
  std::vector<std::int32_t> day(table.inputRows);
  for (std::size_t i = 0; i < segment.size(); ++i) {
    segment[i] = static_cast<std::int32_t>(i * 2'654'435'761U >> 3U & 3U);
    day[i] = static_cast<std::int32_t>(i * 730 / segment.size());
  }
  const stats::PlacedColumn segments(table, segment);
  const stats::PlacedColumn days(table, day);
  const std::vector<std::uint8_t> allowed{0, 1, 1, 1};
  for (auto _ : state)
    benchmark::DoNotOptimize(
        stats::analyzeDrag(table, {}, stats::placesOfBoth(segments.among(allowed), days.between(10, 720))));
}

// The part of it that is choosing responses.
void filterOnly(benchmark::State& state) {
  const auto table = stats::packDragTable(surveyOf(state.range(0)).input());
  std::vector<std::int32_t> day(table.inputRows);
  for (std::size_t i = 0; i < day.size(); ++i)
    day[i] = static_cast<std::int32_t>(i * 730 / day.size());
  const stats::PlacedColumn days(table, day);
  for (auto _ : state)
    benchmark::DoNotOptimize(days.between(10, 720));
}

void dragRefit(benchmark::State& state) {
  const auto sums = stats::accumulateDrag(stats::packDragTable(surveyOf(state.range(0)).input()));
  for (auto _ : state)
    benchmark::DoNotOptimize(stats::fitDrag(sums));
}

void whatIf(benchmark::State& state) {
  const auto result = stats::analyzeDrag(stats::packDragTable(surveyOf(state.range(0)).input()));
  const std::vector<double> parts(result.touchpoints.size(), 0.5);
  for (auto _ : state)
    benchmark::DoNotOptimize(stats::gain(result, parts));
}

void dragOfManyTouchpoints(benchmark::State& state) {
  const auto input = surveyOf(state.range(0), 60).input();
  for (auto _ : state)
    benchmark::DoNotOptimize(stats::analyzeDrag(stats::packDragTable(input)));
}

} // namespace

BENCHMARK(dragFromMemory)->Arg(100'000)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(dragPackOnly)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(dragSumsOnly)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(dragAfterFilter)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(dragAfterSegmentAndDays)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(filterOnly)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(dragRefit)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(whatIf)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(dragOfManyTouchpoints)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime();
