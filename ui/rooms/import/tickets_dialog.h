#pragma once

#include "core/tasks/ticket_import.h"
#include "ui/session/room.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace throughline::ui {

class NameList;
class OpeningHoursForm;

/// A table of tickets: which columns hold its moments, which cards its names are, when the desk is open, and what that
/// says of each touchpoint, before and after it is imported.
class TicketsDialog : public QDialog {
  Q_OBJECT

public:
  TicketsDialog(const Desk& desk, const QString& file, QWidget* parent = nullptr);
  const std::optional<tasks::TicketSummary>& summary() const { return summary_; }

public Q_SLOTS:
  void startImport();

Q_SIGNALS:
  /// What the columns say is shown, or why they say nothing.
  void looked(bool usable);
  void imported(bool done);

private:
  QWidget* makeColumns();
  QWidget* makeTabs();
  void fill(const data::TableSample& sample);
  /// Why it cannot be imported as it is chosen; empty when it can.
  QString problem() const;
  void showSummary(const Result<tasks::TicketSummary>& summary);
  void choose(QComboBox* box, const std::optional<data::ColumnName>& column);
  std::optional<data::ColumnName> chosen(const QComboBox* box) const;
  std::optional<tasks::TicketRequest> request() const;
  void look();
  void say(const QString& text, bool usable);

  Desk desk_;
  QString file_;
  std::vector<std::string> header_;
  QComboBox* opened_;
  QComboBox* answered_;
  QComboBox* solved_;
  QComboBox* reopened_;
  QComboBox* customer_;
  QComboBox* ticket_;
  QComboBox* touchpoint_;
  QLineEdit* title_;
  QComboBox* again_;
  NameList* names_;
  OpeningHoursForm* hours_;
  std::vector<data::KnownName> known_; ///< what names became in earlier imports
  QLabel* says_;
  QPushButton* import_;
  QPointer<QObject> looking_;
  std::optional<tasks::TicketSummary> summary_;
  bool filling_ = false;
};

} // namespace throughline::ui
