#pragma once

#include "core/model/kind_check.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace throughline::ui {

class Session;

/// Touchpoints of the map whose kind and reason say different things: Enter follows the reason, and the next is marked.
/// Stays open beside the map and follows it.
class KindCheckDialog : public QDialog {
  Q_OBJECT

public:
  KindCheckDialog(Session& session, QWidget* parent);

Q_SIGNALS:
  void touchpointChosen(throughline::model::TouchpointId touchpoint);
  /// What it answers is to be chosen on the map.
  void answersWanted(throughline::model::TouchpointId touchpoint);

private:
  void fill();
  void showButtons();
  void mend();
  void keepKind();
  const model::DoubtfulKind* chosen() const;

  Session& session_;
  QLabel* says_;
  QTreeWidget* list_;
  QPushButton* mend_;
  QPushButton* keep_;
  std::vector<model::DoubtfulKind> shown_;
};

} // namespace throughline::ui
