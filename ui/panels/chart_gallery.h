#pragma once

#include "core/chart/chart_spec.h"

#include <QListWidget>

#include <vector>

namespace throughline::ui {

/// The charts by the question that each answers; those that are pinned stand first, under the entry that shows them
/// side by side. P or the context menu pins and unpins, at most three; the pins are remembered.
class ChartGallery : public QListWidget {
  Q_OBJECT

public:
  static constexpr std::size_t mostPinned = 3;

  explicit ChartGallery(QWidget* parent = nullptr);

  /// The chosen chart; none for "Pinned charts".
  std::optional<chart::ChartId> chosen() const;
  void choose(chart::ChartId id);
  const std::vector<chart::ChartId>& pinned() const { return pinned_; }
  bool isPinned(chart::ChartId id) const;
  /// Pins or unpins; nothing happens when three are pinned already.
  void setPinned(chart::ChartId id, bool pinned);
  QAction* pinAction() const { return pin_; }

Q_SIGNALS:
  void chartChosen();
  void pinsChanged();

protected:
  void contextMenuEvent(QContextMenuEvent* event) override;

private:
  void fill();
  void showPinState();

  std::vector<chart::ChartId> pinned_;
  QAction* pin_;
};

} // namespace throughline::ui
