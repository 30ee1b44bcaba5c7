#pragma once

#include <QString>

namespace throughline::ui {

/// The text as lines are broken: as long, with what belongs to a figure kept on its line, like "n = 544" and "99 %".
QString withFiguresKeptWhole(QString text);

} // namespace throughline::ui
