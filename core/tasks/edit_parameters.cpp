#include "core/tasks/edit_parameters.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>

namespace throughline::tasks {
namespace {

using nlohmann::json;

const model::JourneyMap& emptyMap() {
  static const model::JourneyMap none;
  return none;
}

constexpr int largestInteger = 1'000'000;

} // namespace

EditParameters::EditParameters(const model::Document& document, const json& edit, IdSource& ids,
                               const ImageFiles& images)
    : document_(document), edit_(edit), ids_(ids), images_(images) {}

void EditParameters::refuse(Error error) {
  if (!wrong_)
    wrong_ = std::move(error);
}

void EditParameters::refuseType(std::string_view key, std::string_view expected) {
  const auto found = edit_.find(std::string(key));
  const std::string value =
      found == edit_.end() ? "nothing" : found->dump(-1, ' ', false, json::error_handler_t::replace);
  refuse(failure(ErrorCode::valueNotAllowed,
                 {{Fact::name, std::string(key)}, {Fact::value, value}, {Fact::expected, std::string(expected)}}));
}

const json* EditParameters::find(std::string_view key) {
  asked_.emplace_back(key);
  const auto found = edit_.find(std::string(key));
  return found == edit_.end() ? nullptr : &*found;
}

bool EditParameters::has(std::string_view key) const {
  return edit_.contains(std::string(key));
}

std::string EditParameters::text(std::string_view key) {
  const json* value = find(key);
  if (value == nullptr || !value->is_string()) {
    refuseType(key, "a text");
    return {};
  }
  return value->get<std::string>();
}

std::string EditParameters::textOf(std::string_view key, std::string_view otherKey) {
  return has(key) ? text(key) : has(otherKey) ? text(otherKey) : text(key);
}

std::string EditParameters::optionalText(std::string_view key) {
  return has(key) ? text(key) : (find(key), std::string{});
}

std::optional<int> EditParameters::optionalInteger(std::string_view key) {
  const json* value = find(key);
  if (value == nullptr)
    return std::nullopt;
  if (!value->is_number_integer() || std::abs(value->get<double>()) > largestInteger) {
    refuseType(key, "a whole number");
    return std::nullopt;
  }
  return value->get<int>();
}

int EditParameters::integer(std::string_view key) {
  const auto value = optionalInteger(key);
  if (!value)
    refuseType(key, "a whole number");
  return value.value_or(0);
}

std::optional<int> EditParameters::integerOrNone(std::string_view key) {
  const json* value = find(key);
  if (value == nullptr)
    refuseType(key, "a whole number or null");
  if (value == nullptr || value->is_null())
    return std::nullopt;
  return optionalInteger(key);
}

bool EditParameters::truth(std::string_view key) {
  const json* value = find(key);
  if (value == nullptr || !value->is_boolean()) {
    refuseType(key, "true or false");
    return false;
  }
  return value->get<bool>();
}

std::optional<std::size_t> EditParameters::optionalPosition(std::string_view key) {
  const auto value = optionalInteger(key);
  if (value && *value < 0)
    refuseType(key, "a position from 0");
  return value && *value >= 0 ? std::optional(static_cast<std::size_t>(*value)) : std::nullopt;
}

const model::JourneyMap& EditParameters::map(std::string_view key) {
  if (!has(key)) {
    find(key);
    if (!document_.maps.empty())
      return *document_.maps.front();
    refuse(failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, ""}}));
    return emptyMap();
  }
  const auto id = taken(model::mapNamed(document_, text(key)));
  const auto* found = model::findMap(document_, id);
  return found == nullptr ? emptyMap() : *found;
}

model::TouchpointId EditParameters::touchpointOf(std::string_view key, std::string_view mapKey) {
  find(mapKey);
  return taken(model::touchpointNamed(map(has(mapKey) ? mapKey : "map"), text(key)));
}

bool EditParameters::isNull(std::string_view key) {
  const json* value = find(key);
  return value != nullptr && value->is_null();
}

void EditParameters::members(std::string_view key, const std::function<void(const std::string&, const json&)>& take) {
  const json* object = find(key);
  if (object == nullptr || !object->is_object())
    return refuseType(key, "an object");
  for (const auto& [name, value] : object->items())
    take(name, value);
}

model::StageId EditParameters::stage(std::string_view key) {
  return taken(model::stageNamed(map(), text(key)));
}
model::LaneId EditParameters::lane(std::string_view key) {
  return taken(model::laneNamed(map(), text(key)));
}

model::LaneId EditParameters::laneOrFirst() {
  if (has("lane"))
    return lane();
  find("lane");
  const auto* first = model::touchpointLane(map());
  return first == nullptr ? model::LaneId{} : first->id;
}

model::TouchpointId EditParameters::touchpoint(std::string_view key) {
  return taken(model::touchpointNamed(map(), text(key)));
}

std::vector<model::TouchpointId> EditParameters::touchpoints(std::string_view key) {
  if (!has(key) && has("touchpoint"))
    return {touchpoint()};
  const json* value = find(key);
  if (value == nullptr || !value->is_array()) {
    refuseType(key, "a list of titles or ids");
    return {};
  }
  std::vector<model::TouchpointId> found;
  for (const auto& each : *value) {
    if (!each.is_string())
      refuseType(key, "a list of titles or ids");
    else
      found.push_back(taken(model::touchpointNamed(map(), each.get<std::string>())));
  }
  return found;
}

model::StepId EditParameters::step(std::string_view key) {
  const json* value = find(key);
  if (value != nullptr && value->is_string()) {
    const auto id = model::StepId::parse(value->get<std::string>());
    if (!id || model::stageOf(map(), *id) == nullptr)
      refuse(failure(ErrorCode::notFound, {{Fact::name, "step"}, {Fact::value, value->get<std::string>()}}));
    return id.value_or(model::StepId{});
  }
  const auto number = optionalInteger(key).value_or(1);
  const auto* found = model::findStage(map(), stage());
  if (found == nullptr)
    return {};
  if (number < 1 || static_cast<std::size_t>(number) > found->steps.size()) {
    refuse(failure(ErrorCode::notFound, {{Fact::name, "step"}, {Fact::value, std::to_string(number)}}));
    return {};
  }
  return found->steps[static_cast<std::size_t>(number) - 1].id;
}

std::optional<model::Image> EditParameters::imageFile() {
  if (isNull("file"))
    return std::nullopt;
  const auto path = text("file");
  const auto shows = optionalText("alternativeText");
  if (wrong_)
    return std::nullopt;
  if (!images_) {
    refuse(failure(ErrorCode::notSupported, {{Fact::name, "file"}}));
    return std::nullopt;
  }
  auto image = taken(images_(path));
  image.alternativeText = shows;
  return image;
}

RawId EditParameters::newRawId() {
  if (!has("id")) {
    find("id");
    return ids_.next();
  }
  const auto id = RawId::parse(text("id"));
  if (!id || id->isNull())
    refuseType("id", "32 hexadecimal digits");
  return id.value_or(RawId{});
}

/// What this edit has asked for, as far as it came.
std::string EditParameters::parameterNames() const {
  std::string names;
  for (auto name = asked_.begin(); name != asked_.end(); ++name)
    if (*name != "edit" && std::find(asked_.begin(), name, *name) == name)
      names += (names.empty() ? "" : ", ") + *name;
  return names.empty() ? "none" : names;
}

Status EditParameters::finish() {
  if (wrong_)
    return *wrong_;
  for (const auto& [key, value] : edit_.items())
    if (std::ranges::find(asked_, key) == asked_.end())
      return failure(ErrorCode::valueNotAllowed,
                     {{Fact::name, "parameter"}, {Fact::value, key}, {Fact::expected, parameterNames()}});
  return {};
}

} // namespace throughline::tasks
