#pragma once

#include "core/model/document.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace throughline::ui {

class Session;
class Unplaced;

/// The feedback that has no card, with its counts, and the card that it is to be given to.
class UnplacedDialog : public QDialog {
  Q_OBJECT

public:
  UnplacedDialog(Unplaced& unplaced, Session& session, QWidget* parent = nullptr);

private:
  void fill();
  void fillCards();
  void place();

  Unplaced& unplaced_;
  Session& session_;
  QLabel* says_;
  QTreeWidget* names_;
  QComboBox* cards_;
  QPushButton* give_;
};

} // namespace throughline::ui
