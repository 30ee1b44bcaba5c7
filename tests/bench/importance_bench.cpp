#include "core/stats/importance.h"
#include "tests/support/simulated_survey.h"

#include <benchmark/benchmark.h>

using namespace throughline;

namespace {

stats::ExplainedInput equallyCorrelated(std::size_t columns) {
  std::vector<double> products((columns + 1) * (columns + 1), 0.4);
  for (std::size_t i = 0; i <= columns; ++i)
    products[i * (columns + 2)] = 1;
  return stats::explainedBy(products);
}

void lmgExact(benchmark::State& state) {
  const auto input = equallyCorrelated(static_cast<std::size_t>(state.range(0)));
  for (auto _ : state)
    benchmark::DoNotOptimize(stats::lmgImportance(input));
}

// From responses in memory to importance of 14 touchpoints with 200 refits.
void lmgWithIntervals(benchmark::State& state) {
  const auto survey = test::largeSurvey(100'000);
  const auto input = survey.input();
  for (auto _ : state)
    benchmark::DoNotOptimize(stats::failureImportance(stats::accumulateDrag(stats::packDragTable(input))));
}

} // namespace

BENCHMARK(lmgExact)->Arg(14)->Arg(20)->Arg(40)->Unit(benchmark::kMillisecond);
BENCHMARK(lmgWithIntervals)->Unit(benchmark::kMillisecond)->UseRealTime();
