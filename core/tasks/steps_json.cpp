#include "core/tasks/steps_json.h"

#include <nlohmann/json.hpp>

namespace throughline::tasks {

std::string stepsJson(const std::vector<NamedStep>& steps) {
  auto list = nlohmann::ordered_json::array();
  for (const auto& step : steps) {
    const std::string key = present::textOf(step.key);
    list.push_back({{"step", key.substr(0, key.find(':'))},
                    {"title", step.title},
                    {"touchpoints", step.touchpoints},
                    {"says", step.says}});
  }
  return list.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace throughline::tasks
