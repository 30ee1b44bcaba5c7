#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace throughline::ui {

/// The image of a touchpoint or of a cell: chosen from a file or pasted, looked at, described for those who cannot see
/// it, or taken away.
class ImageDialog : public QDialog {
  Q_OBJECT

public:
  ImageDialog(const model::Image* shown, QWidget* parent);
  /// As it is to be shown, with its text; none: no image.
  std::optional<model::Image> image() const;
  /// Shows this image instead; why there is none stands in the dialog.
  void take(const Result<model::Image>& image);

private:
  void chooseFile();
  void pasteImage();
  void showImage();

  std::optional<model::Image> image_;
  QLabel* picture_;
  QLabel* problem_;
  QLineEdit* text_;
  QPushButton* use_ = nullptr;
  bool hadImage_ = false;
  QPushButton* remove_;
};

} // namespace throughline::ui
