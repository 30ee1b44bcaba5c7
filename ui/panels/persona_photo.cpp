#include "ui/panels/persona_photo.h"

#include "core/edit/image_edits.h"
#include "core/edit/set_field.h"
#include "core/model/images.h"
#include "ui/paint/image_files.h"
#include "ui/paint/image_painter.h"
#include "ui/session/session.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPixmapCache>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace throughline::ui {
namespace {

constexpr int pictureSide = 96;
constexpr int iconSide = 32;
constexpr int longestDescription = 2000;

} // namespace

PersonaPhoto::PersonaPhoto(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), picture_(new QLabel), text_(new QLineEdit),
      paste_(new QPushButton(tr("Paste photo"))), remove_(new QPushButton(tr("Remove photo"))) {
  picture_->setFixedSize(pictureSide, pictureSide);
  picture_->setAlignment(Qt::AlignCenter);
  picture_->setWordWrap(true);
  picture_->setFrameShape(QFrame::StyledPanel);
  picture_->setFocusPolicy(Qt::StrongFocus);
  picture_->setAcceptDrops(true);
  picture_->installEventFilter(this);
  text_->setPlaceholderText(tr("What the photo shows"));
  text_->setAccessibleName(tr("What the photo shows"));
  text_->setMaxLength(longestDescription);
  auto* choose = new QPushButton(tr("Choose photo..."));
  choose->setAccessibleName(tr("Choose photo"));
  auto* buttons = new QVBoxLayout;
  buttons->setSpacing(4);
  for (auto* button : {choose, paste_, remove_})
    buttons->addWidget(button);
  buttons->addStretch(1);
  auto* row = new QHBoxLayout;
  row->addWidget(picture_, 0, Qt::AlignTop);
  row->addLayout(buttons, 1);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(4);
  rows->addLayout(row);
  rows->addWidget(text_);
  connect(choose, &QPushButton::clicked, this, &PersonaPhoto::chooseFile);
  connect(paste_, &QPushButton::clicked, this, &PersonaPhoto::paste);
  connect(remove_, &QPushButton::clicked, this, &PersonaPhoto::remove);
  connect(text_, &QLineEdit::editingFinished, this, &PersonaPhoto::describe);
}

const model::Image* PersonaPhoto::shown() const {
  const auto persona = session_.selection().persona;
  return persona ? edit::imageAt(session_.document(), *persona) : nullptr;
}

void PersonaPhoto::refresh() {
  const auto* image = shown();
  const auto pixels = image == nullptr ? QImage() : pixelsOf(*image);
  if (pixels.isNull())
    picture_->setText(tr("No photo yet"));
  else
    picture_->setPixmap(
        QPixmap::fromImage(pixels.scaled(picture_->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
  picture_->setAccessibleName(tr("Photo"));
  picture_->setAccessibleDescription(image == nullptr ? tr("No photo yet")
                                                      : QString::fromStdString(image->alternativeText));
  remove_->setEnabled(image != nullptr);
  text_->setEnabled(image != nullptr);
  const auto id = image == nullptr ? std::nullopt : std::optional(image->id);
  const bool another = std::exchange(image_, id) != id;
  if (another || !text_->isModified() || !text_->hasFocus())
    text_->setText(image == nullptr ? QString() : QString::fromStdString(image->alternativeText));
}

void PersonaPhoto::take(const Result<model::Image>& image) {
  const auto persona = session_.selection().persona;
  if (persona)
    session_.apply(tr("Change photo"), image.andThen([&](const model::Image& each) {
      return edit::setImage(session_.document(), *persona, each);
    }));
}

void PersonaPhoto::chooseFile() {
  const auto path =
      QFileDialog::getOpenFileName(this, tr("Choose a photo"), QString(), tr("Images (%1)").arg(imageFileEndings()));
  if (!path.isEmpty())
    take(imageOfFile(path.toStdString()));
}

void PersonaPhoto::paste() {
  if (const auto* mime = QGuiApplication::clipboard()->mimeData())
    take(imageOfMime(*mime));
}

void PersonaPhoto::remove() {
  if (const auto persona = session_.selection().persona)
    session_.apply(tr("Remove photo"), edit::setImage(session_.document(), *persona, std::nullopt));
}

void PersonaPhoto::describe() {
  const auto* image = shown();
  if (image == nullptr || !text_->isModified())
    return;
  text_->setModified(false);
  session_.apply(tr("Describe photo"), edit::setField(session_.document(), image->id, "alternativeText",
                                                      model::text(text_->text().trimmed().toStdString())));
}

/// The picture takes what is dropped on it, and what is pasted while it has the focus.
bool PersonaPhoto::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop) {
    auto& drag = static_cast<QDropEvent&>(*event);
    drag.setAccepted(!session_.readOnly() && holdsImage(*drag.mimeData()));
    if (event->type() == QEvent::Drop && drag.isAccepted())
      take(imageOfMime(*drag.mimeData()));
    return true;
  }
  const bool pressed = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
  if (!pressed || session_.readOnly())
    return QWidget::eventFilter(watched, event);
  const auto& key = static_cast<QKeyEvent&>(*event);
  const bool removes = key.key() == Qt::Key_Delete && shown() != nullptr;
  if (!key.matches(QKeySequence::Paste) && !removes)
    return QWidget::eventFilter(watched, event);
  event->accept();
  if (event->type() == QEvent::KeyPress)
    removes ? remove() : paste();
  return true;
}

QIcon photoIcon(const model::Document& document, const model::Persona& persona) {
  const auto* photo = persona.photo ? model::findImage(document.images, *persona.photo) : nullptr;
  if (photo == nullptr)
    return {};
  // An image never changes under its id; lists ask at every edit.
  const auto key = QStringLiteral("photo/%1").arg(QString::fromStdString((*photo)->id.text()));
  QPixmap small;
  if (QPixmapCache::find(key, &small))
    return small;
  const auto pixels = pixelsOf(**photo);
  if (pixels.isNull())
    return {};
  small = QPixmap::fromImage(pixels.scaled(iconSide, iconSide, Qt::KeepAspectRatio, Qt::SmoothTransformation));
  QPixmapCache::insert(key, small);
  return small;
}

} // namespace throughline::ui
