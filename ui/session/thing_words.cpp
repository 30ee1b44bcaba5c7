#include "ui/session/thing_words.h"

#include "ui/session/field_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <string_view>

namespace throughline::ui {
namespace {

struct ThingWords {
  Q_DECLARE_TR_FUNCTIONS(ThingWords)
};

/// As core calls them, within a sentence.
constexpr std::array things{
    QT_TRANSLATE_NOOP("ThingWords", "map"),
    QT_TRANSLATE_NOOP("ThingWords", "stage"),
    QT_TRANSLATE_NOOP("ThingWords", "step"),
    QT_TRANSLATE_NOOP("ThingWords", "lane"),
    QT_TRANSLATE_NOOP("ThingWords", "touchpoint"),
    QT_TRANSLATE_NOOP("ThingWords", "persona"),
    QT_TRANSLATE_NOOP("ThingWords", "note"),
    QT_TRANSLATE_NOOP("ThingWords", "action"),
    QT_TRANSLATE_NOOP("ThingWords", "source"),
    QT_TRANSLATE_NOOP("ThingWords", "segment"),
    QT_TRANSLATE_NOOP("ThingWords", "theme"),
    QT_TRANSLATE_NOOP("ThingWords", "saved view"),
    QT_TRANSLATE_NOOP("ThingWords", "target"),
    QT_TRANSLATE_NOOP("ThingWords", "metric"),
    QT_TRANSLATE_NOOP("ThingWords", "respondent"),
    QT_TRANSLATE_NOOP("ThingWords", "text"),
    QT_TRANSLATE_NOOP("ThingWords", "emotion"),
    QT_TRANSLATE_NOOP("ThingWords", "lane type"),
    QT_TRANSLATE_NOOP("ThingWords", "note kind"),
    QT_TRANSLATE_NOOP("ThingWords", "votes"),
    QT_TRANSLATE_NOOP("ThingWords", "cell"),
    QT_TRANSLATE_NOOP("ThingWords", "sheet"),
    QT_TRANSLATE_NOOP("ThingWords", "row"),
    QT_TRANSLATE_NOOP("ThingWords", "column"),
    QT_TRANSLATE_NOOP("ThingWords", "file"),
    QT_TRANSLATE_NOOP("ThingWords", "edit"),
    QT_TRANSLATE_NOOP("ThingWords", "parameter"),
    QT_TRANSLATE_NOOP("ThingWords", "encoding"),
    QT_TRANSLATE_NOOP("ThingWords", "kind"),
    QT_TRANSLATE_NOOP("ThingWords", "key"),
    QT_TRANSLATE_NOOP("ThingWords", "revision"),
    QT_TRANSLATE_NOOP("ThingWords", "layout"),
    QT_TRANSLATE_NOOP("ThingWords", "image"),
    QT_TRANSLATE_NOOP("ThingWords", "failure rule"),
    QT_TRANSLATE_NOOP("ThingWords", "map title"),
    QT_TRANSLATE_NOOP("ThingWords", "stage title"),
    QT_TRANSLATE_NOOP("ThingWords", "step title"),
    QT_TRANSLATE_NOOP("ThingWords", "lane title"),
    QT_TRANSLATE_NOOP("ThingWords", "action title"),
    QT_TRANSLATE_NOOP("ThingWords", "persona name"),
    QT_TRANSLATE_NOOP("ThingWords", "touchpoint title"),
};

constexpr std::array steps{QT_TRANSLATE_NOOP("ThingWords", "Sample"), QT_TRANSLATE_NOOP("ThingWords", "Template")};

/// "failure code" of the field failureCode, as core spells it in an error.
QString asInForms(const QString& spelled) {
  for (const auto* thing : {"touchpoint", "map", "stage", "step", "lane", "persona", "action", "note"})
    for (const auto& words : fieldWords(thing)) {
      const auto plain = plainFieldWords(words.field).label;
      if (plain.compare(spelled, Qt::CaseInsensitive) == 0)
        return words.label;
    }
  return spelled;
}

} // namespace

QString thingWord(const std::string& name) {
  const auto found = std::ranges::find(things, name, [](const char* each) { return std::string_view(each); });
  if (found != things.end())
    return ThingWords::tr(*found);
  // In English the forms and scripts have the same words.
  const auto spelled = QString::fromStdString(name);
  return QLocale().language() == QLocale::English ? spelled : asInForms(spelled);
}

QString cardName(const model::Touchpoint& touchpoint) {
  return touchpoint.title.empty() ? ThingWords::tr("(no title)") : QString::fromStdString(touchpoint.title);
}

QString stepWord(const QString& label) {
  for (const auto* each : steps)
    if (label == QLatin1String(each))
      return ThingWords::tr(each);
  return label;
}

QString stepText(const workspace::Revision& revision) {
  const auto label = stepWord(QString::fromStdString(revision.label));
  switch (revision.step) {
  case workspace::RevisionStep::undo: return ThingWords::tr("Undo %1").arg(label);
  case workspace::RevisionStep::redo: return ThingWords::tr("Redo %1").arg(label);
  case workspace::RevisionStep::edit:
  case workspace::RevisionStep::restore: return label;
  }
  return label;
}

} // namespace throughline::ui
