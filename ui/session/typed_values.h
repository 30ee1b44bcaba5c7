#pragma once

#include "core/base/date.h"
#include "core/base/duration.h"

#include <QString>

#include <optional>

/// Durations and dates as people write them in a field.
namespace throughline::ui {

/// "4 h", "1 d 12 h", "30 min".
QString durationText(const Duration& duration);
/// Reads what durationText() wrote, a number with "d", "h", "min" or "s", and ISO 8601; nothing for all else.
std::optional<Duration> durationIn(const QString& text);

/// Reads the locale's short form, as dateText() writes it, and 2026-11-22.
std::optional<Date> dateIn(const QString& text);

} // namespace throughline::ui
