#pragma once

#include "core/model/document.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;

namespace throughline::ui {

class Show;

/// Takes down what the room says, by keys alone: what it is, the text, who; Enter puts it on the map.
class CaptureBox : public QWidget {
  Q_OBJECT

public:
  explicit CaptureBox(Show& show, QWidget* parent = nullptr);
  /// Shows it with the touchpoints of this step and gives the text the focus.
  void open();

protected:
  void keyPressEvent(QKeyEvent* event) override;

private:
  void fillTargets();
  void take();
  void close();

  Show& show_;
  QComboBox* kind_;
  QComboBox* target_;
  QLineEdit* text_;
  QLineEdit* owner_;
  std::vector<model::TouchpointId> targets_;
};

} // namespace throughline::ui
