#include "ui/present/capture_box.h"

#include "core/model/look_up.h"
#include "ui/present/show.h"
#include "ui/session/vocabulary_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace throughline::ui {
namespace {

constexpr std::array noteKinds{model::NoteKind::idea, model::NoteKind::painPoint, model::NoteKind::opportunity,
                               model::NoteKind::question, model::NoteKind::decision};
constexpr int actionRow = static_cast<int>(noteKinds.size());
constexpr int parkedRow = actionRow + 1;

template <class Field> Field* named(Field* field, const QString& name) {
  field->setAccessibleName(name);
  return field;
}

} // namespace

CaptureBox::CaptureBox(Show& show, QWidget* parent)
    : QWidget(parent), show_(show), kind_(named(new QComboBox(this), tr("What"))),
      target_(named(new QComboBox(this), tr("On"))), text_(named(new QLineEdit(this), tr("Text"))),
      owner_(named(new QLineEdit(this), tr("Owner"))) {
  setObjectName(QStringLiteral("captureBox"));
  setAutoFillBackground(true);
  for (const auto kind : noteKinds)
    kind_->addItem(word(kind));
  kind_->addItem(tr("Action"));
  kind_->addItem(tr("Parking lot"));
  target_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  target_->setMinimumContentsLength(18);
  text_->setObjectName(QStringLiteral("captureText"));
  text_->setPlaceholderText(tr("Type, then Enter"));
  owner_->setPlaceholderText(tr("Who"));
  owner_->setMaximumWidth(200);
  auto* add = new QPushButton(tr("Capture"), this);
  auto* row = new QHBoxLayout(this);
  row->addWidget(kind_);
  row->addWidget(target_);
  row->addWidget(text_, 1);
  row->addWidget(owner_);
  row->addWidget(add);
  connect(kind_, &QComboBox::currentIndexChanged, this, [this](int index) {
    owner_->setVisible(index >= actionRow - 1 && index != parkedRow);
    target_->setEnabled(index != parkedRow);
  });
  owner_->hide();
  connect(text_, &QLineEdit::returnPressed, this, &CaptureBox::take);
  connect(owner_, &QLineEdit::returnPressed, this, &CaptureBox::take);
  connect(add, &QPushButton::clicked, this, &CaptureBox::take);
}

void CaptureBox::open() {
  fillTargets();
  show();
  raise();
  text_->setFocus();
}

void CaptureBox::fillTargets() {
  const auto targets = show_.captureTargets();
  if (targets == targets_)
    return;
  targets_ = targets;
  target_->clear();
  for (const auto id : targets_)
    if (const auto* touchpoint = model::findTouchpoint(show_.deck().map(), id))
      target_->addItem(QString::fromStdString(touchpoint->title).simplified());
}

void CaptureBox::take() {
  const auto row = kind_->currentIndex();
  const auto at = target_->currentIndex();
  present::Capture capture{.kind =
                               row < actionRow ? noteKinds[static_cast<std::size_t>(row)] : model::NoteKind::decision,
                           .action = row == actionRow,
                           .parked = row == parkedRow,
                           .text = text_->text().trimmed().toStdString(),
                           .owner = owner_->text().trimmed().toStdString(),
                           .touchpoint = {}};
  if (!capture.parked && at >= 0)
    capture.touchpoint = targets_[static_cast<std::size_t>(at)];
  if (capture.text.empty() || !show_.take(capture))
    return;
  text_->clear();
  owner_->clear();
  text_->setFocus();
}

void CaptureBox::keyPressEvent(QKeyEvent* event) {
  // No key of the show acts while a field has the focus; Escape closes the field first.
  if (event->key() == Qt::Key_Escape)
    close();
  event->accept();
}

void CaptureBox::close() {
  text_->clear();
  if (isWindow() || parentWidget() == nullptr)
    return;
  hide();
  parentWidget()->setFocus();
}

} // namespace throughline::ui
