#pragma once

#include "core/tasks/bring_in_task.h"
#include "core/workspace/revision.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace throughline::ui {

class ChangesList;
class Session;
class Storage;

/// The history of the workspace, newest first: look at what a version has otherwise than now, or two otherwise than
/// each other, name one, or go back to one. Going back is a step that can be undone. Stays open beside the map.
class VersionsDialog : public QDialog {
  Q_OBJECT

public:
  VersionsDialog(Session& session, Storage& storage, QWidget* parent = nullptr);

Q_SIGNALS:
  /// What is listed now; empty: nothing is compared any more.
  void compared(const std::vector<throughline::exchange::ChangeLine>& lines);

private:
  void makeRows();
  void load();
  void compareChosen();
  void showCompared(const Result<tasks::Compared>& compared);
  void fill(const std::vector<workspace::Revision>& revisions);
  void restoreChosen();
  void nameChosen();
  void updateButtons();
  std::optional<workspace::RevisionId> chosen() const;
  /// From the earlier to the later of two that are chosen, or from one to the newest.
  std::optional<std::pair<workspace::RevisionId, workspace::RevisionId>> chosenPair() const;

  Session& session_;
  Storage& storage_;
  QTreeWidget* list_;
  QLineEdit* name_;
  QPushButton* naming_;
  QPushButton* restore_;
  QLabel* message_;
  QCheckBox* onlyNamed_;
  QLabel* comparing_;
  ChangesList* changes_;
  std::vector<workspace::Revision> revisions_;
};

} // namespace throughline::ui
