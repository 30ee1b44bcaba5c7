#include "core/tasks/figures_json.h"

namespace throughline::tasks {

using nlohmann::ordered_json;

namespace {

ordered_json touchpointDragJson(const insight::TouchpointDrag& touchpoint) {
  ordered_json drag = estimateJson(touchpoint.drag);
  drag["se"] = touchpoint.se;
  drag["p"] = orNull(touchpoint.p);
  drag["p_holm"] = orNull(touchpoint.pHolm);
  drag["label"] = labelName(touchpoint.label);
  return {{"title", touchpoint.title},
          {"kind", model::nameOf(touchpoint.kind)},
          {"stage", touchpoint.stage},
          {"met", touchpoint.reached},
          {"failed", touchpoint.failed},
          {"grade", gradeName(touchpoint.grade)},
          {"drag", drag},
          {"fix_only", touchpoint.fixOnly.points},
          {"fix_only_low", touchpoint.fixOnly.low},
          {"fix_only_high", touchpoint.fixOnly.high},
          {"per_failure", touchpoint.perFailure},
          {"unadjusted", touchpoint.unadjusted}};
}

} // namespace

ordered_json estimateJson(const insight::Estimate& estimate) {
  return {{"points", estimate.points}, {"low", estimate.low}, {"high", estimate.high}};
}

ordered_json estimateJson(const std::optional<insight::Estimate>& estimate) {
  return estimate ? estimateJson(*estimate) : ordered_json(nullptr);
}

ordered_json shareJson(const std::optional<insight::Share>& share) {
  if (!share)
    return nullptr;
  return {
      {"share", share->share}, {"low", share->low}, {"high", share->high}, {"count", share->count}, {"n", share->n}};
}

std::string_view labelName(insight::Label label) {
  switch (label) {
  case insight::Label::clear: return "clear";
  case insight::Label::probable: return "probable";
  case insight::Label::unclear: return "unclear";
  case insight::Label::none: return "none";
  }
  return {};
}

std::string gradeName(insight::Grade grade) {
  return std::string(1, static_cast<char>('A' + static_cast<int>(grade)));
}

ordered_json touchpointListJson(const std::vector<insight::TouchpointDrag>& touchpoints) {
  ordered_json list = ordered_json::array();
  for (const auto& touchpoint : touchpoints)
    list.push_back(touchpointDragJson(touchpoint));
  return list;
}

} // namespace throughline::tasks
