#include "ui/dialogs/save_path.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

#include <algorithm>

namespace throughline::ui {
namespace {

struct SaveTr {
  Q_DECLARE_TR_FUNCTIONS(SavePath)
};

/// "pdf" of "PDF documents (*.pdf)".
QString endingOf(const QString& filter) {
  const auto from = filter.lastIndexOf(QLatin1String("*."));
  const auto end = filter.indexOf(QLatin1Char(')'), from);
  return from < 0 || end < 0 ? QString() : filter.mid(from + 2, end - from - 2);
}

bool mayReplace(QWidget* parent, const QString& title, const QString& path) {
  QMessageBox question(QMessageBox::Question, title,
                       SaveTr::tr("%1 already exists.\nDo you want to replace it?").arg(QFileInfo(path).fileName()),
                       QMessageBox::Yes | QMessageBox::No, parent);
  question.setTextFormat(Qt::PlainText);
  question.setDefaultButton(QMessageBox::No);
  return question.exec() == QMessageBox::Yes;
}

} // namespace

SavePath askSavePath(QWidget* parent, const QString& title, const QString& proposed, const QStringList& filters) {
  QFileDialog dialog(parent, title, QFileInfo(proposed).path());
  dialog.setAcceptMode(QFileDialog::AcceptSave);
  dialog.setNameFilters(filters);
  const auto useEnding = [&dialog](const QString& filter) { dialog.setDefaultSuffix(endingOf(filter)); };
  QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, useEnding);
  useEnding(filters.constFirst());
  dialog.selectFile(QFileInfo(proposed).fileName());
  while (dialog.exec() == QDialog::Accepted) {
    QString path = dialog.selectedFiles().constFirst();
    const auto chosen = std::max(0, static_cast<int>(filters.indexOf(dialog.selectedNameFilter())));
    const auto ending = endingOf(filters[chosen]);
    if (QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) == 0)
      return {.path = path, .filter = chosen};
    // The dialog asked for another name than the one that is written.
    path += QLatin1Char('.') + ending;
    if (!QFileInfo::exists(path) || mayReplace(parent, title, path))
      return {.path = path, .filter = chosen};
  }
  return {};
}

QString askSavePath(QWidget* parent, const QString& title, const QString& proposed, const QString& filter) {
  return askSavePath(parent, title, proposed, QStringList{filter}).path;
}

} // namespace throughline::ui
