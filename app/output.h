#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <string_view>

namespace throughline::app {

/// Everything that a command says goes through here, so that a full disk or a closed pipe is noticed.
/// Writes all of it to stdout and flushes. Errors: fileNotWritable, diskFull.
Status print(std::string_view text);

/// One line on stderr: what went wrong, where, what to do.
void printError(const Error& error);
void printError(std::string_view sentence);

/// Progress on stderr, only when that is a terminal.
Progress terminalProgress();
/// Ends the line that terminalProgress wrote.
void endProgress();

/// 0 for success; else the error's line on stderr and 1, or 2 for wrong usage.
int exitStatus(const Status& status);

} // namespace throughline::app
