#include "ui/dialogs/contacts_question.h"

#include "ui/session/contact_words.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace throughline::ui {
namespace {

struct ContactsTr {
  Q_DECLARE_TR_FUNCTIONS(ContactsQuestion)
};

} // namespace

std::optional<tasks::Cover> askForContacts(QWidget* window, const QString& title, const model::Document& document,
                                           model::MapId map) {
  const auto parts = tasks::partsWithContacts(document, map);
  if (parts.empty())
    return tasks::Cover::customers;
  QMessageBox box(QMessageBox::NoIcon, title, contactsText(parts), QMessageBox::Cancel, window);
  box.setInformativeText(ContactsTr::tr("In notes and in what personas say they are covered in any case."));
  const QAbstractButton* cover = box.addButton(ContactsTr::tr("&Cover them"), QMessageBox::AcceptRole);
  const QAbstractButton* leave = box.addButton(ContactsTr::tr("&Leave them"), QMessageBox::AcceptRole);
  box.exec();
  if (box.clickedButton() != cover && box.clickedButton() != leave)
    return std::nullopt;
  return box.clickedButton() == cover ? tasks::Cover::everything : tasks::Cover::customers;
}

} // namespace throughline::ui
