#include "ui/panels/described_rows.h"

#include "core/model/texts.h"
#include "ui/panels/field_form.h"
#include "ui/panels/thing_choices.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"
#include "ui/session/typed_values.h"
#include "ui/session/vocabulary_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

#include <algorithm>

namespace throughline::ui {
namespace {

using model::FieldValue;

template <class Value> using Held = std::conditional_t<model::AnOptional<Value>, model::Item<Value>, Value>;

QString shown(const std::string& text) {
  return QString::fromStdString(text);
}
QString shown(int number) {
  return QLocale().toString(number);
}
QString shown(double number) {
  return QLocale().toString(number);
}
QString shown(const Date& date) {
  return dateText(date);
}
QString shown(const Duration& duration) {
  return durationText(duration);
}
template <class T> QString shown(const std::optional<T>& perhaps) {
  return perhaps ? shown(*perhaps) : QString();
}

/// What was typed, as the field's value; what cannot be read goes on as it is, so that the refusal names it.
FieldValue typedAs(std::type_identity<Date>, const QString& text) {
  const auto date = dateIn(text);
  return model::text(date ? date->text() : text.toStdString());
}
FieldValue typedAs(std::type_identity<Duration>, const QString& text) {
  const auto duration = durationIn(text);
  return model::text(duration ? duration->text() : text.toStdString());
}
FieldValue typedAs(std::type_identity<int>, const QString& text) {
  bool isNumber = false;
  const int number = QLocale().toInt(text, &isNumber);
  return isNumber ? model::whole(number) : model::text(text.toStdString());
}
FieldValue typedAs(std::type_identity<double>, const QString& text) {
  bool isNumber = false;
  const double number = QLocale().toDouble(text, &isNumber);
  return isNumber ? model::real(number) : model::text(text.toStdString());
}

/// Reads one field of all things and writes it to all of them.
struct Binding {
  Session& session;
  DescribedRows::Things things;
  std::string field;

  /// What they have in common; nothing when they differ.
  template <class Value> std::optional<Value> read() const {
    std::optional<FieldValue> first;
    for (const auto& thing : things()) {
      auto value = edit::fieldOf(session.document(), thing, field);
      if (!first)
        first = std::move(value);
      else if (value != first)
        return std::nullopt;
    }
    Value common{};
    if (first)
      model::readValue(*first, common);
    return common;
  }

  Result<model::Document> write(const FieldValue& value) const {
    model::Document document = session.document();
    for (const auto& thing : things()) {
      THROUGHLINE_TRY(next, edit::setField(document, thing, field, value));
      document = std::move(next);
    }
    return document;
  }
};

/// Adds the row of one field of a described thing.
class RowMaker {
public:
  RowMaker(FieldForm& form, const FieldWords& words, Binding binding, std::string_view thing)
      : form_(form), words_(words), binding_(std::move(binding)), thing_(thing) {}

  template <class Value> void operator()(const model::Field& field, const Value&) {
    using Inner = Held<std::remove_const_t<Value>>;
    if (field.name != words_.field)
      return;
    if constexpr (std::same_as<Inner, bool>)
      addCheck();
    else if constexpr (model::AWord<Inner>)
      addChoice<std::remove_const_t<Value>>();
    else if constexpr (model::AnId<Inner>)
      addReference<std::remove_const_t<Value>>();
    else if constexpr (std::same_as<Inner, std::string>)
      addText(field);
    else if constexpr (requires { typedAs(std::type_identity<Inner>{}, QString()); })
      addTyped<std::remove_const_t<Value>>();
  }

private:
  void addCheck() {
    form_.addCheck(
        words_.label, words_.step, [b = binding_] { return b.read<bool>(); },
        [b = binding_](bool is) { return b.write(model::truth(is)); });
  }

  /// The words of a closed list in its order; what may be absent has "Not said" before them.
  template <class Value> void addChoice() {
    using Word = Held<Value>;
    constexpr bool mayBeAbsent = model::AnOptional<Value>;
    QStringList choices;
    if (mayBeAbsent)
      choices << FieldForm::tr("Not said");
    for (const auto& entry : model::namesOf(Word{}))
      choices << word(entry.word);
    const auto read = [b = binding_]() -> std::optional<int> {
      const auto value = b.template read<Value>();
      if (!value)
        return std::nullopt;
      if constexpr (mayBeAbsent)
        return *value ? placeOf(**value) + 1 : 0;
      else
        return placeOf(*value);
    };
    form_.addChoice(words_.label, words_.step, choices, read, [b = binding_](int place) {
      const int at = place - (mayBeAbsent ? 1 : 0);
      return b.write(at < 0 ? model::nothing() : model::text(namesOf(Word{})[static_cast<std::size_t>(at)].name));
    });
  }
  template <class Word> static int placeOf(Word wanted) {
    const auto& names = model::namesOf(Word{});
    return static_cast<int>(std::ranges::find(names, wanted, [](const auto& each) { return each.word; }) -
                            names.begin());
  }

  template <class Value> void addReference() {
    const auto read = [b = binding_]() -> std::optional<QString> {
      const auto value = b.template read<Value>();
      if (!value)
        return std::nullopt;
      if constexpr (model::AnOptional<Value>)
        return *value ? shown((*value)->text()) : QString();
      else
        return shown(value->text());
    };
    auto* box = form_.addReference(words_.label, words_.step, choicesOf<Held<Value>>(), read,
                                   [b = binding_](const QString& id) {
                                     return b.write(id.isEmpty() ? model::nothing() : model::text(id.toStdString()));
                                   });
    box->setToolTip(words_.hint);
  }

  template <class Id> FieldForm::Choices choicesOf() const {
    auto& session = binding_.session;
    return {.all = [&session] { return thingChoices(session, nameOfThing(Id{})); },
            .nameOf = [&session](const QString& text) -> QString {
              const auto id = Id::parse(text.toStdString());
              const auto* thing = id ? edit::findById(session.document(), *id) : nullptr;
              return thing == nullptr ? QString() : shown(std::string(model::calledName(*thing))).simplified();
            }};
  }

  void addText(const model::Field& field) {
    const auto read = [b = binding_]() -> std::optional<QString> {
      const auto text = b.read<std::string>();
      return text ? std::optional(shown(*text)) : std::nullopt;
    };
    const auto write = [b = binding_](const QString& text) { return b.write(model::text(text.toStdString())); };
    QWidget* made = nullptr;
    if (field.form == model::TextForm::text)
      made = form_.addText(words_.label, words_.step, read, write);
    else if (words_.offersUsed)
      made = form_.addEditableChoice(
          words_.label, words_.step,
          [b = binding_, thing = thing_] { return textsInUse(b.session.document(), thing, b.field); }, read, write);
    else
      made = form_.addLine(words_.label, words_.step, read, write);
    made->setToolTip(words_.hint);
  }

  template <class Value> void addTyped() {
    auto* line = form_.addTypedLine(
        words_.label, words_.step,
        [b = binding_]() -> std::optional<QString> {
          const auto value = b.template read<Value>();
          return value ? std::optional(shown(*value)) : std::nullopt;
        },
        [b = binding_](const QString& text) {
          const auto trimmed = text.trimmed();
          return b.write(trimmed.isEmpty() ? model::nothing() : typedAs(std::type_identity<Held<Value>>{}, trimmed));
        });
    line->setToolTip(words_.hint);
  }

  FieldForm& form_;
  const FieldWords& words_;
  Binding binding_;
  std::string_view thing_;
};

std::string_view nameOfLike(const edit::Thing& like) {
  return std::visit([](const auto& id) { return model::thingName<edit::ThingBy<decltype(id)>>; }, like);
}

/// What has words in their order, then the rest.
std::vector<FieldWords> orderedRows(const edit::Thing& like) {
  const auto settable = edit::settableFields(like);
  auto rows = fieldWords(nameOfLike(like));
  std::erase_if(rows, [&](const FieldWords& words) {
    return std::ranges::none_of(settable, [&](const auto& each) { return each.field.name == words.field; });
  });
  for (const auto& each : settable)
    if (std::ranges::find(rows, each.field.name, &FieldWords::field) == rows.end())
      rows.push_back(plainFieldWords(each.field.name));
  return rows;
}

} // namespace

DescribedRows::DescribedRows(Session& session, FieldForm& form, const edit::Thing& like, Things things)
    : session_(session), form_(form), like_(like), things_(std::move(things)), rows_(orderedRows(like)) {}

void DescribedRows::byHand(std::string_view field, std::function<void()> make) {
  byHand_.emplace(field, std::move(make));
}

void DescribedRows::onlyWhere(std::string_view field, std::function<bool()> applies) {
  onlyWhere_.emplace(field, std::move(applies));
}

void DescribedRows::add(FormPart part) {
  for (const auto& words : rows_) {
    if (words.part != part)
      continue;
    const auto applies = onlyWhere_.find(words.field);
    if (applies != onlyWhere_.end())
      form_.onlyWhere(applies->second);
    addRow(words);
    if (applies != onlyWhere_.end())
      form_.onlyWhere({});
  }
}

void DescribedRows::addAll() {
  for (const auto part : {FormPart::main, FormPart::delivery, FormPart::end})
    add(part);
}

void DescribedRows::addRow(const FieldWords& words) {
  if (const auto made = byHand_.find(words.field); made != byHand_.end())
    return made->second();
  RowMaker maker(form_, words, {session_, things_, std::string(words.field)}, nameOfLike(like_));
  std::visit(
      [&maker](const auto& id) {
        const edit::ThingBy<decltype(id)> blank{};
        describe(blank, maker);
      },
      like_);
}

} // namespace throughline::ui
