#include "tests/support/pseudo_translator.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>

namespace throughline::test {
namespace {

QChar accented(QChar letter) {
  static const QString plain = QStringLiteral("aeiounsrcyAEIOUNSRCY");
  static const QString marked = QStringLiteral("àéîöüñšŕçýÀÉÎÖÜÑŠŔÇÝ");
  const auto at = plain.indexOf(letter);
  return at < 0 ? letter : marked[at];
}

} // namespace

QString pseudoText(const QString& text) {
  QString made;
  bool inPattern = false; // "(*.csv)" is no word
  for (qsizetype at = 0; at < text.size(); ++at) {
    inPattern = (inPattern || text.mid(at, 2) == QLatin1String("(*")) && text[at] != QLatin1Char(')');
    const bool placeholder = text[at] == QLatin1Char('%') && at + 1 < text.size();
    made += inPattern || placeholder ? text[at] : accented(text[at]);
    if (placeholder)
      made += text[++at];
  }
  const auto longer = std::max<qsizetype>(1, made.size() * 2 / 5 - 2);
  return QStringLiteral("⟦") + made + QStringLiteral(" ") + QString(longer - 1, QChar(0xB7)) + QStringLiteral("⟧");
}

QString PseudoTranslator::translate(const char* context, const char* source, const char*, int) const {
  const auto text = QString::fromUtf8(source);
  asked_.insert({QString::fromUtf8(context), text});
  return text.isEmpty() ? QString() : pseudoText(text);
}

QSet<PseudoTranslator::Message> messagesOfSources() {
  const auto program = QStandardPaths::findExecutable(QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin")});
  QTemporaryDir folder;
  const auto path = folder.filePath(QStringLiteral("all.ts"));
  QProcess process;
  process.setWorkingDirectory(QString::fromUtf8(THROUGHLINE_SOURCE_DIR));
  QSet<PseudoTranslator::Message> messages;
  if (program.isEmpty())
    return messages;
  process.start(program,
                {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-locations"),
                 QStringLiteral("none"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("-ts"), path});
  QFile file(path);
  if (!process.waitForFinished(60'000) || !file.open(QIODevice::ReadOnly))
    return messages;
  QXmlStreamReader reader(&file);
  QString context;
  while (!reader.atEnd()) {
    if (!reader.readNextStartElement())
      continue;
    if (reader.name() == QLatin1String("name"))
      context = reader.readElementText();
    else if (reader.name() == QLatin1String("source"))
      messages.insert({context, reader.readElementText()});
  }
  return messages;
}

} // namespace throughline::test
