#pragma once

#include <QStringList>

class QCoreApplication;

namespace throughline::ui {

/// The words in that language ("de"; empty: the system's), Qt's own too, in place of the language before. What that
/// language lacks is said in English: English too is a translation, it has the plurals. Numbers and dates follow a
/// language that was named.
void loadTranslation(QCoreApplication& application, const QString& language = {});
/// The languages that the window speaks, as "en".
QStringList translatedLanguages();
/// What a language of these calls itself: "Deutsch" for "de".
QString languageName(const QString& language);

} // namespace throughline::ui
