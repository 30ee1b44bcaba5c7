#pragma once

#include <QComboBox>

namespace throughline::ui {

class ChartGallery;

/// The questions of a gallery in one line, for where its list would take the room of the chart: all of them are seen
/// once it is opened. Chooses in the gallery, and follows it.
class QuestionChoice : public QComboBox {
  Q_OBJECT

public:
  explicit QuestionChoice(ChartGallery& gallery, QWidget* parent = nullptr);
};

} // namespace throughline::ui
