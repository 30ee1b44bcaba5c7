#pragma once

#include <QKeyEvent>
#include <QString>

#include <optional>
#include <vector>

namespace throughline::ui {

/// Everything that a key or a clicker can ask of a show.
enum class ShowCommand {
  next,
  back,
  erase, ///< takes back the last digit or vote, else goes back
  first,
  last,
  enter, ///< goes to the stage whose number was typed, else on
  black,
  white,
  spotlight,
  zoom,
  grid,
  timer,
  resetTimer,
  capture,
  vote,
  guess,
  discard,  ///< throws away the votes or the guess that is begun
  nextPart, ///< of the agenda
  look,     ///< light, dark, high contrast in turn
  swapScreens,
  undo, ///< what was taken down last in this show
  redo,
  end,
};

/// What a key press means, whatever the layout of the keyboard calls it; nothing for keys without a meaning. Digits are
/// not among them.
std::optional<ShowCommand> commandOf(const QKeyEvent& event);

/// The digit of a key press.
std::optional<int> digitOf(const QKeyEvent& event);

/// For the list of keys.
struct ShowKey {
  QString keys;
  QString does;
};
std::vector<ShowKey> showKeys();

} // namespace throughline::ui
