#include "ui/dialogs/fitted_columns.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr int aroundText = 12;
constexpr int leastText = 12; ///< letters of the column of texts that are always there

class FittedColumns final : public QObject {
public:
  FittedColumns(QAbstractItemView& view, QHeaderView& header, int textColumn)
      : QObject(&view), view_(view), header_(header), textColumn_(textColumn) {
    soon_.setSingleShot(true);
    soon_.setInterval(0);
    connect(&soon_, &QTimer::timeout, this, [this] { fit(); });
    const auto later = [this] { soon_.start(); };
    auto* model = view.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::modelReset, this, later);
    connect(model, &QAbstractItemModel::dataChanged, this, later);
    connect(&header, &QHeaderView::sectionResized, this,
            [this] { dragged_ = dragged_ || (!fitting_ && QApplication::mouseButtons() != Qt::NoButton); });
    header.setStretchLastSection(false);
    view.viewport()->installEventFilter(this);
  }

protected:
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
      fit();
    return false;
  }

private:
  int wantedOf(int column) const {
    const int most = std::max(view_.viewport()->width() * 2 / 5, header_.sectionSizeHint(column));
    return std::clamp(view_.sizeHintForColumn(column), header_.sectionSizeHint(column), most) + aroundText;
  }
  void fit() {
    if (dragged_ || fitting_ || header_.count() == 0)
      return;
    fitting_ = true;
    int others = 0;
    for (int column = 0; column < header_.count(); ++column) {
      if (column == textColumn_ || header_.isSectionHidden(column))
        continue;
      header_.setSectionResizeMode(column, QHeaderView::Interactive);
      header_.resizeSection(column, wantedOf(column));
      others += header_.sectionSize(column);
    }
    const int least = std::min(wantedOf(textColumn_), leastText * view_.fontMetrics().averageCharWidth());
    header_.setSectionResizeMode(textColumn_, QHeaderView::Interactive);
    header_.resizeSection(textColumn_, std::max(view_.viewport()->width() - others, least));
    fitting_ = false;
  }

  QAbstractItemView& view_;
  QHeaderView& header_;
  int textColumn_;
  QTimer soon_;
  bool fitting_ = false;
  bool dragged_ = false;
};

} // namespace

void fitColumns(QTreeView& view, int textColumn) {
  new FittedColumns(view, *view.header(), textColumn);
}

void fitColumns(QTableView& view, int textColumn) {
  new FittedColumns(view, *view.horizontalHeader(), textColumn);
}

} // namespace throughline::ui
