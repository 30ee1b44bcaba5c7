#include "ui/pages/missing_glyphs.h"

#include "ui/pages/page_style.h"
#include "ui/pages/report_words.h"

#include <QGlyphRun>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>
#include <set>

namespace throughline::ui {

namespace {

constexpr qsizetype mostNamed = 12;

using Characters = std::set<char32_t>;

void addCharacters(Characters& found, const std::string& text) {
  for (const char32_t letter : plainText(text).toUcs4())
    if (letter > 0x7e)
      found.insert(letter);
}

void addNotes(Characters& found, const std::vector<model::Note>& notes) {
  for (const auto& note : notes)
    addCharacters(found, note.text);
}

void addTouchpoint(Characters& found, const model::Touchpoint& touchpoint) {
  for (const auto* text : {&touchpoint.title, &touchpoint.channel, &touchpoint.owner})
    addCharacters(found, *text);
  addNotes(found, touchpoint.notes);
}

Characters charactersOf(const model::Document& document, const model::JourneyMap& map) {
  Characters found;
  for (const auto* text : {&map.details->title, &map.details->scenario, &map.details->goal, &map.details->owner})
    addCharacters(found, *text);
  for (const auto& persona : document.personas)
    addCharacters(found, persona->name);
  for (const auto& stage : map.stages) {
    addCharacters(found, stage->title);
    for (const auto& step : stage->steps)
      addCharacters(found, step.title);
  }
  for (const auto& lane : map.lanes) {
    addCharacters(found, lane->title);
    for (const auto& text : lane->texts)
      addCharacters(found, text.text);
  }
  for (const auto& touchpoint : map.touchpoints)
    addTouchpoint(found, *touchpoint);
  return found;
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
  const QFont font = pageStyle().body;
  QStringList missing;
  for (const char32_t letter : charactersOf(document, map)) {
    if (canBeDrawn(letter, font))
      continue;
    if (missing.size() == mostNamed)
      return missing.join(QStringLiteral(", ")) + QStringLiteral(" ...");
    missing.append(QStringLiteral("U+%1").arg(static_cast<uint>(letter), 4, 16, QLatin1Char('0')).toUpper());
  }
  return missing.join(QStringLiteral(", "));
}

} // namespace throughline::ui
