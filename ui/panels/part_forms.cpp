#include "ui/panels/part_forms.h"

#include "ui/panels/described_rows.h"
#include "ui/panels/field_form.h"
#include "ui/session/icons.h"
#include "ui/session/session.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace throughline::ui {

PartForms::PartForms(Session& session, Kind kind, QWidget* parent)
    : QWidget(parent), session_(session), kind_(std::move(kind)), list_(new QVBoxLayout(this)) {
  list_->setContentsMargins(0, 0, 0, 0);
}

void PartForms::show(const std::vector<edit::Thing>& things) {
  if (things != shown_) {
    for (auto* form : forms_) {
      list_->removeWidget(form);
      form->hide();
      form->deleteLater();
    }
    forms_.clear();
    shown_ = things;
    for (const auto& thing : things)
      list_->addWidget(forms_.emplace_back(formOf(thing)));
  }
  for (auto* form : forms_)
    form->refresh();
}

FieldForm* PartForms::formOf(const edit::Thing& thing) {
  auto* form = new FieldForm(session_);
  form->makeDense();
  DescribedRows rows(session_, *form, thing, [thing] { return std::vector{thing}; });
  if (kind_.byHand)
    kind_.byHand(rows, *form, thing);
  rows.addAll();
  auto* button = new QToolButton;
  button->setText(kind_.remove);
  button->setAccessibleName(kind_.remove);
  button->setIcon(icon(Icon::remove));
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  form->addWidget(button, [this, button, thing] { // of which it is, for who does not see what stands above it
    const auto title = edit::fieldOf(session_.document(), thing, "title");
    const auto* text = title ? std::get_if<std::string>(&title->held) : nullptr;
    button->setAccessibleDescription(text == nullptr ? QString() : QString::fromStdString(*text));
  });
  connect(button, &QToolButton::clicked, this,
          [this, thing] { session_.apply(kind_.remove, kind_.removed(session_.document(), thing)); });
  return form;
}

} // namespace throughline::ui
