#include "ui/panels/question_choice.h"

#include "core/chart/catalog.h"
#include "ui/panels/chart_gallery.h"

#include <QAction>

namespace throughline::ui {

QuestionChoice::QuestionChoice(ChartGallery& gallery, QWidget* parent) : QComboBox(parent) {
  constexpr int shortest = 16; // letters
  setAccessibleName(gallery.accessibleName());
  setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(shortest);
  setModel(gallery.model());
  setCurrentIndex(gallery.currentRow());
  setMaxVisibleItems(static_cast<int>(chart::catalog().size()) + 1); // and the pinned ones
  addAction(gallery.pinAction());
  connect(&gallery, &ChartGallery::chartChosen, this, [this, &gallery] { setCurrentIndex(gallery.currentRow()); });
  connect(this, &QComboBox::currentIndexChanged, &gallery, [&gallery](int row) {
    if (row >= 0)
      gallery.setCurrentRow(row);
  });
}

} // namespace throughline::ui
