#pragma once

#include <QString>

#include <string_view>
#include <vector>

/// What described fields (core/model/fields.h) are called on screen: the one list, and the order in which a form shows
/// them.
namespace throughline::ui {

/// Where in a form a row stands; elsewhere: in none, since a dialog of its own sets the field.
enum class FormPart { main, delivery, end, elsewhere };

struct FieldWords {
  std::string_view field; ///< its name in the description
  QString label;
  QString step; ///< what changing it is called in undo
  QString hint{};
  FormPart part = FormPart::main;
  bool offersUsed = false; ///< texts that others of its kind have are offered
};

/// Those of a thing ("touchpoint": model::thingName), in order. A field that is not among them is called by its name.
std::vector<FieldWords> fieldWords(std::string_view thing);
/// What a field without words of its own is called: "failureCode" as "Failure code".
FieldWords plainFieldWords(std::string_view field);

} // namespace throughline::ui
