#include "ui/paint/line_breaks.h"

namespace throughline::ui {

namespace {

bool isWithinFigure(const QString& text, qsizetype blank) {
  const QChar before = text[blank - 1], after = text[blank + 1];
  return after == QLatin1Char('=') || before == QLatin1Char('=') || (after == QLatin1Char('%') && before.isDigit());
}

} // namespace

QString withFiguresKeptWhole(QString text) {
  for (qsizetype at = 1; at + 1 < text.size(); ++at)
    if (text[at] == QLatin1Char(' ') && isWithinFigure(text, at))
      text[at] = QChar::Nbsp;
  return text;
}

} // namespace throughline::ui
