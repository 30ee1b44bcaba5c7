#include "app/import_texts.h"

#include "core/data/reading/mapping.h"
#include "ui/session/count_words.h"
#include "ui/session/import_words.h"
#include "ui/session/reading_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace throughline::app {
namespace {

struct ImportTexts {
  Q_DECLARE_TR_FUNCTIONS(ImportTexts)
};

std::string remarksText(const std::vector<data::ImportRemark>& remarks) {
  std::string text;
  for (const auto& sentence : ui::remarkSentences(remarks))
    text += sentence.toStdString() + "\n";
  for (const auto& remark : remarks)
    if (remark.kind == data::ImportRemarkKind::tickets)
      text += remark.text + "\n";
  return text;
}

/// Every row, column and assumption, a line each.
template <class Import> std::string readingText(const Import& import) {
  QStringList lines;
  for (const auto& assumption : import.assumptions)
    lines << ui::assumptionSentence(assumption);
  if (const auto unused = ui::unusedSentence(import.columns); !unused.isEmpty())
    lines << unused;
  lines << ui::rowsSentence(import.rowCounts);
  std::string text;
  for (const QString& line : lines)
    text += line.toStdString() + "\n";
  return text;
}

/// What was known of an earlier source, and what the overall score was and is.
std::string changeText(const tasks::ImportSummary& summary) {
  QString text;
  if (const auto& earlier = summary.earlier) {
    text += ImportTexts::tr(
                "%1 of %2 rows are known from source %3 (%4), %5 of them changed, %6 are new, %7 are not in this file.")
                .arg(earlier->known + earlier->changed)
                .arg(earlier->known + earlier->changed + earlier->fresh)
                .arg(earlier->source)
                .arg(QString::fromStdString(earlier->name))
                .arg(earlier->changed)
                .arg(earlier->fresh)
                .arg(earlier->gone) +
            QLatin1Char(' ');
    text += earlier->tookItsPlace                    ? ImportTexts::tr("This import takes its place.")
            : earlier->fresh + earlier->changed == 0 ? ImportTexts::tr("Nothing is new.")
                                                     : ImportTexts::tr("It is another wave: both are kept.");
    text += QLatin1Char('\n');
  }
  if (const auto overall = ui::overallSentence(summary); !overall.isEmpty())
    text += overall + QLatin1Char('\n');
  return text.toStdString();
}

/// The first of them, each with its line.
std::string rejectedText(const std::vector<data::Rejection>& rejected) {
  std::string text;
  for (const auto& rejection : std::span(rejected).first(std::min<std::size_t>(rejected.size(), 10)))
    text += ImportTexts::tr("  line %1: %2")
                .arg(rejection.line)
                .arg(QString::fromStdString(data::sentenceOf(rejection.reason, rejection.column, rejection.text)))
                .toStdString() +
            "\n";
  return text;
}

} // namespace

std::string summaryText(const tasks::ImportSummary& summary) {
  std::string text = remarksText(summary.remarks) + readingText(summary);
  if (summary.guessed)
    text += ImportTexts::tr("The mapping was guessed; give it back with --mapping to change it:").toStdString() + "\n" +
            data::writeMapping(summary.mapping) + "\n";
  text += ImportTexts::tr("Source %1 on map \"%2\": %3, %4, %5, %6 rejected.", "records, responses, touchpoint scores")
              .arg(summary.source)
              .arg(QString::fromStdString(summary.map),
                   ImportTexts::tr("%n records", nullptr, ui::pluralCount(summary.records)),
                   ImportTexts::tr("%n responses", nullptr, ui::pluralCount(summary.responses)),
                   ImportTexts::tr("%n touchpoint scores", nullptr, ui::pluralCount(summary.feedback)))
              .arg(summary.rejectedTotal)
              .toStdString() +
          "\n" + changeText(summary);
  for (const QString& sentence : ui::nameSentences(summary))
    text += "  " + sentence.toStdString() + "\n";
  return text + rejectedText(summary.rejected);
}

std::string dryRunText(const tasks::ImportPreview& preview) {
  std::string places;
  for (const QString& line : ui::placeSentences(preview))
    places += line.toStdString() + "\n";
  return data::writeMapping(preview.mapping) + "\n" + remarksText(preview.remarks) + readingText(preview) + places +
         rejectedText(preview.rejected) +
         ImportTexts::tr("%1, %2 rejected; nothing was changed.", "records")
             .arg(ImportTexts::tr("%n records", nullptr, ui::pluralCount(preview.records)))
             .arg(preview.rejectedTotal)
             .toStdString() +
         "\n";
}

} // namespace throughline::app
