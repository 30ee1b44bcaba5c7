#pragma once

#include "core/data/sources/sources.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace throughline::ui {

/// What is known of one source: what became of its rows, its period, who speaks, how many were asked.
class SourceSheet : public QWidget {
  Q_OBJECT

public:
  explicit SourceSheet(QWidget* parent = nullptr);
  void show(const data::Source& source);

Q_SIGNALS:
  void sourcesWanted();

private:
  QLabel* addRow(const QString& label);

  QLabel* name_;
  QFormLayout* rows_;
  QLabel* imported_;
  QLabel* records_;
  QLabel* responses_;
  QLabel* feedback_;
  QLabel* rejected_;
  QLabel* period_;
  QLabel* voice_;
  QLabel* invited_;
};

} // namespace throughline::ui
