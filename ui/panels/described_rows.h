#pragma once

#include "core/edit/set_field.h"
#include "ui/session/field_words.h"

#include <QString>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace throughline::ui {

class FieldForm;
class Session;

/// The rows of a form that follow from the description of a thing: label and place from the list of words, control by
/// type, each bound to setField. With several things the rows show what they have in common and change all of them.
class DescribedRows {
public:
  using Things = std::function<std::vector<edit::Thing>()>;
  /// Rows as for a thing like this one (its id is not looked at), of what things() names.
  DescribedRows(Session& session, FieldForm& form, const edit::Thing& like, Things things);

  /// Where this field's row would be, make() puts another: for what no control by type shows as people need it.
  void byHand(std::string_view field, std::function<void()> make);
  /// The row of this field is seen only where this holds.
  void onlyWhere(std::string_view field, std::function<bool()> applies);
  /// Every row of this part of the form, in the order of the list of words; what is not in it comes last in main.
  void add(FormPart part);
  /// All of them.
  void addAll();

private:
  void addRow(const FieldWords& words);

  Session& session_;
  FieldForm& form_;
  edit::Thing like_;
  Things things_;
  std::vector<FieldWords> rows_;
  std::map<std::string, std::function<void()>, std::less<>> byHand_;
  std::map<std::string, std::function<bool()>, std::less<>> onlyWhere_;
};

} // namespace throughline::ui
