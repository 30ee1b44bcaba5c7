#pragma once

#include <QString>

#include <string_view>

namespace throughline::ui {

/// Who speaks in a source, as the file has it: customer, employee, focus-group, interview. Another word is shown as it
/// is.
QString voiceText(std::string_view voice);

} // namespace throughline::ui
