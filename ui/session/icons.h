#pragma once

#include <QIcon>

/// Our own line icons, drawn in the text colour of the theme at any size.
namespace throughline::ui {

enum class Icon {
  none,
  touchpoint,
  stage,
  lane,
  map,
  import,
  filter,
  present,
  report,
  undo,
  redo,
  cut,
  copy,
  paste,
  duplicate,
  remove,
  find,
  zoomIn,
  zoomOut,
  fit,
  newFile,
  open,
  saveCopy,
  history,
  keys,
  palette,
  help,
  theme,
  close,
  warning,
  information,
  proactive,
  service,
  source,
  add,
  up,
  down,
  facesVeryBad,
  facesBad,
  facesNeutral,
  facesGood,
  facesVeryGood
};

/// Follows the palette of the application when it changes. Icon::none gives a null icon.
QIcon icon(Icon which);
/// The face of an emotion, -2 .. +2.
Icon faceOf(int emotion);

} // namespace throughline::ui
