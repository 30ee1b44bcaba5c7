#pragma once

#include "core/exchange/exchange.h"

#include <QString>

namespace throughline::ui {

/// What an importer repaired, guessed or left out, without its place.
QString remarkText(const exchange::Remark& remark);
/// The same as one sentence with line and column where they are known.
QString sentence(const exchange::Remark& remark);
/// Titles that an importer gives to what a file leaves without one.
exchange::Words journeyWords();

} // namespace throughline::ui
