#pragma once

#include "core/report/report_plan.h"
#include "core/tasks/contacts.h"
#include "core/workspace/revision.h"

#include <QDialog>
#include <QImage>
#include <QTimer>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace throughline::ui {

/// What a report shall hold.
struct ReportChoice {
  model::MapId map;
  report::PageSize pageSize = report::PageSize::a4;
  std::vector<report::Part> parts;
  std::vector<chart::ChartId> charts;
  std::optional<double> valuePerPoint; ///< of the overall score
  std::string valueTerms;              ///< currency, and what it rests on
  report::Attach attach = report::Attach::none;
  std::optional<workspace::RevisionId> since{}; ///< the version from which changes are told
  QString sinceName{};                          ///< as it is called in the report
  tasks::Cover cover = tasks::Cover::customers; ///< whose telephone numbers and e-mail addresses
};

/// What a report will be like.
struct ReportLook {
  std::vector<QImage> pages;
  QStringList attachedHeads{}; ///< of the responses, where they are attached
  QVector<QStringList> attachedRows{};
  qint64 attachedCount = 0; ///< of all rows
};

/// Chooses map, parts and paper of a report, with its pages beside it as they will be.
class ReportDialog : public QDialog {
  Q_OBJECT

public:
  /// Gives the look of a choice to `shown`, at once or later.
  using Preview = std::function<void(const ReportChoice& choice, std::function<void(const ReportLook&)> shown)>;
  ReportDialog(const model::Document& document, model::MapId map, Preview preview, QWidget* parent = nullptr);

  /// Changes can be told since those that have a name, and since the first.
  void offerVersions(const std::vector<workspace::Revision>& versions);
  ReportChoice choice() const;
  /// Whether it shall go to a printer rather than into a file.
  bool printing() const { return printing_; }

private:
  QWidget* makeParts();
  QWidget* makeCharts();
  QWidget* makeValue();
  QWidget* makeContacts();
  void showContacts();
  void follow();
  QWidget* makePreview();
  void recall();
  void remember() const;
  void refresh();
  QWidget* makeForm();
  void showLook(const ReportLook& look);
  void showAttached(const ReportLook& look);

  model::Document document_;
  Preview preview_;
  QComboBox* map_;
  QComboBox* size_;
  QComboBox* since_;
  QComboBox* attach_;
  QTableWidget* attached_;
  QLabel* attachedCount_;
  std::vector<QCheckBox*> parts_; ///< in the order of report::partNames
  QListWidget* charts_;           ///< in the order of report::allCharts
  QCheckBox* cover_;              ///< where there is something to cover
  QLabel* contacts_;              ///< says where
  QLineEdit* value_;
  QLineEdit* terms_;
  QListWidget* pages_;
  QLabel* count_;
  QPushButton* write_;
  QTimer pause_; ///< the preview follows when the choice rests
  int asked_ = 0;
  bool printing_ = false;
};

/// The word of a part of the report.
QString word(report::Part part);

} // namespace throughline::ui
