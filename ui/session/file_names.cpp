#include "ui/session/file_names.h"

#include <QByteArrayView>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStringDecoder>

namespace throughline::ui {
namespace {

constexpr char16_t firstEscape = 0xDC80;
constexpr char16_t lastEscape = 0xDCFF;

/// How many bytes from here are one character of valid UTF-8; 0 when these are none.
int validLength(const std::string& bytes, std::size_t at) {
  for (int length = 1; length <= 4 && at + static_cast<std::size_t>(length) <= bytes.size(); ++length) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(bytes.data() + at, length));
    if (!decoder.hasError() && !text.isEmpty() && text.at(0) != QChar::ReplacementCharacter)
      return length;
  }
  return 0;
}

} // namespace

QString nameText(const std::string& bytes) {
  const auto all = QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size()));
  if (all.isValidUtf8())
    return QString::fromUtf8(all);
  QString text;
  for (std::size_t at = 0; at < bytes.size();) {
    const int length = validLength(bytes, at);
    if (length > 0)
      text += QString::fromUtf8(bytes.data() + at, length);
    else
      text += QChar(static_cast<char16_t>(firstEscape + static_cast<unsigned char>(bytes[at]) - 0x80));
    at += static_cast<std::size_t>(std::max(length, 1));
  }
  return text;
}

std::filesystem::path pathOf(const QString& name) {
  std::string bytes;
  qsizetype begin = 0;
  for (qsizetype at = 0; at < name.size(); ++at) {
    const char16_t unit = name.at(at).unicode();
    const bool pair = at > 0 && name.at(at - 1).isHighSurrogate();
    if (unit < firstEscape || unit > lastEscape || pair)
      continue;
    bytes += name.mid(begin, at - begin).toStdString();
    bytes += static_cast<char>(unit - firstEscape + 0x80);
    begin = at + 1;
  }
  return bytes + name.mid(begin).toStdString();
}

QString documentsFolder() {
  const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QFileInfo(folder).isDir() ? folder : QDir::homePath();
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
