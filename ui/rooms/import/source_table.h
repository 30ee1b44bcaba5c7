#pragma once

#include "core/data/sources/sources.h"

#include <QAbstractTableModel>

#include <map>

namespace throughline::ui {

/// The imports of a workspace, a row each.
class SourceTable final : public QAbstractTableModel {
  Q_OBJECT

public:
  enum Column { name, imported, records, responses, rejected, first, last, voice, invited, columns };
  using QAbstractTableModel::QAbstractTableModel;

  void show(std::vector<data::Source> sources);
  const std::vector<data::Source>& sources() const { return sources_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
  static QString text(const data::Source& source, int column);
  std::vector<data::Source> sources_;
};

} // namespace throughline::ui
