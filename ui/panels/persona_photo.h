#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

#include <QIcon>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QMimeData;
class QPushButton;

namespace throughline::ui {

class Session;

/// The photo of the selected persona: chosen from a file, pasted, dropped, described for those who cannot see it, or
/// taken away.
class PersonaPhoto : public QWidget {
  Q_OBJECT

public:
  explicit PersonaPhoto(Session& session, QWidget* parent = nullptr);
  void refresh();
  /// Shows this image as the photo, as one step; why it cannot be is said as for every edit.
  void take(const Result<model::Image>& image);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void chooseFile();
  void paste();
  void remove();
  void describe();
  const model::Image* shown() const;

  Session& session_;
  QLabel* picture_;
  QLineEdit* text_;
  QPushButton* paste_;
  QPushButton* remove_;
  std::optional<model::ImageId> image_; ///< whose description stands in the field
};

/// The photo of a persona for lists; null without one.
QIcon photoIcon(const model::Document& document, const model::Persona& persona);

} // namespace throughline::ui
