#pragma once

#include "ui/session/session.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace throughline::ui {

/// Finds touchpoints on all maps by a part of their title, channel, owner or notes.
class FindDialog : public QDialog {
  Q_OBJECT

public:
  struct Found {
    model::MapId map;
    model::TouchpointId touchpoint;
  };

  explicit FindDialog(const Session& session, QWidget* parent = nullptr);
  std::optional<Found> chosen() const;

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void search(const QString& text);

  const Session& session_;
  QLineEdit* text_;
  QListWidget* list_;
  std::vector<Found> found_;
};

} // namespace throughline::ui
