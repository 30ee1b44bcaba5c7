#include "core/insight/catalog.h"
#include "tests/support/made_survey.h"

#include <benchmark/benchmark.h>

using namespace throughline;
using insight::Part;

namespace {

/// A million responses at 8 touchpoints, with days, a channel and a segment.
struct Million {
  test::MadeSurvey survey = test::madeSurvey({.responses = 1'000'000,
                                              .touchpoints = 8,
                                              .services = 3,
                                              .effects = {-1, -0.5, -2},
                                              .reached = 0.9,
                                              .days = 365,
                                              .segmentValues = {"eco", "plus", "business"},
                                              .channels = {"phone", "mail", "shop", "web"}});
  std::shared_ptr<const data::FeedbackTable> table = std::make_shared<const data::FeedbackTable>(survey.feedback);
};

const Million& million() {
  static const Million made;
  return made;
}

void asked(benchmark::State& state, std::span<const Part> parts) {
  const auto& data = million();
  insight::Catalog catalog(data.table, data.survey.document.map());
  const std::array filters{data::Filter{.segments = {{"channel", "phone"}, {"channel", "mail"}}},
                           data::Filter{.since = Date{20'100}, .segments = {{"class", "eco"}}}};
  std::size_t next = 0;
  for (auto _ : state) {
    catalog.setSelection(*data.table->select(filters[next++ % filters.size()]));
    benchmark::DoNotOptimize(catalog.parts(parts));
  }
}

// What six visible charts need after a filter was changed: goal 16 ms.
void filterOfAMillion(benchmark::State& state) {
  asked(state, std::array{Part::overall, Part::figures, Part::distribution, Part::heat, Part::pareto, Part::trend});
}
// Goal 500 ms.
void dragOfAFilterOfAMillion(benchmark::State& state) {
  asked(state, std::array{Part::drag});
}
// Goal 1.5 s.
void rangeOfAFilterOfAMillion(benchmark::State& state) {
  asked(state, std::array{Part::drag, Part::range});
}

// The JSON of 1,000 responses at 20 touchpoints: goal 500 ms.
void everyPartOfTwentyTouchpoints(benchmark::State& state) {
  const auto survey =
      test::madeSurvey({.responses = 1000, .touchpoints = 20, .services = 7, .effects = {-1}, .days = 300});
  const auto table = std::make_shared<const data::FeedbackTable>(survey.feedback);
  for (auto _ : state)
    benchmark::DoNotOptimize(insight::partsOf(table, survey.document.map(), {}));
}

} // namespace

BENCHMARK(filterOfAMillion)->Unit(benchmark::kMillisecond);
BENCHMARK(dragOfAFilterOfAMillion)->Unit(benchmark::kMillisecond);
BENCHMARK(rangeOfAFilterOfAMillion)->Unit(benchmark::kMillisecond);
BENCHMARK(everyPartOfTwentyTouchpoints)->Unit(benchmark::kMillisecond);
