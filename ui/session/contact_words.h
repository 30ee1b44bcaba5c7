#pragma once

#include <QString>

#include <string>
#include <vector>

namespace throughline::ui {

/// Which parts of a map hold telephone numbers or e-mail addresses; empty where none do.
QString contactsText(const std::vector<std::string>& parts);

} // namespace throughline::ui
