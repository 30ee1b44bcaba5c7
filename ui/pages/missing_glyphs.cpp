#include "ui/pages/missing_glyphs.h"

#include "core/edit/find_texts.h"
#include "ui/pages/page_style.h"
#include "ui/pages/report_words.h"
#include "ui/paint/fonts.h"

#include <QChar>
#include <QCoreApplication>
#include <QGlyphRun>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>
#include <map>
#include <set>

namespace throughline::ui {

namespace {

struct MissingTr {
  Q_DECLARE_TR_FUNCTIONS(MissingGlyphs)
};

constexpr qsizetype mostNamed = 6; ///< of a script

using Characters = std::set<char32_t>;

/// What is printed of the map: every text of its parts and of its personas but what only the speaker sees.
Characters charactersOf(const model::Document& document, const model::JourneyMap& map) {
  Characters found;
  const auto& personas = map.details->personas;
  for (const auto& place : edit::textsOf(document)) {
    const auto* persona = std::get_if<model::PersonaId>(&place.thing);
    const bool printed =
        persona == nullptr ? place.part.map == map.id : std::ranges::find(personas, *persona) != personas.end();
    if (printed && place.field != "speakerNotes")
      for (const char32_t letter : plainText(place.text).toUcs4())
        if (letter > 0x7e)
          found.insert(letter);
  }
  return found;
}

/// What people call the letters of a script whose fonts are installed apart.
QString nameOf(QChar::Script script) {
  switch (script) {
  case QChar::Script_Han: return MissingTr::tr("Chinese characters");
  case QChar::Script_Hiragana:
  case QChar::Script_Katakana: return MissingTr::tr("Japanese kana");
  case QChar::Script_Hangul: return MissingTr::tr("Korean letters");
  case QChar::Script_Arabic: return MissingTr::tr("Arabic letters");
  case QChar::Script_Hebrew: return MissingTr::tr("Hebrew letters");
  case QChar::Script_Thai: return MissingTr::tr("Thai letters");
  case QChar::Script_Devanagari: return MissingTr::tr("Devanagari letters");
  default: return MissingTr::tr("Other characters");
  }
}

bool canBeDrawn(char32_t letter, const QFont& font) {
  const QChar::Category category = QChar::category(letter);
  if (category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Mark_NonSpacing ||
      QChar::isSpace(letter))
    return true;
  QTextLayout layout(QString::fromUcs4(&letter, 1), font);
  layout.beginLayout();
  layout.createLine();
  layout.endLayout();
  return std::ranges::none_of(layout.glyphRuns(), [](const auto& run) { return run.glyphIndexes().contains(0); });
}

} // namespace

QString charactersWithoutGlyphs(const model::Document& document, const model::JourneyMap& map) {
  registerFonts();
  const QFont font = pageStyle().body;
  std::map<QString, QStringList> missing; ///< by what they are
  for (const char32_t letter : charactersOf(document, map))
    if (!canBeDrawn(letter, font))
      missing[nameOf(QChar::script(letter))]
          << QStringLiteral("U+%1").arg(static_cast<uint>(letter), 4, 16, QLatin1Char('0')).toUpper();
  QStringList named;
  for (const auto& [script, codes] : missing)
    named << MissingTr::tr("%1 (%2)", "letters of a script, and their codes")
                 .arg(script, codes.mid(0, mostNamed).join(QStringLiteral(", ")) +
                                  (codes.size() > mostNamed ? QStringLiteral(" ...") : QString()));
  return named.join(QStringLiteral(", "));
}

QString missingGlyphsText(const QString& characters) {
  return characters.isEmpty()
             ? QString()
             : MissingTr::tr("No installed font has these characters: %1. In their place stand empty boxes; install a "
                             "font that has them (Noto Sans CJK has those of East Asia) and write it again.")
                   .arg(characters);
}

} // namespace throughline::ui
