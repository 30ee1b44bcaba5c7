#pragma once

#include <QString>

namespace throughline::ui {

/// What a file is that is no table and no journey, and what to do instead: "is a Word document. Save it as plain text
/// (.txt) with headings." kind is a name of data::ForeignFile; empty for any other text.
QString foreignFileText(const std::string& kind);

} // namespace throughline::ui
