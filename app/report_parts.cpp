#include "app/report_parts.h"

#include "app/output.h"
#include "app/read_map.h"
#include "app/words.h"
#include "core/data/table/cell_values.h"
#include "core/model/look_up.h"
#include "ui/pages/missing_glyphs.h"
#include "ui/session/contact_words.h"
#include "ui/session/translation.h"

#include <QCoreApplication>

namespace throughline::app {
namespace {

QString reportPartNames() {
  QStringList names;
  for (const auto& named : report::partNames)
    names << QString::fromUtf8(named.name.data(), static_cast<qsizetype>(named.name.size()));
  return names.join(QLatin1Char(','));
}

Result<report::PageSize> pageSizeOf(const Arguments& arguments) {
  const auto name = arguments.value(QStringLiteral("page-size")).value_or(QStringLiteral("A4"));
  if (const auto size = report::pageSizeNamed(name.toStdString()))
    return *size;
  return failure(
      ErrorCode::usage,
      {{Fact::detail, CommandWords::tr("--page-size is A4, A3, Letter or long, not \"%1\"").arg(name).toStdString()}});
}

Status readAttach(const Arguments& arguments, report::ReportOptions& options) {
  const QString what = arguments.value(QStringLiteral("attach")).value_or(QStringLiteral("none"));
  const auto named = report::attachNamed(what.toStdString());
  if (!named)
    return failure(
        ErrorCode::usage,
        {{Fact::detail,
          CommandWords::tr("--attach is none, aggregates or responses, not \"%1\"").arg(what).toStdString()}});
  options.attach = *named;
  return {};
}

Status readPointValue(const Arguments& arguments, report::ReportOptions& options) {
  if (const auto value = arguments.value(QStringLiteral("point-value"))) {
    const auto number = data::numberIn(value->toStdString());
    if (!number || *number <= 0)
      return failure(
          ErrorCode::usage,
          {{Fact::detail,
            CommandWords::tr("--point-value is a number over 0 like 25000, not \"%1\"").arg(*value).toStdString()}});
    options.valuePerPoint = *number;
  }
  if (const auto terms = arguments.value(QStringLiteral("point-terms")))
    options.valueTerms = terms->toStdString();
  return {};
}

Status readParts(const Arguments& arguments, report::ReportOptions& options) {
  const auto list = arguments.value(QStringLiteral("parts"));
  if (!list)
    return {};
  const auto read = report::partsIn(list->toStdString());
  options.parts = read.parts;
  options.charts = read.charts;
  if (read.unknown.empty() && !read.parts.empty())
    return {};
  return failure(ErrorCode::usage,
                 {{Fact::detail,
                   CommandWords::tr("--parts lists some of %1 or charts by name, with commas; \"%2\" is none of them")
                       .arg(reportPartNames(), QString::fromStdString(read.unknown))
                       .toStdString()}});
}

/// Words and numbers in that language; the translators live as long as the program.
Status useLanguage(const QString& language) {
  if (language == QLatin1String("en"))
    return {};
  const auto there = ui::translatedLanguages();
  if (!there.contains(language))
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, "--language"},
                                                {Fact::value, language.toStdString()},
                                                {Fact::expected, there.join(QLatin1String(", ")).toStdString()}});
  ui::loadTranslation(*QCoreApplication::instance(), language);
  return {};
}

} // namespace

OptionSpec changesSpec() {
  return {QStringLiteral("changes-since"), QStringLiteral("N"),
          CommandWords::tr("tells what changed on the map since that version; throughline history lists them"), false};
}

Status readChangesSince(const Arguments& arguments, workspace::Workspace& workspace, model::MapId map,
                        report::ReportOptions& options) {
  THROUGHLINE_TRY(since, arguments.number(QStringLiteral("changes-since"), 1));
  if (!since)
    return {};
  THROUGHLINE_TRY(stored, workspace.documentAt({*since}));
  const auto document = forReaders(arguments, stored, map);
  const auto* before = model::findMap(document, map);
  if (before == nullptr)
    return failure(ErrorCode::notFound,
                   {{Fact::name, "map"}, {Fact::value, map.text()}, {Fact::detail, std::to_string(*since)}});
  options.before = std::make_shared<const model::JourneyMap>(*before);
  options.beforeName = CommandWords::tr("version %1").arg(*since).toStdString();
  return {};
}

std::vector<OptionSpec> wordingSpecs() {
  return {
      {QStringLiteral("parts"), QStringLiteral("LIST"),
       CommandWords::tr("%1, and charts by their names").arg(reportPartNames()), false},
      {QStringLiteral("point-value"), QStringLiteral("AMOUNT"),
       CommandWords::tr("what a point of the score is worth, for the page of decisions"), false},
      {QStringLiteral("point-terms"), QStringLiteral("TEXT"),
       CommandWords::tr("in which currency, and what the value of a point rests on"), false},
      {QStringLiteral("cover-contacts"),
       {},
       CommandWords::tr("covers telephone numbers and e-mail addresses in every text of the map"),
       false},
      {QStringLiteral("language"), QStringLiteral("CODE"), CommandWords::tr("of the words, en when not given"), false}};
}

void sayContacts(const Arguments& arguments, const model::Document& document, model::MapId map, tasks::Texts texts) {
  if (arguments.has(QStringLiteral("cover-contacts")))
    return;
  const auto parts = tasks::partsWithContacts(document, map, texts);
  if (!parts.empty())
    printNote(ui::contactsText(parts).toStdString() + " " +
              CommandWords::tr("--cover-contacts covers them.").toStdString());
}

void sayMissingGlyphs(const model::Document& document, model::MapId map) {
  if (const auto* drawn = model::findMap(document, map))
    if (const auto missing = ui::charactersWithoutGlyphs(document, *drawn); !missing.isEmpty())
      printNote(ui::missingGlyphsText(missing).toStdString());
}

Status readWording(const Arguments& arguments, report::ReportOptions& options) {
  options.language = arguments.value(QStringLiteral("language")).value_or(QStringLiteral("en")).toStdString();
  THROUGHLINE_CHECK(readPointValue(arguments, options));
  return readParts(arguments, options);
}

Status speakAsAsked(const Arguments& arguments) {
  return useLanguage(arguments.value(QStringLiteral("language")).value_or(QStringLiteral("en")));
}

std::vector<OptionSpec> reportOptionSpecs() {
  std::vector<OptionSpec> specs{
      {QStringLiteral("page-size"), QStringLiteral("SIZE"),
       CommandWords::tr("A4, A3, Letter, or long for the map on one page"), false},
      {QStringLiteral("attach"), QStringLiteral("WHAT"),
       CommandWords::tr(
           "none; aggregates: the figures of the touchpoints as a table within the PDF; responses: and every "
           "response, without customers and comments"),
       false},
      changesSpec()};
  for (auto& each : wordingSpecs())
    specs.push_back(std::move(each));
  return specs;
}

Result<report::ReportOptions> reportOptionsOf(const Arguments& arguments, workspace::Workspace& workspace) {
  THROUGHLINE_TRY(size, pageSizeOf(arguments));
  report::ReportOptions options{.pageSize = size};
  THROUGHLINE_TRY(document, workspace.document());
  THROUGHLINE_TRY(id, mapAskedFor(arguments, document));
  report::takeChoice(model::findMap(document, id)->details->report, options);
  THROUGHLINE_CHECK(readWording(arguments, options));
  THROUGHLINE_CHECK(readAttach(arguments, options));
  THROUGHLINE_CHECK(readChangesSince(arguments, workspace, id, options));
  return options;
}

} // namespace throughline::app
