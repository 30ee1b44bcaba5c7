#include "ui/present/show_keys.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>
#include <array>
#include <utility>

namespace throughline::ui {
namespace {

struct ShowKeysTr {
  Q_DECLARE_TR_FUNCTIONS(ShowKeys)
};

constexpr std::array commands{
    std::pair{Qt::Key_Right, ShowCommand::next},      std::pair{Qt::Key_Down, ShowCommand::next},
    std::pair{Qt::Key_PageDown, ShowCommand::next},   std::pair{Qt::Key_Space, ShowCommand::next},
    std::pair{Qt::Key_N, ShowCommand::next},          std::pair{Qt::Key_Forward, ShowCommand::next},
    std::pair{Qt::Key_MediaNext, ShowCommand::next},  std::pair{Qt::Key_Left, ShowCommand::back},
    std::pair{Qt::Key_Up, ShowCommand::back},         std::pair{Qt::Key_PageUp, ShowCommand::back},
    std::pair{Qt::Key_Backspace, ShowCommand::erase}, std::pair{Qt::Key_P, ShowCommand::back},
    std::pair{Qt::Key_Back, ShowCommand::back},       std::pair{Qt::Key_MediaPrevious, ShowCommand::back},
    std::pair{Qt::Key_Home, ShowCommand::first},      std::pair{Qt::Key_F5, ShowCommand::first},
    std::pair{Qt::Key_End, ShowCommand::last},        std::pair{Qt::Key_Return, ShowCommand::enter},
    std::pair{Qt::Key_Enter, ShowCommand::enter},     std::pair{Qt::Key_B, ShowCommand::black},
    std::pair{Qt::Key_Period, ShowCommand::black},    std::pair{Qt::Key_W, ShowCommand::white},
    std::pair{Qt::Key_Comma, ShowCommand::white},     std::pair{Qt::Key_L, ShowCommand::spotlight},
    std::pair{Qt::Key_Z, ShowCommand::zoom},          std::pair{Qt::Key_D, ShowCommand::grid},
    std::pair{Qt::Key_T, ShowCommand::timer},         std::pair{Qt::Key_C, ShowCommand::capture},
    std::pair{Qt::Key_V, ShowCommand::vote},          std::pair{Qt::Key_G, ShowCommand::guess},
    std::pair{Qt::Key_H, ShowCommand::look},          std::pair{Qt::Key_S, ShowCommand::swapScreens},
    std::pair{Qt::Key_Delete, ShowCommand::discard},  std::pair{Qt::Key_A, ShowCommand::nextPart},
    std::pair{Qt::Key_Escape, ShowCommand::end},
};

} // namespace

std::optional<ShowCommand> commandOf(const QKeyEvent& event) {
  if (event.matches(QKeySequence::Undo))
    return ShowCommand::undo;
  if (event.matches(QKeySequence::Redo))
    return ShowCommand::redo;
  if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
    return std::nullopt;
  if (event.modifiers() & Qt::ShiftModifier) {
    if (event.key() == Qt::Key_F5) // begins a show here; this one is here
      return std::nullopt;
    if (event.key() == Qt::Key_T)
      return ShowCommand::resetTimer;
  }
  const auto found = std::ranges::find_if(commands, [&event](const auto& each) { return each.first == event.key(); });
  return found == commands.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> digitOf(const QKeyEvent& event) {
  if (event.key() < Qt::Key_0 || event.key() > Qt::Key_9 ||
      (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
    return std::nullopt;
  return event.key() - Qt::Key_0;
}

std::vector<ShowKey> showKeys() {
  return {
      {ShowKeysTr::tr("Right, Down, Page Down, Space, Enter, N"), ShowKeysTr::tr("Next")},
      {ShowKeysTr::tr("Left, Up, Page Up, Backspace, P"), ShowKeysTr::tr("Back")},
      {ShowKeysTr::tr("Home, End"), ShowKeysTr::tr("First and last step")},
      {ShowKeysTr::tr("Digits, then Enter"), ShowKeysTr::tr("Go to a stage")},
      {ShowKeysTr::tr("B or ."), ShowKeysTr::tr("Black screen")},
      {ShowKeysTr::tr("W or ,"), ShowKeysTr::tr("White screen")},
      {ShowKeysTr::tr("L"), ShowKeysTr::tr("Spotlight")},
      {ShowKeysTr::tr("Z"), ShowKeysTr::tr("Zoom to a touchpoint")},
      {ShowKeysTr::tr("D"), ShowKeysTr::tr("All steps")},
      {ShowKeysTr::tr("T"), ShowKeysTr::tr("Start and stop the timer, by which the agenda goes")},
      {ShowKeysTr::tr("Shift+T"), ShowKeysTr::tr("Set the timer to 0:00")},
      {ShowKeysTr::tr("C"), ShowKeysTr::tr("Capture a note, a decision or an action; Ctrl+1 to Ctrl+7 choose which")},
      {ShowKeysTr::tr("Ctrl+Z, Ctrl+Shift+Z"), ShowKeysTr::tr("Undo and redo what was taken down in this show")},
      {ShowKeysTr::tr("V"), ShowKeysTr::tr("Begin a vote; again: reveal it")},
      {ShowKeysTr::tr("Backspace in a vote"), ShowKeysTr::tr("Take the last vote back")},
      {ShowKeysTr::tr("G"), ShowKeysTr::tr("Guess the curve; again: reveal the data")},
      {ShowKeysTr::tr("Del"), ShowKeysTr::tr("Throw away the votes or the guess that is begun")},
      {ShowKeysTr::tr("A"), ShowKeysTr::tr("Go on to the next part of the agenda")},
      {ShowKeysTr::tr("H"), ShowKeysTr::tr("Light, dark, high contrast")},
      {ShowKeysTr::tr("S"), ShowKeysTr::tr("Swap the screens")},
      {ShowKeysTr::tr("Esc"), ShowKeysTr::tr("Close what is open; end")}};
}

} // namespace throughline::ui
