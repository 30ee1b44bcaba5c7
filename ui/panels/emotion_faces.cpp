#include "ui/panels/emotion_faces.h"

#include "ui/session/icons.h"
#include "ui/session/numbers.h"
#include "ui/session/vocabulary_words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace throughline::ui {
namespace {

constexpr int faceSide = 20;
constexpr int faceWidth = 36;

/// A radio button that looks like a face with its number under it.
class FaceButton final : public QRadioButton {
public:
  using QRadioButton::QRadioButton;
  QSize sizeHint() const override { return {faceWidth, tall()}; }
  QSize minimumSizeHint() const override { return {24, tall()}; }

  /// The face, and its number whole under it, however large the text is.
  int tall() const { return faceSide + 10 + fontMetrics().height(); }

protected:
  bool hitButton(const QPoint& point) const override { return rect().contains(point); }
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(2, 2, -2, -2);
    const auto& colours = palette();
    if (isChecked() || underMouse()) {
      painter.setPen(isChecked() ? QPen(colours.color(QPalette::PlaceholderText), 2) : QPen(Qt::NoPen));
      painter.setBrush(colours.color(QPalette::AlternateBase));
      painter.drawRoundedRect(frame, 6, 6);
    }
    if (hasFocus()) {
      painter.setPen(QPen(colours.color(QPalette::Highlight), 2));
      painter.setBrush(Qt::NoBrush);
      painter.drawRoundedRect(frame, 6, 6);
    }
    const QSize size = iconSize();
    const QRect face(QPoint((width() - size.width()) / 2, 5), size);
    icon().paint(&painter, face, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(colours.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(QRect(0, face.bottom() + 1, width(), height() - face.bottom() - 3), Qt::AlignCenter, text());
  }
};

QString signOf(int emotion) {
  return emotion > 0 ? QStringLiteral("+%1").arg(emotion) : QString::number(emotion);
}

} // namespace

EmotionFaces::EmotionFaces(QWidget* parent, const QString& of) : QWidget(parent), group_(new QButtonGroup(this)) {
  setAccessibleName(of);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2);
  for (int place = 0; place <= none; ++place) {
    const bool isFace = place < none;
    auto* button = new FaceButton(isFace ? withItsSign(signOf(place - 2)) : tr("None"));
    button->setIconSize(QSize(faceSide, faceSide));
    button->setProperty("role", QStringLiteral("face")); // its least height is the theme's: it overrules ours
    if (isFace)
      button->setIcon(icon(faceOf(place - 2)));
    button->setAccessibleName(isFace ? signOf(place - 2) : button->text());
    button->setAccessibleDescription(isFace ? emotionWord(place - 2) : tr("No emotion"));
    if (!of.isEmpty())
      button->setAccessibleName(of + QStringLiteral(", ") + button->accessibleName());
    if (of.isEmpty())
      button->setToolTip(isFace ? tr("%1 (Alt+%2)").arg(emotionWord(place - 2)).arg(place + 1)
                                : tr("No emotion (Alt+0)"));
    else
      button->setToolTip(of + QStringLiteral(": ") + button->accessibleDescription());
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    group_->addButton(button, place);
    row->addWidget(button);
    buttons_[static_cast<std::size_t>(place)] = button;
    connect(button, &QRadioButton::clicked, this,
            [this, place] { Q_EMIT chosen(place < none ? std::optional(place - 2) : std::nullopt); });
  }
}

/// Of an exclusive group none can be unmarked while it is one.
void EmotionFaces::show(const std::optional<int>& emotion, bool differing) {
  group_->setExclusive(false);
  for (int place = 0; place <= none; ++place)
    buttons_[static_cast<std::size_t>(place)]->setChecked(!differing &&
                                                          (place < none ? emotion && *emotion == place - 2 : !emotion));
  group_->setExclusive(true);
}

} // namespace throughline::ui
