#pragma once

#include <QSize>

namespace throughline::ui {

/// From now on every dialog is as large as the size of the text asks, and never larger than the screen it opens on:
/// what has no room there is scrolled to, its buttons stay in view. Lists measure their rows once they know their
/// style, and the popup of a combo box is as wide as its entries.
void installFittingWindows();

/// Dialogs are fitted to a screen of that size as if it were there; empty: to their own again.
void tryDialogsOn(const QSize& screen);

} // namespace throughline::ui
