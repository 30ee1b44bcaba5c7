#pragma once

#include "core/exchange/logs/event_table.h"

#include <span>

namespace throughline::exchange {

/// Positions of columns from 0; noColumn for one that is not there.
inline constexpr std::size_t noColumn = static_cast<std::size_t>(-1);
struct EventColumns {
  std::size_t caseId = noColumn;
  std::size_t activity = noColumn;
  std::size_t time = noColumn; ///< of the end where there is a start as well
  std::size_t start = noColumn;
  std::size_t order = noColumn; ///< of events at the same time
  std::size_t stage = noColumn;
  std::size_t resource = noColumn;
  std::size_t channel = noColumn;
  std::size_t transition = noColumn;
};

/// The columns that the mapping names, and those that the header shows. Errors: columnNotFound with every needed column
/// that is missing, and fact name = "events".
Result<EventColumns> eventColumnsIn(std::span<const std::string_view> header, const EventMapping& mapping);

} // namespace throughline::exchange
