#pragma once

namespace throughline::app {

/// To be called first of all. Closed standard streams lead to nothing, so that no workspace is opened under their
/// numbers; a closed pipe and a limit on file sizes are errors of a write, not the end of the program; a signal that
/// ends it (INT, TERM, HUP) takes private copies and half-written files along; what nobody caught, like the end of
/// memory, is said in one sentence with status 1.
void prepareProcess();

/// Says that memory has ended, in the one way that needs none. Gives the exit status.
int sayOutOfMemory();

} // namespace throughline::app
