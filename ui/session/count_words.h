#pragma once

#include <QString>

#include <cstdint>

/// Counts with the word for what was counted: "1 response", "4,120 responses".
namespace throughline::ui {

QString responsesText(std::int64_t count);
/// "4,120 responses from 3,987 customers"
QString responsesText(std::int64_t responses, std::int64_t customers);
QString recordsText(std::int64_t count);
QString figuresText(std::int64_t count);
/// The number that plurals go by, where a text takes one.
int pluralCount(std::int64_t count);

} // namespace throughline::ui
