#pragma once

#include "core/edit/set_field.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <map>
#include <string>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace throughline::ui {

class Session;

/// The fields of one action or goal under one another. Each change is one undo step of setField; a field that is left
/// as it was changes nothing.
class PartRows : public QWidget {
  Q_OBJECT

public:
  PartRows(Session& session, const edit::Thing& thing, QWidget* parent = nullptr);

  /// What was typed as the field's value; nothing cannot be told from a wrong one by it, so wrong text goes on as it is
  /// and is refused with its reason.
  using ValueOf = std::function<model::FieldValue(const QString&)>;
  void addLine(const QString& label, const char* field, const ValueOf& valueOf);
  void addChoice(const QString& label, const char* field, const QStringList& words,
                 const std::function<model::FieldValue(int)>& valueOf);
  void addRemove(const QString& label, const std::function<void()>& remove);

  const edit::Thing& thing() const { return thing_; }
  /// What the field shows; a line that is being typed into is left alone.
  void show(const char* field, const QString& text);
  void show(const char* field, int place);

private:
  Session& session_;
  edit::Thing thing_;
  QFormLayout* rows_;
  std::map<std::string, QLineEdit*> lines_;
  std::map<std::string, QComboBox*> choices_;
};

model::FieldValue textValue(const QString& text);
model::FieldValue dateValue(const QString& text);
model::FieldValue numberValue(const QString& text);

} // namespace throughline::ui
