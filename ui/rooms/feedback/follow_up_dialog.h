#pragma once

#include "core/data/comments/follow_ups.h"

#include <QAbstractTableModel>
#include <QDialog>

#include <map>

class QCheckBox;
class QLabel;
class QTableView;

namespace throughline::ui {

class Session;
class Storage;

/// Failures that were not resolved as rows; owner, due day and outcome are typed in place.
class FollowUpModel : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { dayColumn, touchpointColumn, scoreColumn, commentColumn, ownerColumn, dueColumn, outcomeColumn };

  using QAbstractTableModel::QAbstractTableModel;
  void show(std::vector<data::OpenFailure> failures, std::map<model::TouchpointId, QString> titles);
  void setEditable(bool editable) { editable_ = editable; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
  void changed(const throughline::data::FollowUp& followUp);

private:
  QString text(const data::OpenFailure& failure, int column) const;

  std::vector<data::OpenFailure> failures_;
  std::map<model::TouchpointId, QString> titles_;
  bool editable_ = true;
};

/// "To follow up": who calls back whom, by when, and what came of it.
class FollowUpDialog : public QDialog {
  Q_OBJECT

public:
  FollowUpDialog(Session& session, Storage& storage, QWidget* parent = nullptr);
  FollowUpModel& list() { return *model_; }
  /// The list as CSV, with owner, due day and outcome.
  void exportTo(const QString& path);

Q_SIGNALS:
  void failed(const throughline::Error& error);
  void read();
  void exported(const QString& path);

private:
  void readFailures();
  void chooseFile();

  Session& session_;
  Storage& storage_;
  FollowUpModel* model_;
  QTableView* table_;
  QCheckBox* closed_;
  QLabel* count_;
};

} // namespace throughline::ui
