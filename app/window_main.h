#pragma once

#include <QStringList>

#include <optional>

namespace throughline::app {

/// `present FILE.journey [--map TITLE]`: what is to be presented in the window.
struct PresentationWish {
  QString file;
  QString map;
};
/// None where something else is meant, is missing or asked for: that is for the command.
std::optional<PresentationWish> presentationIn(const QStringList& words);

/// Opens the window, with the workspace named on the command line if there is one; ends with the program's exit status.
int runWindow(int argc, char** argv);

} // namespace throughline::app
