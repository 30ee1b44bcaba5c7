#include "ui/session/change_words.h"

#include "ui/session/field_words.h"
#include "ui/session/vocabulary_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace throughline::ui {
namespace {

struct ChangeWords {
  Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

QString kindName(const std::string& kind) {
  if (kind == "map")
    return ChangeWords::tr("Map");
  if (kind == "stage")
    return ChangeWords::tr("Stage");
  if (kind == "step")
    return ChangeWords::tr("Step");
  if (kind == "lane")
    return ChangeWords::tr("Lane");
  if (kind == "touchpoint")
    return ChangeWords::tr("Touchpoint");
  if (kind == "note")
    return ChangeWords::tr("Note");
  if (kind == "action")
    return ChangeWords::tr("Action");
  if (kind == "goal")
    return ChangeWords::tr("Goal");
  if (kind == "persona")
    return ChangeWords::tr("Persona");
  return kind == "image" ? ChangeWords::tr("Image") : QString::fromStdString(kind);
}

template <class Word> bool saysWord(const std::string& text, QString& into) {
  const auto known = model::wordOf<Word>(text);
  if (known)
    into = word(*known);
  return known.has_value();
}

/// A word of a closed list, as it is on screen.
QString vocabularyWord(const std::string& field, const std::string& text) {
  QString said = QString::fromStdString(text);
  if (field == "kind")
    static_cast<void>(saysWord<model::Kind>(text, said) || saysWord<model::NoteKind>(text, said));
  else if (field == "reason")
    saysWord<model::Reason>(text, said);
  else if (field == "initiator")
    saysWord<model::Initiator>(text, said);
  else if (field == "failureCode")
    saysWord<model::FailureCode>(text, said);
  else if (field == "importance" || field == "impact")
    saysWord<model::Importance>(text, said);
  else if (field == "phase")
    saysWord<model::JourneyPhase>(text, said);
  else if (field == "state")
    saysWord<model::MapState>(text, said);
  else if (field == "effort")
    saysWord<model::Effort>(text, said);
  else if (field == "status")
    saysWord<model::ActionStatus>(text, said);
  return said;
}

} // namespace

QString changeWord(exchange::ChangeLine::Kind kind) {
  switch (kind) {
  case exchange::ChangeLine::Kind::added: return ChangeWords::tr("Added");
  case exchange::ChangeLine::Kind::changed: return ChangeWords::tr("Changed");
  case exchange::ChangeLine::Kind::removed: return ChangeWords::tr("Removed");
  }
  return {};
}

QString nameOf(const exchange::ChangeLine& line) {
  const auto title = QString::fromStdString(line.thing.title).simplified();
  return title.isEmpty() ? kindName(line.thing.kind)
                         : ChangeWords::tr("%1 \u201c%2\u201d").arg(kindName(line.thing.kind), title);
}

QString fieldNameOf(const exchange::ChangeLine& line) {
  if (line.field.empty())
    return {};
  const auto words = fieldWords(line.thing.kind);
  const auto found = std::ranges::find(words, std::string_view(line.field), &FieldWords::field);
  return found == words.end() ? plainFieldWords(line.field).label : found->label;
}

QString changedValue(const nlohmann::json& value, const std::string& field) {
  if (value.is_null())
    return {};
  if (value.is_boolean())
    return value.get<bool>() ? ChangeWords::tr("Yes") : ChangeWords::tr("No");
  if (value.is_string())
    return vocabularyWord(field, value.get<std::string>()).simplified();
  if (field == "emotion" && value.is_number_integer())
    return emotionWord(value.get<int>());
  if (!value.is_array())
    return QString::fromStdString(value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)).simplified();
  QStringList parts;
  for (const auto& each : value)
    parts << changedValue(each, field);
  return parts.join(QStringLiteral(", "));
}

} // namespace throughline::ui
