#include "ui/session/import_words.h"

#include "ui/session/count_words.h"
#include "ui/session/numbers.h"
#include "ui/session/unit_words.h"

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

QString otherTableSentence(const Error& error, const QString& file) {
  if (error.code != ErrorCode::noScoreFound)
    return {};
  if (const auto tickets = QString::fromStdString(error.fact(Fact::value)); !tickets.isEmpty())
    return ImportWords::tr("No column of %1 looks like a score; it looks like a table of tickets. Read it with File > "
                           "Import tickets; on the command line a mapping file (--mapping) that says %2 reads it.")
        .arg(file, tickets.simplified());
  if (error.fact(Fact::name) == "questions")
    return ImportWords::tr("%1 has a row for each question and a column for each person. Turn it on its side (a row "
                           "for each person), and import it again.")
        .arg(file);
  if (error.fact(Fact::name) == "codes")
    return ImportWords::tr("%1 lists which answers can be given, with the code of each; it holds no responses. Import "
                           "the answers themselves.")
        .arg(file);
  if (error.fact(Fact::name) == "frequencies")
    return ImportWords::tr("%1 counts how many gave each answer; it holds no responses. Import the answers themselves, "
                           "a row for each person.")
        .arg(file);
  return {};
}

QString remarkSentence(const data::ImportRemark& remark) {
  const int count = static_cast<int>(remark.count);
  switch (remark.kind) {
  case data::ImportRemarkKind::titleRows:
    return count == 1 ? ImportWords::tr("The first row is a title and is skipped.")
                      : ImportWords::tr("The first %n rows are a title and are skipped.", nullptr, count);
  case data::ImportRemarkKind::headerRows:
    return ImportWords::tr("%n rows are headers (names, questions, codes); they are not read as answers.", nullptr,
                           count);
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
  case data::ImportRemarkKind::mostTurned:
    return ImportWords::tr("Who rates these high rates the whole low, so either they or the overall score are turned "
                           "round: %1. If their lower end is the good one, say so (set-source --better).")
        .arg(columnsOf(remark));
  case data::ImportRemarkKind::sameRows:
    return ImportWords::tr("Rows that are the same as another in every column: %1. All of them are counted.")
        .arg(QLocale().toString(static_cast<qlonglong>(remark.count)));
  case data::ImportRemarkKind::tickets:
    return ImportWords::tr(
               "It looks like a table of tickets (%1). As tickets it gives response times, resolution times "
               "and first contact resolution: File > Import tickets, or on the command line a mapping "
               "file with the layout tickets.")
        .arg(columnsOf(remark));
  case data::ImportRemarkKind::remarksLost:
    return ImportWords::tr(
               "Answers with themes, quotes or follow-ups that the new file does not hold any more: %1. What "
               "stood on them is gone; putting the earlier import back brings it back.")
        .arg(QLocale().toString(static_cast<qlonglong>(remark.count)));
  case data::ImportRemarkKind::otherSheets:
    return ImportWords::tr(
               "Only the sheet \"%1\" is read. These hold answers too: %2. Import each that belongs here (on "
               "the command line --sheet NAME).")
        .arg(QString::fromStdString(remark.text), columnsOf(remark));
  case data::ImportRemarkKind::hiddenRows:
    if (remark.count == 0)
      return ImportWords::tr("Rows that are hidden in the workbook are read like the others.");
    return ImportWords::tr("Rows that are hidden in the workbook are read like the others: %1.")
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

namespace {

/// What rows of a table are, and how many; those that are none are left out of the list.
class RowKinds {
public:
  void add(std::int64_t count, const QString& kind) {
    if (count > 0)
      parts_ << ImportWords::tr("%1 (%2)", "what rows are, and how many").arg(kind, countText(count));
  }
  void addLeftOut(const tasks::RowCounts& rows) {
    add(rows.titles, ImportWords::tr("titles"));
    add(rows.tests, ImportWords::tr("tests"));
    add(rows.ruled, ImportWords::tr("by a rule"));
    add(rows.empty, ImportWords::tr("empty"));
    add(rows.unwanted, ImportWords::tr("of touchpoints that are left out"));
    add(rows.leftOut, ImportWords::tr("of people who are to be forgotten"));
    add(rows.known, ImportWords::tr("known from an earlier import"));
  }
  QString text() const { return parts_.join(ImportWords::tr(", ")); }

private:
  QStringList parts_;
};

} // namespace

QString leftOutRows(const tasks::RowCounts& rows) {
  RowKinds kinds;
  kinds.addLeftOut(rows);
  return kinds.text().isEmpty() ? QString() : ImportWords::tr("Rows left out: %1.").arg(kinds.text());
}

QString rowsSentence(const tasks::RowCounts& rows) {
  RowKinds kinds;
  kinds.add(rows.responses, ImportWords::tr("answers"));
  kinds.add(rows.headers, ImportWords::tr("headers"));
  kinds.add(rows.totals, ImportWords::tr("totals"));
  kinds.addLeftOut(rows);
  kinds.add(rows.rejected, ImportWords::tr("rejected"));
  return ImportWords::tr("Rows: %1.").arg(kinds.text());
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

QString becomesText(const tasks::PlacedName& name) {
  const auto title = QString::fromStdString(name.title);
  return name.how == tasks::NameFound::created ? ImportWords::tr("New card \"%1\"").arg(title) : title;
}

QString whyText(const tasks::PlacedName& name) {
  switch (name.how) {
  case tasks::NameFound::asTitle:
    return name.name == name.title ? ImportWords::tr("the card has this name")
                                   : ImportWords::tr("the card has this name, written otherwise");
  case tasks::NameFound::remembered: return ImportWords::tr("it was taken for this card before");
  case tasks::NameFound::picked: return ImportWords::tr("picked here");
  case tasks::NameFound::created: return ImportWords::tr("no card of the map has this name");
  }
  return {};
}

QString whyLeftOut(bool picked) {
  return picked ? ImportWords::tr("picked here") : ImportWords::tr("it was left out before");
}

QStringList placeSentences(const tasks::NamesOnMap& places, const std::vector<std::string>& leftOut,
                           const data::NameChoices& said) {
  QStringList lines;
  lines << (places.there ? ImportWords::tr("For the map \"%1\":") : ImportWords::tr("For a new map \"%1\":"))
               .arg(QString::fromStdString(places.map));
  for (const auto& name : places.names)
    lines << ImportWords::tr("  %1: %2 (%3)").arg(QString::fromStdString(name.name), becomesText(name), whyText(name));
  for (const auto& name : leftOut)
    lines << ImportWords::tr("  %1: %2 (%3)")
                 .arg(QString::fromStdString(name), ImportWords::tr("Left out"), whyLeftOut(said.contains(name)));
  return lines;
}

QStringList placeSentences(const tasks::ImportPreview& preview) {
  return preview.places ? placeSentences(*preview.places, preview.leftOutNames, preview.mapping.names) : QStringList();
}

namespace {

/// "NPS 24", "3.87 on 1 to 5".
QString scoreOf(const tasks::OverallFigure& figure) {
  if (!figure.mean)
    return ImportWords::tr("none");
  if (figure.nps)
    return ImportWords::tr("NPS %1").arg(numberText(*figure.nps, 1));
  return ImportWords::tr("%1 on %2 to %3")
      .arg(numberText(*figure.mean, 2), QLocale().toString(figure.scale.low), QLocale().toString(figure.scale.high));
}

} // namespace

QString overallSentence(const tasks::ImportSummary& summary) {
  const auto &before = summary.before, &after = summary.after;
  if (!after.mean)
    return {};
  if (!before.mean)
    return ImportWords::tr("Overall score: %1 from %Ln answers.", nullptr, pluralCount(after.n)).arg(scoreOf(after));
  const auto text =
      ImportWords::tr("Overall score: %1 from %Ln answers; before %2 from %3.", nullptr, pluralCount(after.n))
          .arg(scoreOf(after), scoreOf(before), countText(before.n));
  const auto change = tasks::changeOf(before, after, summary.onlyAdded);
  if (!change)
    return text + QLatin1Char(' ') + ImportWords::tr("Too few new answers to tell a change.");
  const int decimals = after.nps ? 1 : 2;
  const auto name = after.nps ? unitName(insight::DragUnit::npsPoints) : plainPoints();
  const auto unit = ImportWords::tr("Change: %1 (%2 to %3)")
                        .arg(withUnit(change->value, decimals, name), numberText(change->low, decimals),
                             numberText(change->high, decimals));
  return text + QLatin1Char(' ') +
         (change->excludes(0) ? ImportWords::tr("%1, more than chance.").arg(unit)
                              : ImportWords::tr("%1, no evidence of change.").arg(unit));
}

QString puttingBackSentence(const tasks::PuttingBack& change, bool done) {
  const QLocale here;
  const auto kept = momentText(change.keptAt);
  const auto returns = QString::fromStdString(change.returns.name), leaves = QString::fromStdString(change.leaves.name);
  QStringList says;
  says << (done ? ImportWords::tr("\"%1\" is back in the place of \"%2\", as the snapshot of %3 has it.")
                : ImportWords::tr("\"%1\" comes back in the place of \"%2\", as the snapshot of %3 has it."))
              .arg(returns, leaves, kept);
  if (change.returns.layout == data::Layout::metrics)
    says << (done ? ImportWords::tr("Figures: %1, before %2.") : ImportWords::tr("Figures: then %1, now %2."))
                .arg(here.toString(static_cast<qlonglong>(change.returns.responses)),
                     here.toString(static_cast<qlonglong>(change.leaves.responses)));
  else
    says << (done ? ImportWords::tr("Responses: %1, before %2.") : ImportWords::tr("Responses: then %1, now %2."))
                .arg(here.toString(static_cast<qlonglong>(change.returns.responses)),
                     here.toString(static_cast<qlonglong>(change.leaves.responses)));
  if (change.before.n + change.after.n > 0)
    says << (done ? ImportWords::tr("Overall score: %1 (n = %2), before %3 (n = %4).")
                  : ImportWords::tr("Overall score: then %1 (n = %2), now %3 (n = %4)."))
                .arg(scoreOf(change.after), here.toString(static_cast<qlonglong>(change.after.n)),
                     scoreOf(change.before), here.toString(static_cast<qlonglong>(change.before.n)));
  if (change.forgotten > 0)
    says << ImportWords::tr("Left out, because people were forgotten since: %1.")
                .arg(here.toString(static_cast<qlonglong>(change.forgotten)));
  if (change.remarks > 0)
    says << (done ? ImportWords::tr("Tags, quotes and follow-ups whose answer went: %1.")
                  : ImportWords::tr("Tags, quotes and follow-ups whose answer goes: %1."))
                .arg(here.toString(static_cast<qlonglong>(change.remarks)));
  says << ImportWords::tr("Cards of the map stay. Import \"%1\" again to take this back.").arg(leaves);
  return says.join(QLatin1Char(' '));
}

QString notPutBackSentence(const std::string& number, std::string_view why) {
  const auto source = QString::fromStdString(number);
  if (why == tasks::replacedNothing)
    return ImportWords::tr(
               "Source %1 took the place of no other, so there is nothing to put back. Choose one that did.")
        .arg(source);
  if (why == tasks::snapshotsWithoutRows)
    return ImportWords::tr(
               "What source %1 replaced cannot be put back: files above 100 MB are kept as snapshots without "
               "their responses. Import the earlier file again.")
        .arg(source);
  if (why == tasks::allForgotten)
    return ImportWords::tr("What source %1 replaced held only people who were forgotten since, so nothing is put back.")
        .arg(source);
  return ImportWords::tr(
             "What source %1 replaced cannot be put back: no snapshot holds it any more. Import the earlier "
             "file again.")
      .arg(source);
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
  if (name == "macintosh")
    return ImportWords::tr("Mac Roman (macintosh)");
  if (name == "Shift_JIS")
    return ImportWords::tr("Japanese (Shift_JIS)");
  if (name == "GB18030")
    return ImportWords::tr("Chinese (GB18030)");
  return QString::fromStdString(name);
}

} // namespace throughline::ui
