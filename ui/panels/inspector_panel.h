#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace throughline::ui {

class FieldForm;
class Session;
class TouchpointForm;

/// The fields of what is selected: touchpoints, a stage, a lane, or else the map.
class InspectorPanel : public QWidget {
  Q_OBJECT

public:
  explicit InspectorPanel(Session& session, QWidget* parent = nullptr);
  /// Puts the cursor into the first field.
  void focusFirstField();

Q_SIGNALS:
  void drawMapWanted();

private:
  void refresh();
  FieldForm* makeMapForm();
  FieldForm* makeStageForm();
  FieldForm* makeLaneForm();

  Session& session_;
  QLabel* head_;
  QStackedWidget* pages_;
  TouchpointForm* touchpoints_;
  FieldForm* stage_;
  FieldForm* lane_;
  FieldForm* map_;
};

} // namespace throughline::ui
