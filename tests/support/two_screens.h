#pragma once

#include <QByteArray>

namespace throughline::test {

/// Whether this process was started with a desk screen and a projector, by passesOnTwoScreens.
bool onTwoScreens();
/// Runs one test function again in such a process: 1280 x 720 and, right of it, 1920 x 1080. output: what it printed.
bool passesOnTwoScreens(const char* testClass, const char* function, QByteArray& output);

} // namespace throughline::test
