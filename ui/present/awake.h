#pragma once

#include <QString>

#include <functional>

namespace throughline::ui {

/// Asks the desktop for no screen saver; the answer allows it again. Does nothing where no desktop answers.
std::function<void()> keepAwake(const QString& reason);

} // namespace throughline::ui
