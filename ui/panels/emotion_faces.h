#pragma once

#include <QWidget>

#include <array>
#include <optional>

class QButtonGroup;
class QRadioButton;

namespace throughline::ui {

/// How somebody feels: five faces and none of them, of which one is chosen, by click or by the arrow keys.
class EmotionFaces : public QWidget {
  Q_OBJECT

public:
  /// of: whose emotion it is, when that is not the only one asked for; the faces are named with it, without keys.
  explicit EmotionFaces(QWidget* parent = nullptr, const QString& of = {});
  /// Differing: several things feel differently, so none is marked.
  void show(const std::optional<int>& emotion, bool differing = false);

Q_SIGNALS:
  void chosen(const std::optional<int>& emotion);

private:
  static constexpr int none = 5; ///< behind the five faces
  std::array<QRadioButton*, none + 1> buttons_{};
  QButtonGroup* group_;
};

} // namespace throughline::ui
