#pragma once

#include <QStringList>

class QWidget;

namespace throughline::test {

/// Texts on screen that are wider than the room they have, as "QLabel name: text (needs 210, has 180)": labels,
/// buttons, boxes to choose from, lines with a hint or a number, heads of tables, and whatever reaches over the edge of
/// its window or, sideways, of the area that it is scrolled in. What is shortened on purpose has a tooltip.
QStringList cutTexts(const QWidget& window);
/// How many of the texts on screen come from the language that nobody speaks.
int pseudoTexts(const QWidget& window);

} // namespace throughline::test
