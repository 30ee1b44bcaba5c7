#include "core/edit/find_texts.h"

#include "core/edit/field_setter.h"
#include "core/edit/set_field.h"

namespace throughline::edit {
namespace {

using model::Document;
using model::Field;

template <class T>
concept HasId = requires(const T& thing) {
  thing.id;
};

/// Collects the texts of a part and of what is in it, each with the nearest thing that has an id.
class TextCollector {
public:
  TextCollector(const model::EntityKey& part, const Thing& thing, std::vector<TextPlace>& texts)
      : place_{.part = part, .thing = thing, .field = {}, .text = {}}, texts_(texts) {}

  void operator()(const Field& field, const std::string& text) {
    if (text.empty() || field.code || field.machine)
      return;
    texts_.push_back(place_);
    texts_.back().field = field.name;
    texts_.back().text = text;
  }
  template <class Value> void operator()(const Field& field, const Value& value) {
    if constexpr (model::AList<Value> && model::Described<model::Item<Value>>)
      for (std::size_t at = 0; at < value.size(); ++at)
        within(field, value[at], at);
  }

private:
  template <class T> void within(const Field& field, const T& element, std::size_t at) {
    const auto outer = place_;
    if constexpr (HasId<T>) {
      place_.thing = element.id;
    } else {
      place_.list = field.name;
      place_.position = at;
    }
    describe(element, *this);
    place_ = outer;
  }

  TextPlace place_;
  std::vector<TextPlace>& texts_;
};

template <class List, class Owner>
void collectFrom(List kinds, const Owner& owner, model::MapId map, std::vector<TextPlace>& texts) {
  model::forEachKind(kinds, [&]<class T>(std::type_identity<T>) {
    for (const auto& part : owner.*model::KindOf<T>::list) {
      TextCollector collector({model::KindOf<T>::kind, part->id.raw, map}, part->id, texts);
      describe(*part, collector);
    }
  });
}

/// Sets a text field of an element of a list of the thing.
class ElementSetter {
public:
  ElementSetter(const TextPlace& place, std::string_view thing, const model::FieldValue& value)
      : place_(place), thing_(thing), value_(value) {}

  template <class Value> void operator()(const Field& field, Value& list) {
    if constexpr (model::AList<Value> && model::Described<model::Item<Value>>)
      if (field.name == place_.list && place_.position < list.size())
        set(list);
  }
  const Status& status() const { return status_; }

private:
  template <class List> void set(List& list) {
    auto& element = list[place_.position];
    const auto* words = std::get_if<std::string>(&value_.held);
    status_ = {};
    if (place_.list == "texts" && words != nullptr && trimmed(*words).empty())
      list.erase(list.begin() + static_cast<std::ptrdiff_t>(place_.position));
    else if (const auto mismatch = model::readValue(
                 model::FieldValue{model::FieldValue::Record{{std::string(place_.field), value_}}}, element);
             mismatch.found())
      status_ = failure(ErrorCode::valueNotAllowed, {{Fact::name, std::string(place_.field)}});
    else if (auto checked = checkedPart(element, thing_); !checked.ok())
      status_ = checked.error();
    else
      element = std::move(*checked);
  }

  const TextPlace& place_;
  std::string thing_;
  const model::FieldValue& value_;
  Status status_ = failure(ErrorCode::notFound, {{Fact::name, "text"}});
};

} // namespace

std::vector<TextPlace> textsOf(const Document& document) {
  std::vector<TextPlace> texts;
  collectFrom(model::KindsOfWorkspace{}, document, {}, texts);
  for (const auto& map : document.maps) {
    TextCollector collector({model::EntityKind::map, map->id.raw, map->id}, map->id, texts);
    describe(*map->details, collector);
    collectFrom(model::KindsOfMap{}, *map, map->id, texts);
  }
  return texts;
}

Result<Document> withText(const Document& document, const TextPlace& place, std::string_view text) {
  if (place.list.empty())
    return setField(document, place.thing, place.field, model::text(text));
  const auto value = model::text(text);
  return std::visit(
      [&]<class Id>(const Id& id) -> Result<Document> {
        if constexpr (requires { model::KindOf<ThingBy<Id>>::list; })
          return changePart<ThingBy<Id>>(document, id, [&](auto& part) -> Status {
            ElementSetter setter(place, model::thingName<ThingBy<Id>>, value);
            describe(part, setter);
            return setter.status();
          });
        else
          return failure(ErrorCode::notFound, {{Fact::name, "text"}});
      },
      place.thing);
}

} // namespace throughline::edit
