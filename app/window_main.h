#pragma once

namespace throughline::app {

/// Opens the window, with the workspace named on the command line if there is one; ends with the program's exit status.
int runWindow(int argc, char** argv);

} // namespace throughline::app
