#include "ui/session/file_names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace throughline::ui {

std::filesystem::path filePathOf(const QString& path) {
  return {QFile::encodeName(path).toStdString()};
}

QString documentsFolder() {
  return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString freeName(const QString& folder, const QString& name, const QString& ending) {
  const QDir in(folder);
  auto path = in.filePath(name + ending);
  for (int number = 2; QFileInfo::exists(path); ++number)
    path = in.filePath(name + QLatin1Char(' ') + QString::number(number) + ending);
  return path;
}

QString asFileName(const std::string& title) {
  return QString::fromStdString(title).replace(QLatin1Char('/'), QLatin1Char('-'));
}

} // namespace throughline::ui
