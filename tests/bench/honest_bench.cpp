#include "tests/support/honest_rates.h"

#include <benchmark/benchmark.h>

using namespace throughline;

namespace {

// Not for its time: 2,000 surveys of each shape, seed 20261127. Printed: shares of surveys in which something is said
// that is not so, and the share of 95 % intervals that hold the truth.
void falseWords(benchmark::State& state) {
  const auto shape = test::surveyShapes()[static_cast<std::size_t>(state.range(0))];
  for (auto _ : state) {
    const auto rates = test::honestRates(shape, 2000, 20'261'127);
    state.counters["worst"] = rates.share(rates.falseWorst);
    state.counters["label"] = rates.share(rates.falseLabel);
    state.counters["change"] = rates.share(rates.falseChange);
    state.counters["coverage"] = rates.coverage();
  }
  state.SetLabel(shape.name);
}

} // namespace

BENCHMARK(falseWords)->DenseRange(0, 4)->Iterations(1)->Unit(benchmark::kSecond);
