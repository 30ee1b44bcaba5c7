#pragma once

#include "core/workspace/revision.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace throughline::ui {

class Session;
class Storage;

/// The history of the workspace, newest first: name a version, or go back to one. Going back is a step that can be
/// undone.
class VersionsDialog : public QDialog {
  Q_OBJECT

public:
  VersionsDialog(Session& session, Storage& storage, QWidget* parent = nullptr);

private:
  void load();
  void fill(const std::vector<workspace::Revision>& revisions);
  void restoreChosen();
  void nameChosen();
  void updateButtons();
  std::optional<workspace::RevisionId> chosen() const;

  Session& session_;
  Storage& storage_;
  QTreeWidget* list_;
  QLineEdit* name_;
  QPushButton* naming_;
  QPushButton* restore_;
  QLabel* message_;
};

} // namespace throughline::ui
