#pragma once

class QCoreApplication;

namespace throughline::ui {

/// Puts the words of the application's language in place: English, the only one so far, for its plurals ("1 vote", "2
/// votes").
void loadTranslation(QCoreApplication& application);

} // namespace throughline::ui
