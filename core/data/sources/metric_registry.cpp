#include "core/data/sources/metric_registry.h"

#include <algorithm>
#include <array>
#include <utility>

namespace throughline::data {
namespace {

constexpr double noEnd = std::numeric_limits<double>::infinity();

constexpr std::array registry{
    MetricKind{.id = "nps", .low = 0, .high = 10, .wholeNumbers = true, .failsAtMost = 6, .scale = true},
    MetricKind{.id = "csat", .low = 1, .high = 5, .wholeNumbers = true, .failsAtMost = 2, .scale = true},
    MetricKind{.id = "csat_mean", .low = 1, .high = 5, .wholeNumbers = true, .failsAtMost = 2},
    MetricKind{.id = "ces2", .low = 1, .high = 7, .wholeNumbers = true, .failsAtMost = 3, .scale = true},
    MetricKind{.id = "ces1",
               .low = 1,
               .high = 5,
               .lowerIsBetter = true,
               .wholeNumbers = true,
               .failsAtLeast = 4,
               .scale = true},
    MetricKind{.id = "churn", .low = 0, .high = 1, .lowerIsBetter = true},
    MetricKind{.id = "frt", .low = 0, .high = noEnd, .lowerIsBetter = true},
    MetricKind{.id = "rt", .low = 0, .high = noEnd, .lowerIsBetter = true},
    MetricKind{.id = "fcr", .low = 0, .high = 1, .wholeNumbers = true, .failsAtMost = 0, .scale = true},
    MetricKind{.id = "aband", .low = 0, .high = 1, .lowerIsBetter = true, .wholeNumbers = true, .failsAtLeast = 1},
    MetricKind{.id = "svc_csat", .low = 1, .high = 5, .wholeNumbers = true, .failsAtMost = 2},
    MetricKind{.id = "health", .low = 0, .high = 100, .failsAtMost = 49.999999999999993, .scale = true},
    MetricKind{.id = "waiting_time", .low = 0, .high = noEnd, .lowerIsBetter = true},
    MetricKind{.id = "case_share", .low = 0, .high = 1},
    MetricKind{.id = "binary", .low = 0, .high = 1, .wholeNumbers = true, .failsAtMost = 0, .scale = true},
};

/// Names that people give them, in small letters and without signs and blanks.
constexpr std::array<std::pair<std::string_view, std::string_view>, 39> names{{
    {"netpromoterscore", "nps"},
    {"netpromoter", "nps"},
    {"customersatisfaction", "csat"},
    {"customersatisfactionscore", "csat"},
    {"csatscore", "csat"},
    {"satisfaction", "csat"},
    {"meancsat", "csat_mean"},
    {"csatmean", "csat_mean"},
    {"averagecsat", "csat_mean"},
    {"ces", "ces2"},
    {"ces20", "ces2"},
    {"customereffortscore", "ces2"},
    {"customereffort", "ces2"},
    {"ces10", "ces1"},
    {"churnrate", "churn"},
    {"customerchurn", "churn"},
    {"attrition", "churn"},
    {"firstresponsetime", "frt"},
    {"firstreplytime", "frt"},
    {"timetofirstresponse", "frt"},
    {"resolutiontime", "rt"},
    {"timetoresolution", "rt"},
    {"timetoresolve", "rt"},
    {"averageresolutiontime", "rt"},
    {"ttr", "rt"},
    {"mttr", "rt"},
    {"firstcontactresolution", "fcr"},
    {"firstcallresolution", "fcr"},
    {"fcrrate", "fcr"},
    {"abandonment", "aband"},
    {"abandonmentrate", "aband"},
    {"callabandonment", "aband"},
    {"callabandonmentrate", "aband"},
    {"servicecsat", "svc_csat"},
    {"csatwithservice", "svc_csat"},
    {"healthscore", "health"},
    {"customerhealth", "health"},
    {"customerhealthscore", "health"},
    {"waitingtime", "waiting_time"},
}};

std::string lettersOf(std::string_view name) {
  std::string letters;
  for (const char sign : name)
    if ((sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z'))
      letters += sign;
    else if (sign >= 'A' && sign <= 'Z')
      letters += static_cast<char>(sign - 'A' + 'a');
  return letters;
}

} // namespace

std::span<const MetricKind> metricKinds() {
  return registry;
}

const MetricKind* metricKind(std::string_view id) {
  const auto found = std::ranges::find(registry, id, &MetricKind::id);
  return found == registry.end() ? nullptr : &*found;
}

const MetricKind* metricNamed(std::string_view name) {
  if (const auto* exact = metricKind(name))
    return exact;
  const auto letters = lettersOf(name);
  for (const auto& kind : registry)
    if (lettersOf(kind.id) == letters)
      return &kind;
  const auto found = std::ranges::find(names, letters, &std::pair<std::string_view, std::string_view>::first);
  return found == names.end() ? nullptr : metricKind(found->second);
}

std::string metricIds() {
  std::string ids;
  for (const auto& kind : registry)
    ids += (ids.empty() ? "" : ", ") + std::string(kind.id);
  return ids;
}

bool mayBeShare(std::string_view metric, double low, double high) {
  return (low == 0 && high == 1) || metric == "csat" || metric == "svc_csat";
}

Scale scaleOf(const MetricKind& kind) {
  return {.metric = std::string(kind.id), .low = kind.low, .high = kind.high, .lowerIsBetter = kind.lowerIsBetter};
}

FailureRule ruleOf(const MetricKind& kind) {
  return {.atMost = kind.failsAtMost, .atLeast = kind.failsAtLeast, .values = {}};
}

std::optional<FailureRule> defaultRule(const Scale& scale) {
  if (scale.high - scale.low != 4)
    return std::nullopt;
  FailureRule rule;
  (scale.lowerIsBetter ? rule.atLeast : rule.atMost) = scale.lowerIsBetter ? scale.high - 1 : scale.low + 1;
  return rule;
}

bool FailureRule::fails(double score) const {
  return (atMost && score <= *atMost) || (atLeast && score >= *atLeast) ||
         std::ranges::find(values, score) != values.end();
}

} // namespace throughline::data
