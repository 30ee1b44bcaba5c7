#pragma once

namespace throughline::app {

/// Whether the program was asked for a subcommand ("import", "--help", ...) rather than for the window.
bool isCommand(int argc, const char* const* argv);

/// Runs the subcommand without a display. Exit status: 0 done; 1 the work failed, said in one line on stderr; 2 wrong
/// usage.
int runCommandLine(int argc, char** argv);

} // namespace throughline::app
