#pragma once

#include "core/base/result.h"
#include "core/edit/set_field.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace throughline::ui {

class DescribedRows;
class FieldForm;
class Session;

/// Small forms under one another, one for each action, goal ...: the rows of its description and a way to remove it.
class PartForms : public QWidget {
  Q_OBJECT

public:
  struct Kind {
    QString remove; ///< label of the button and name of the step
    std::function<Result<model::Document>(const model::Document&, const edit::Thing&)> removed;
    /// Rows that no type makes; null: none.
    std::function<void(DescribedRows&, FieldForm&, const edit::Thing&)> byHand;
  };
  PartForms(Session& session, Kind kind, QWidget* parent = nullptr);

  /// Forms that stay are kept, and with them the place of the keyboard.
  void show(const std::vector<edit::Thing>& things);

private:
  FieldForm* formOf(const edit::Thing& thing);

  Session& session_;
  Kind kind_;
  QVBoxLayout* list_;
  std::vector<edit::Thing> shown_;
  std::vector<FieldForm*> forms_;
};

} // namespace throughline::ui
