#pragma once

#include "core/exchange/json/document_changes.h"

#include <QString>

/// What differs between two states of a document, in words of the user's language.
namespace throughline::ui {

/// "Added", "Changed", "Removed".
QString changeWord(exchange::ChangeLine::Kind kind);
/// "Touchpoint \u201cPay\u201d".
QString nameOf(const exchange::ChangeLine& line);
/// The label that the field has in the inspector; empty for what was added or removed.
QString fieldNameOf(const exchange::ChangeLine& line);
/// A value as people read it; empty: nothing is there.
QString changedValue(const nlohmann::json& value, const std::string& field);

} // namespace throughline::ui
