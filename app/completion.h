#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace throughline::app {

/// Prints the script that makes a shell complete commands, options and files; words: the shell's name.
/// Errors: usage.
Status printCompletion(const QStringList& words);

} // namespace throughline::app
