#include "tests/support/drag_coverage.h"

#include <benchmark/benchmark.h>

using namespace throughline;

namespace {

// Not for its time: 500 surveys of known drag. Printed: share of 95 % intervals that hold the truth (mean over
// touchpoints and total, and the least), and the bias of the total.
void coverageOfIntervals(benchmark::State& state) {
  const test::SurveyPlan plan{.customers = static_cast<std::size_t>(state.range(0)),
                              .responsesEach = static_cast<std::size_t>(state.range(1)),
                              .furtherFailure = static_cast<double>(state.range(2)) / 10};
  for (auto _ : state) {
    const auto coverage = test::coverageOf(plan, 500, 2'000'000);
    state.counters["mean"] = coverage.mean;
    state.counters["least"] = coverage.least;
    state.counters["total"] = coverage.held.back();
    state.counters["bias"] = coverage.biasOfTotal;
  }
}

} // namespace

BENCHMARK(coverageOfIntervals)
    ->ArgNames({"customers", "responses", "furtherFailureTenths"})
    ->Args({1000, 2, 3})
    ->Args({1000, 2, 0})
    ->Args({400, 3, 5})
    ->Args({2000, 1, 3})
    ->Iterations(1)
    ->Unit(benchmark::kSecond);
