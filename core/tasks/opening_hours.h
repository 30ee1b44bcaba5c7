#pragma once

#include "core/base/date.h"
#include "core/data/reading/json_reading.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// When a help desk is open: the hours in which a time counts.
namespace throughline::tasks {

struct OpeningHours {
  std::array<bool, 7> days{};       ///< Monday first
  int from = 0;                     ///< minutes from midnight
  int to = 0;                       ///< the same; after `from`, at most 24 hours
  std::vector<std::int32_t> closed; ///< further days (since 1970-01-01) on which nobody is there; ascending
  bool operator==(const OpeningHours&) const = default;

  /// How long it is open between two moments (milliseconds since 1970-01-01, the clock of the table); 0 where `end` is
  /// not later.
  std::int64_t between(std::int64_t begin, std::int64_t end) const;
};

/// The value of the key "opening_hours": {"days": ["mon", ...], "from": "08:00", "to": "18:00", "closed":
/// ["2026-12-25"]}; none where it is not there. Without days Monday to Friday. Errors: mappingInvalid.
Result<std::optional<OpeningHours>> openingHoursIn(data::JsonObject& root);
nlohmann::ordered_json openingHoursJson(const OpeningHours& hours);

} // namespace throughline::tasks
