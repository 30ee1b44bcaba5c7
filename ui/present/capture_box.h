#pragma once

#include "core/present/workshop.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace throughline::ui {

class Show;

/// Takes down what the room says, by keys alone: what it is, the text, who; Enter puts it on the map.
class CaptureBox : public QWidget {
  Q_OBJECT

public:
  /// What Escape does beside leaving the field; what was typed stays for the next time.
  enum class AtEscape { hide, stay };
  CaptureBox(Show& show, AtEscape atEscape, QWidget* parent);
  /// Shows it with the touchpoints of this step and gives the text the focus.
  void open();
  /// In pixels.
  void setTextSize(int size);
  /// Goes on with what is half typed in another box, which forgets it.
  void takeOver(CaptureBox& other);
  /// Goes on with what a show that was cut off left half typed.
  void resume(const present::Capture& typed);

protected:
  void keyPressEvent(QKeyEvent* event) override;

private:
  void follow();
  void setTargets(const std::vector<model::TouchpointId>& targets, std::optional<model::TouchpointId> chosen);
  std::optional<model::TouchpointId> chosenTarget() const;
  bool parked() const;
  /// What stands in the fields.
  present::Capture capture() const;
  void tellTyped();
  void take();
  void throwAway();
  void close();
  void say(const QString& words);
  void sayElsewhere(const QString& words);

  Show& show_;
  AtEscape atEscape_;
  QComboBox* kind_;
  QComboBox* target_;
  QLineEdit* text_;
  QLineEdit* owner_;
  QPushButton* throwAway_; ///< while something is typed
  QLabel* said_;           ///< what became of it
  std::vector<model::TouchpointId> targets_;
  bool elsewhere_ = false; ///< it is said that this goes on with another touchpoint
};

} // namespace throughline::ui
