#pragma once

#include <QCoreApplication>

namespace throughline::app {

/// The texts of the commands, in the language that was asked for.
struct CommandWords {
  Q_DECLARE_TR_FUNCTIONS(CommandWords)
};

} // namespace throughline::app
