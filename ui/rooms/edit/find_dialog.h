#pragma once

#include "core/edit/find_texts.h"
#include "ui/dialogs/search_dialog.h"

#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace throughline::ui {

class Session;

/// Finds texts in every field of every map, stage, step, lane, card, note, action, goal and persona, and replaces them;
/// each replacement is one step that can be taken back. Enter goes to what is marked.
class FindDialog : public SearchDialog {
  Q_OBJECT

public:
  explicit FindDialog(Session& session, QWidget* parent = nullptr);
  /// What to show; nothing when nothing was found.
  std::optional<model::EntityKey> chosen() const;

private:
  void search(const QString& text) override;
  void showFound();
  QString whereOf(const edit::TextPlace& place) const;
  QString replaced(const std::string& text) const;
  void replaceMarked();
  void replaceAll();
  bool apply(const QString& label, const std::vector<edit::TextPlace>& places);

  Session& session_;
  QLineEdit* words_;
  QCheckBox* matchCase_;
  QLabel* count_;
  QPushButton* one_;
  QPushButton* all_;
  std::vector<edit::TextPlace> found_;
};

} // namespace throughline::ui
