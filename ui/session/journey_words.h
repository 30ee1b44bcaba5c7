#pragma once

#include "core/exchange/exchange.h"

#include <QString>

namespace throughline::ui {

/// What a format is called in a file chooser: "Mermaid journey (*.mmd)".
QString formatFilter(const exchange::FormatFacts& format);
/// One sentence for what an importer repaired, guessed or left out, with its line where there is one.
QString sentence(const exchange::Remark& remark);
/// Titles that an importer gives to what a file leaves without one.
exchange::Words journeyWords();

} // namespace throughline::ui
