#include "app/commands.h"
#include "app/discretion.h"
#include "app/feedback_filter.h"
#include "app/open_workspace.h"
#include "app/output.h"
#include "app/streams.h"
#include "app/ticket_tables.h"
#include "core/base/checked_file.h"
#include "core/data/sources/sources.h"
#include "core/model/difference.h"
#include "core/tasks/generate_task.h"
#include "core/tasks/import_task.h"
#include "ui/session/import_words.h"
#include "ui/session/reading_words.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <span>

namespace throughline::app {
namespace {

using nlohmann::ordered_json;

constexpr std::size_t largestMapping = 16U << 20;

struct DataWords {
  Q_DECLARE_TR_FUNCTIONS(DataWords)
};

/// In a context of the namespace, or of what the function gives, as lupdate sees them.
QString tr(const char* text, const char* about = nullptr, int n = -1) {
  const auto found = QCoreApplication::translate("throughline::app", text, about, n);
  return found == QString::fromUtf8(text) ? QCoreApplication::translate("std", text, about, n) : found;
}

Result<tasks::Again> againOf(const Arguments& arguments) {
  const QString word = arguments.value(QStringLiteral("again")).value_or(QStringLiteral("update"));
  if (word == QLatin1String("update"))
    return tasks::Again::update;
  if (word == QLatin1String("replace"))
    return tasks::Again::replace;
  if (word == QLatin1String("both"))
    return tasks::Again::both;
  return failure(ErrorCode::usage, {{Fact::detail, tr("--again is update, replace or both").toStdString()}});
}

Result<tasks::ImportRequest> requestOf(const Arguments& arguments, const std::filesystem::path& data) {
  tasks::ImportRequest request{.data = data, .mapping = std::nullopt, .mapTitle = std::nullopt};
  request.snapshot =
      arguments.has(QStringLiteral("no-snapshot")) ? tasks::SnapshotBefore::none : tasks::SnapshotBefore::needed;
  if (const auto title = arguments.value(QStringLiteral("map")))
    request.mapTitle = title->toStdString();
  if (const auto sheet = arguments.value(QStringLiteral("sheet")))
    request.sheet = sheet->toStdString();
  THROUGHLINE_TRY(discretion, discretionOf(arguments));
  request.discretion = discretion;
  THROUGHLINE_TRY(again, againOf(arguments));
  request.again = again;
  if (const auto voice = arguments.value(QStringLiteral("voice"))) {
    THROUGHLINE_TRY(known, knownVoice(*voice));
    request.voice = known;
  }
  THROUGHLINE_TRY(invited, arguments.number(QStringLiteral("invited"), 1));
  request.invited = invited;
  if (const auto path = arguments.value(QStringLiteral("mapping"))) {
    THROUGHLINE_TRY(text, readWholeFile(ui::pathOf(*path), largestMapping));
    const auto mapping = data::readMapping(text);
    if (!mapping.ok())
      return mapping.error().with(Fact::path, path->toStdString());
    request.mapping = *mapping;
  }
  return request;
}

std::string remarksText(const std::vector<data::ImportRemark>& remarks) {
  std::string text;
  for (const auto& sentence : ui::remarkSentences(remarks))
    text += sentence.toStdString() + "\n";
  return text;
}

/// Every row, column and assumption, a line each.
template <class Import> std::string readingText(const Import& import) {
  QStringList lines;
  for (const auto& assumption : import.assumptions)
    lines << ui::assumptionSentence(assumption);
  if (const auto unused = ui::unusedSentence(import.columns); !unused.isEmpty())
    lines << unused;
  const auto& rows = import.rowCounts;
  lines << DataWords::tr(
               "Rows: %1 answers, %2 headers, %3 titles, %4 totals, %5 tests, %6 empty, %7 known, %8 rejected.")
               .arg(rows.responses)
               .arg(rows.headers)
               .arg(rows.titles)
               .arg(rows.totals)
               .arg(rows.tests)
               .arg(rows.empty)
               .arg(rows.known)
               .arg(rows.rejected);
  std::string text;
  for (const QString& line : lines)
    text += line.toStdString() + "\n";
  return text;
}

QString figureText(const tasks::OverallFigure& figure) {
  return figure.mean ? QString::number(*figure.mean, 'f', 2) : tr("none");
}

/// What was known of an earlier source, and what the overall score was and is.
std::string changeText(const tasks::ImportSummary& summary) {
  QString text;
  if (const auto& earlier = summary.earlier) {
    text += tr("%1 of %2 rows are known from source %3 (%4), %5 of them changed, %6 are new, %7 are not in this file.")
                .arg(earlier->known + earlier->changed)
                .arg(earlier->known + earlier->changed + earlier->fresh)
                .arg(earlier->source)
                .arg(QString::fromStdString(earlier->name))
                .arg(earlier->changed)
                .arg(earlier->fresh)
                .arg(earlier->gone) +
            QLatin1Char(' ');
    text += earlier->tookItsPlace                    ? tr("This import takes its place.")
            : earlier->fresh + earlier->changed == 0 ? tr("Nothing is new.")
                                                     : tr("It is another wave: both are kept.");
    text += QLatin1Char('\n');
  }
  if (summary.after.n > 0)
    text += tr("Overall score: %1 from %2 answers; before %3 from %4.")
                .arg(figureText(summary.after))
                .arg(summary.after.n)
                .arg(figureText(summary.before))
                .arg(summary.before.n) +
            QLatin1Char('\n');
  return text.toStdString();
}

/// The first of them, each with its line.
std::string rejectedText(const std::vector<data::Rejection>& rejected) {
  std::string text;
  for (const auto& rejection : std::span(rejected).first(std::min<std::size_t>(rejected.size(), 10)))
    text += tr("  line %1: %2")
                .arg(rejection.line)
                .arg(QString::fromStdString(data::sentenceOf(rejection.reason, rejection.column, rejection.text)))
                .toStdString() +
            "\n";
  return text;
}

/// What a person wants to know after an import.
std::string summaryText(const tasks::ImportSummary& summary) {
  std::string text = remarksText(summary.remarks) + readingText(summary);
  if (summary.guessed)
    text += tr("The mapping was guessed; give it back with --mapping to change it:").toStdString() + "\n" +
            data::writeMapping(summary.mapping) + "\n";
  if (summary.rowCounts.unwanted > 0)
    text += DataWords::tr("%n rows left out: of touchpoints that are not taken", nullptr,
                          static_cast<int>(summary.rowCounts.unwanted))
                .toStdString() +
            "\n";
  if (summary.rowCounts.leftOut > 0)
    text += DataWords::tr("%n rows left out: of people who are to be forgotten", nullptr,
                          static_cast<int>(summary.rowCounts.leftOut))
                .toStdString() +
            "\n";
  text += tr("Source %1 on map \"%2\": %3 records, %4 responses, %5 touchpoint scores, %6 rejected.")
              .arg(summary.source)
              .arg(QString::fromStdString(summary.map))
              .arg(summary.records)
              .arg(summary.responses)
              .arg(summary.feedback)
              .arg(summary.rejectedTotal)
              .toStdString() +
          "\n" + changeText(summary);
  for (const QString& sentence : ui::nameSentences(summary))
    text += "  " + sentence.toStdString() + "\n";
  return text + rejectedText(summary.rejected);
}

/// The document of one file; of several files one document with theirs in a list.
std::string jsonOf(const std::vector<std::string>& documents) {
  if (documents.size() == 1)
    return documents.front() + "\n";
  std::string list;
  for (const auto& document : documents)
    list += (list.empty() ? "" : ",\n") + document;
  return "{\"imports\": [\n" + list + "\n]}\n";
}

std::string dryRunText(const tasks::ImportPreview& preview) {
  return data::writeMapping(preview.mapping) + "\n" + remarksText(preview.remarks) + readingText(preview) +
         rejectedText(preview.rejected) +
         tr("%1 records, %2 rejected; nothing was changed.")
             .arg(preview.records)
             .arg(preview.rejectedTotal)
             .toStdString() +
         "\n";
}

/// One file of the command line with what is asked of it.
struct WantedImport {
  InputFile input;
  tasks::ImportRequest request;
};

Result<std::vector<WantedImport>> wantedImports(const Arguments& arguments) {
  std::vector<WantedImport> wanted;
  for (const QString& data : arguments.positional().mid(1)) {
    THROUGHLINE_TRY(input, InputFile::named(data));
    THROUGHLINE_TRY(request, requestOf(arguments, input.path()));
    wanted.push_back({.input = std::move(input), .request = std::move(request)});
  }
  return wanted;
}

/// What was imported before one of several files failed, goes again.
Status takeBack(workspace::Workspace& workspace, const model::Document& before,
                const std::vector<tasks::ImportSummary>& done) {
  for (const auto& summary : done)
    THROUGHLINE_CHECK(data::removeSource(workspace, summary.source));
  THROUGHLINE_TRY(now, workspace.document());
  THROUGHLINE_CHECK(workspace.persist(model::difference(now, before), tr("Take back the import").toStdString()));
  return {};
}

/// All of them or none.
Result<std::vector<tasks::ImportSummary>> importAll(workspace::Workspace& workspace,
                                                    const std::vector<WantedImport>& wanted) {
  THROUGHLINE_TRY(before, workspace.document());
  RandomIdSource ids;
  std::vector<tasks::ImportSummary> done;
  for (const auto& each : wanted) {
    auto summary = tasks::runImport(workspace, each.request, ids, terminalProgress());
    endProgress();
    if (!summary.ok()) {
      if (!done.empty())
        THROUGHLINE_CHECK(takeBack(workspace, before, done));
      return summary.error();
    }
    done.push_back(std::move(*summary));
  }
  return done;
}

/// Of several files each is read to its end first, so that hardly anything is ever to be taken back.
Status tryAll(const std::vector<WantedImport>& wanted) {
  for (const auto& each : wanted) {
    const auto preview = tasks::dryRunImport(each.request, terminalProgress());
    endProgress();
    if (!preview.ok())
      return preview.error();
  }
  return {};
}

Status dryRun(const Arguments& arguments, const std::vector<WantedImport>& wanted) {
  const bool json = arguments.has(QStringLiteral("json"));
  std::vector<std::string> documents;
  for (const auto& each : wanted) {
    const auto preview = tasks::dryRunImport(each.request, terminalProgress());
    endProgress();
    if (!preview.ok())
      return preview.error();
    if (json)
      documents.push_back(tasks::dryRunJson(*preview));
    else
      THROUGHLINE_CHECK(print(dryRunText(*preview)));
  }
  return json ? print(jsonOf(documents)) : Status();
}

Status importData(const Arguments& arguments) {
  THROUGHLINE_TRY(tickets, ticketMappingIn(arguments));
  if (tickets)
    return importTicketTables(arguments, *tickets);
  THROUGHLINE_TRY(wanted, wantedImports(arguments));
  if (arguments.has(QStringLiteral("dry-run")))
    return dryRun(arguments, wanted);
  if (wanted.size() > 1)
    THROUGHLINE_CHECK(tryAll(wanted));
  THROUGHLINE_TRY(opened, openOrCreate(arguments.path(0)));
  const auto summaries = importAll(opened.workspace, wanted);
  if (!summaries.ok())
    return endWith(summaries.error(), opened);
  if (arguments.has(QStringLiteral("json"))) {
    std::vector<std::string> documents;
    std::ranges::transform(*summaries, std::back_inserter(documents), tasks::importJson);
    return print(jsonOf(documents));
  }
  for (const auto& summary : *summaries)
    THROUGHLINE_CHECK(print(summaryText(summary)));
  return {};
}

Status generateData(const Arguments& arguments) {
  THROUGHLINE_TRY(rows, arguments.number(QStringLiteral("rows"), 1));
  THROUGHLINE_TRY(seed, arguments.number(QStringLiteral("seed"), 0));
  if (!rows)
    return failure(ErrorCode::usage, {{Fact::detail, tr("--rows N is needed").toStdString()}});
  const QString layout = arguments.value(QStringLiteral("layout")).value_or(QStringLiteral("long"));
  if (layout != QLatin1String("long") && layout != QLatin1String("wide"))
    return failure(ErrorCode::usage, {{Fact::detail, tr("--layout is long or wide").toStdString()}});
  THROUGHLINE_TRY(target, OutputFile::named(arguments.positional().at(0), arguments));
  THROUGHLINE_CHECK(
      tasks::generateFeedback(target.path(),
                              {.rows = *rows,
                               .seed = static_cast<std::uint64_t>(seed.value_or(1)),
                               .layout = layout == QLatin1String("wide") ? data::Layout::wide : data::Layout::longRows},
                              {}));
  return target.deliver();
}

} // namespace

std::vector<Command> dataCommands() {
  const OptionSpec json{QStringLiteral("json"), {}, tr("one JSON document on stdout"), false};
  const auto discretion = discretionOptions();
  return {
      {{QStringLiteral("import"),
        QStringLiteral("FILE.journey DATA..."),
        tr("Takes feedback or metrics from CSV, TSV, XLSX or ODS."),
        2,
        10'000,
        {{QStringLiteral("mapping"), QStringLiteral("M.json"), tr("what the columns mean; guessed when not given"),
          false},
         {QStringLiteral("map"), QStringLiteral("TITLE"), tr("the map it belongs to"), false},
         {QStringLiteral("dry-run"), {}, tr("reads everything, changes nothing"), false},
         {QStringLiteral("again"), QStringLiteral("update|replace|both"),
          tr("what to do with an earlier import of the same survey; update when not given"), false},
         {QStringLiteral("sheet"), QStringLiteral("NAME"), tr("of a workbook; the first when not given"), false},
         {QStringLiteral("voice"), QStringLiteral("customer|employee|focus-group|interview"),
          tr("who speaks; customer when not given"), false},
         {QStringLiteral("invited"), QStringLiteral("N"), tr("how many were asked, for the response rate"), false},
         {QStringLiteral("no-snapshot"), {}, tr("goes on where no snapshot can be kept beforehand"), false},
         discretion.front(),
         discretion.back(),
         json}},
       importData},
      {{QStringLiteral("generate"),
        QStringLiteral("DATA.csv --rows N"),
        tr("Writes synthetic feedback for trials and benchmarks."),
        1,
        1,
        {{QStringLiteral("rows"), QStringLiteral("N"), tr("how many"), false},
         {QStringLiteral("seed"), QStringLiteral("S"), tr("the same seed gives the same file"), false},
         {QStringLiteral("layout"), QStringLiteral("long|wide"), tr("a row per feedback, or per response"), false},
         OutputFile::force()}},
       generateData},
  };
}

} // namespace throughline::app
