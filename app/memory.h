#pragma once

namespace throughline::app {

/// For a command, which computes on much data and ends: memory is taken from the system in large pieces and in huge
/// pages where it has them, and is kept when it is free again. A fault for each page of 4 kB is half of the time of an
/// analysis of a million rows (docs/decisions/039). Does nothing where memory is limited, or where the C library is
/// another one than glibc. To be called before there are threads.
void takeMemoryInLargePieces();

} // namespace throughline::app
