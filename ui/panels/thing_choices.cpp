#include "ui/panels/thing_choices.h"

#include "core/model/texts.h"
#include "ui/session/session.h"

namespace throughline::ui {
namespace {

using Choices = std::vector<std::pair<QString, QString>>;

QString textOf(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class T> void addChoice(const T& thing, Choices& choices) {
  choices.emplace_back(QString::fromStdString(thing.id.text()), textOf(model::calledName(thing)).simplified());
}

template <class List, class Owner>
void addChoices(List kinds, const Owner& owner, std::string_view kind, Choices& choices) {
  model::forEachKind(kinds, [&]<class T>(std::type_identity<T>) {
    for (const auto& part : owner.*model::KindOf<T>::list) {
      if (kind == model::thingName<T>)
        addChoice(*part, choices);
      if constexpr (requires { part->notes; })
        for (const auto& note : part->notes)
          if (kind == model::thingName<model::Note>)
            addChoice(note, choices);
    }
  });
}

class TextOfField {
public:
  explicit TextOfField(std::string_view name) : name_(name) {}
  void operator()(const model::Field& field, const std::string& text) {
    if (field.name == name_)
      found = &text;
  }
  template <class Value> void operator()(const model::Field&, const Value&) {}
  const std::string* found = nullptr;

private:
  std::string_view name_;
};

} // namespace

Choices thingChoices(const Session& session, std::string_view kind) {
  Choices choices;
  if (kind == model::thingName<model::MapDetails>)
    for (const auto& map : session.document().maps)
      choices.emplace_back(QString::fromStdString(map->id.text()), QString::fromStdString(map->details->title));
  addChoices(model::KindsOfWorkspace{}, session.document(), kind, choices);
  if (const auto* map = session.currentMap())
    addChoices(model::KindsOfMap{}, *map, kind, choices);
  return choices;
}

QStringList textsInUse(const model::Document& document, std::string_view kind, std::string_view field) {
  QStringList texts;
  const auto take = [&]<class T>(const std::vector<Shared<T>>& parts) {
    if (kind != model::thingName<T>)
      return;
    for (const auto& part : parts) {
      TextOfField reader(field);
      describe(*part, reader);
      if (reader.found != nullptr && !reader.found->empty())
        texts << QString::fromStdString(*reader.found);
    }
  };
  for (const auto& map : document.maps)
    model::forEachKind(model::KindsOfMap{},
                       [&]<class T>(std::type_identity<T>) { take((*map).*model::KindOf<T>::list); });
  texts.removeDuplicates();
  texts.sort(Qt::CaseInsensitive);
  return texts;
}

} // namespace throughline::ui
