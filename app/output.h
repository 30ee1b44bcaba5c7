#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <string_view>

namespace throughline::app {

/// Everything that a command says goes through here, so that a full disk or a closed pipe is noticed.
/// Writes all of it to stdout and flushes. Nobody listening any more (a closed pipe, a closed stdout) is no error: the
/// work goes on, and its status stays. Errors: fileNotWritable, diskFull.
Status print(std::string_view text);

/// One line on stderr: what went wrong, where, what to do.
void printError(const Error& error);
void printError(std::string_view sentence);

/// One line on stderr that is no error.
void printNote(std::string_view sentence);

/// Progress on stderr, only when that is a terminal.
Progress terminalProgress();
/// Ends the line that terminalProgress wrote.
void endProgress();

/// {"code", "message", "where", "fix"} of an error, as the value of "error" in JSON.
std::string errorJson(const Error& error);

/// 0 for success; else the error's line on stderr and 1, or 2 for wrong usage. asJson: the error also as one JSON
/// document on stdout.
int exitStatus(const Status& status, bool asJson = false);

} // namespace throughline::app
