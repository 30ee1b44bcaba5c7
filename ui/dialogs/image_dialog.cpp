#include "ui/dialogs/image_dialog.h"

#include "ui/paint/image_files.h"
#include "ui/paint/image_painter.h"
#include "ui/session/error_words.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace throughline::ui {
namespace {

constexpr QSize pictureSize(384, 216);

} // namespace

ImageDialog::ImageDialog(const model::Image* shown, QWidget* parent)
    : QDialog(parent), picture_(new QLabel), problem_(new QLabel), text_(new QLineEdit),
      remove_(new QPushButton(tr("Remove image"))) {
  setWindowTitle(tr("Image"));
  if (shown != nullptr) {
    image_ = *shown;
    text_->setText(QString::fromStdString(shown->alternativeText));
  }
  picture_->setFixedSize(pictureSize);
  picture_->setAlignment(Qt::AlignCenter);
  picture_->setFrameShape(QFrame::StyledPanel);
  problem_->setWordWrap(true);
  problem_->setTextFormat(Qt::PlainText);
  text_->setPlaceholderText(tr("What the image shows, for people who cannot see it"));
  text_->setMaxLength(2000);
  auto* choose = new QPushButton(tr("Choose file..."));
  auto* paste = new QPushButton(tr("Paste image"));
  auto* row = new QHBoxLayout;
  for (auto* button : {choose, paste, remove_}) {
    button->setAutoDefault(false);
    row->addWidget(button);
  }
  row->addStretch();
  auto* form = new QFormLayout;
  form->addRow(tr("Alternative text"), text_);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  use_ = buttons->addButton(tr("Use image"), QDialogButtonBox::AcceptRole);
  hadImage_ = shown != nullptr;
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(picture_, 0, Qt::AlignHCenter);
  rows->addLayout(row);
  rows->addWidget(problem_);
  rows->addLayout(form);
  rows->addWidget(buttons);
  connect(choose, &QPushButton::clicked, this, &ImageDialog::chooseFile);
  connect(paste, &QPushButton::clicked, this, &ImageDialog::pasteImage);
  connect(remove_, &QPushButton::clicked, this, [this] {
    image_.reset();
    showImage();
  });
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  showImage();
  if (!hadImage_)
    choose->setFocus();
}

std::optional<model::Image> ImageDialog::image() const {
  auto image = image_;
  if (image)
    image->alternativeText = text_->text().trimmed().toStdString();
  return image;
}

void ImageDialog::take(const Result<model::Image>& image) {
  problem_->setText(image.ok() ? QString() : sentence(image.error()));
  problem_->setVisible(!image.ok());
  if (image.ok())
    image_ = *image;
  showImage();
}

void ImageDialog::chooseFile() {
  const auto path =
      QFileDialog::getOpenFileName(this, tr("Choose an image"), QString(), tr("Images (%1)").arg(imageFileEndings()));
  if (!path.isEmpty())
    take(imageOfFile(path.toStdString()));
}

void ImageDialog::pasteImage() {
  const auto* mime = QGuiApplication::clipboard()->mimeData();
  if (mime != nullptr)
    take(imageOfMime(*mime));
}

void ImageDialog::showImage() {
  const auto pixels = image_ ? pixelsOf(*image_) : QImage();
  if (pixels.isNull())
    picture_->setText(tr("No image yet"));
  else
    picture_->setPixmap(QPixmap::fromImage(pixels.scaled(pictureSize, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
  picture_->setAccessibleName(pixels.isNull() ? tr("No image yet") : tr("The image as it is shown"));
  remove_->setEnabled(image_.has_value());
  use_->setEnabled(image_.has_value() || hadImage_); // an image that was taken away is a choice, too
  text_->setEnabled(image_.has_value());
  problem_->setVisible(!problem_->text().isEmpty());
}

} // namespace throughline::ui
