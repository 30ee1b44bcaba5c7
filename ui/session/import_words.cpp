#include "ui/session/import_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace throughline::ui {
namespace {

struct ImportWords {
  Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

constexpr qsizetype mostNamed = 4;

QString listOf(const QStringList& words) {
  const auto shown = words.mid(0, mostNamed).join(ImportWords::tr(", "));
  return words.size() > mostNamed ? ImportWords::tr("%1 and %2 more").arg(shown).arg(words.size() - mostNamed) : shown;
}

QString placesOf(const data::ImportRemark& remark) {
  QStringList places;
  for (const int position : remark.positions)
    places << QLocale().toString(position);
  return listOf(places);
}

QString columnsOf(const data::ImportRemark& remark) {
  QStringList columns;
  for (std::size_t at = 0; at < remark.columns.size(); ++at)
    columns << (remark.columns[at].empty() ? ImportWords::tr("column %1").arg(remark.positions.at(at))
                                           : QString::fromStdString(remark.columns[at]));
  return listOf(columns);
}

} // namespace

QString remarkSentence(const data::ImportRemark& remark) {
  const int count = static_cast<int>(remark.count);
  switch (remark.kind) {
  case data::ImportRemarkKind::titleRows:
    return count == 1 ? ImportWords::tr("The first row is a title and is skipped.")
                      : ImportWords::tr("The first %1 rows are a title and are skipped.").arg(count);
  case data::ImportRemarkKind::headerRows:
    return ImportWords::tr("%1 rows are headers (names, questions, codes); they are not read as answers.").arg(count);
  case data::ImportRemarkKind::noHeader:
    return ImportWords::tr("The first row looks like a record, so the columns have no names.");
  case data::ImportRemarkKind::sameHeader:
    return ImportWords::tr("Columns %1 are all called \"%2\"; they are told apart by their position.")
        .arg(placesOf(remark), QString::fromStdString(remark.text));
  case data::ImportRemarkKind::otherScale:
    return ImportWords::tr("Left out, because most ratings end at %1 and these do not: %2.")
        .arg(count)
        .arg(columnsOf(remark));
  case data::ImportRemarkKind::noScore:
    return ImportWords::tr("No column looks like a score. Say which one is, or bring an event log in as a map.");
  case data::ImportRemarkKind::looksTurned:
    return ImportWords::tr(
               "\"%1\" looks turned round: who rates it high rates the whole low, unlike everything else. If "
               "its lower end is the good one, say so (set-source --better).")
        .arg(QString::fromStdString(remark.text));
  case data::ImportRemarkKind::sameRows:
    return ImportWords::tr("Rows that are the same as another in every column: %1. All of them are counted.")
        .arg(QLocale().toString(static_cast<qlonglong>(remark.count)));
  case data::ImportRemarkKind::targetKept:
    return ImportWords::tr("The map keeps its own target, which the table gives otherwise: %1.")
        .arg(QString::fromStdString(remark.text));
  }
  return {};
}

QStringList remarkSentences(const std::vector<data::ImportRemark>& remarks) {
  QStringList sentences, same;
  for (const auto& remark : remarks)
    if (remark.kind == data::ImportRemarkKind::sameHeader)
      same << ImportWords::tr("\"%1\" (%2)").arg(QString::fromStdString(remark.text), placesOf(remark));
    else
      sentences << remarkSentence(remark);
  if (same.size() > 1)
    sentences << ImportWords::tr("Columns of the same name are told apart by their position: %1.").arg(listOf(same));
  for (const auto& remark : remarks)
    if (same.size() == 1 && remark.kind == data::ImportRemarkKind::sameHeader)
      sentences << remarkSentence(remark);
  return sentences;
}

QStringList nameSentences(const tasks::ImportSummary& summary) {
  QStringList sentences;
  for (const auto& name : summary.names)
    if (name.how != tasks::NameFound::created && name.name != name.title)
      sentences << ImportWords::tr("\"%1\" was taken for the touchpoint \"%2\".")
                       .arg(QString::fromStdString(name.name), QString::fromStdString(name.title));
  QStringList out;
  for (const auto& name : summary.leftOutNames)
    out << QString::fromStdString(name);
  if (!out.isEmpty())
    sentences << ImportWords::tr("Left out: %1.").arg(listOf(out));
  return sentences;
}

QString delimiterWord(char delimiter) {
  switch (delimiter) {
  case ',': return ImportWords::tr("comma");
  case ';': return ImportWords::tr("semicolon");
  case '\t': return ImportWords::tr("tab");
  case '|': return ImportWords::tr("bar");
  case ' ': return ImportWords::tr("space");
  default: return QString(QLatin1Char(delimiter));
  }
}

QString encodingWord(const std::string& name) {
  if (name == "windows-1252")
    return ImportWords::tr("Western European (windows-1252)");
  if (name == "windows-1250")
    return ImportWords::tr("Central European (windows-1250)");
  if (name == "windows-1251")
    return ImportWords::tr("Cyrillic (windows-1251)");
  if (name == "Shift_JIS")
    return ImportWords::tr("Japanese (Shift_JIS)");
  if (name == "GB18030")
    return ImportWords::tr("Chinese (GB18030)");
  return QString::fromStdString(name);
}

} // namespace throughline::ui
