#include "app/picture_export.h"

#include "app/feedback_filter.h"
#include "app/open_workspace.h"
#include "app/read_map.h"
#include "app/report_parts.h"
#include "app/streams.h"
#include "app/words.h"
#include "core/base/checked_file.h"
#include "core/model/look_up.h"
#include "ui/pages/html_report.h"
#include "ui/pages/slide_pages.h"

#include <QLocale>

#include <filesystem>

namespace throughline::app {
namespace {

/// "1920x1080"; either side may be missing: the map's shape gives it.
Result<QSize> sizeIn(const Arguments& arguments) {
  const auto text = arguments.value(QStringLiteral("size"));
  if (!text)
    return QSize();
  const QStringList sides = text->toLower().split(QLatin1Char('x'));
  bool wideOk = false, highOk = false;
  const int width = sides.value(0).toInt(&wideOk), height = sides.value(1).toInt(&highOk);
  if (sides.size() == 2 && wideOk && highOk && width > 0 && height > 0)
    return QSize(width, height);
  return failure(
      ErrorCode::usage,
      {{Fact::detail,
        CommandWords::tr("--size takes WIDTHxHEIGHT in pixels like 1920x1080, not \"%1\"").arg(*text).toStdString()}});
}

Result<ui::ReportRequest> requestOf(const ReadMap& read, const Arguments& arguments) {
  ui::ReportRequest request{
      .document = read.document, .map = read.map, .analysis = read.analysis, .parts = read.parts, .options = {}};
  request.options.fileName = std::filesystem::path(arguments.path(0)).filename().string();
  request.options.asOf = read.asOf;
  request.options.filters = read.filters;
  report::takeChoice(model::findMap(read.document, read.map)->details->report, request.options);
  THROUGHLINE_CHECK(readWording(arguments, request.options));
  return request;
}

std::vector<insight::Part> findingOnly() {
  const auto parts = insight::findingParts();
  return {parts.begin(), parts.end()};
}

Result<std::string> poster(const ui::ReportRequest& request, const Arguments& arguments) {
  const auto name = arguments.value(QStringLiteral("page-size")).value_or(QStringLiteral("A1"));
  const bool tiled = name.toLower() == QLatin1String("a4");
  const auto size = tiled ? std::optional(ui::PosterSize::a1) : ui::posterSizeNamed(name);
  if (!size)
    return failure(ErrorCode::usage,
                   {{Fact::detail,
                     CommandWords::tr("--page-size of a poster is A0, A1, A2, A3, or A4 for an A1 in sheets of A4, not "
                                      "\"%1\"")
                         .arg(name)
                         .toStdString()}});
  return ui::posterPdf(request, *size, arguments.has(QStringLiteral("blank")), tiled);
}

Result<std::string> drawn(const ReadMap& read, const Arguments& arguments, const QString& format) {
  THROUGHLINE_TRY(request, requestOf(read, arguments));
  sayContacts(arguments, read.document, read.map);
  if (format != QLatin1String("html")) // is shown in the fonts of who reads it
    sayMissingGlyphs(read.document, read.map);
  if (format == QLatin1String("slides"))
    return ui::slidesPdf({.document = read.document,
                          .map = read.map,
                          .analysis = read.analysis,
                          .filters = inWords(read.filters),
                          .language = request.options.language,
                          .asOf = read.asOf});
  if (format == QLatin1String("poster"))
    return poster(request, arguments);
  if (format == QLatin1String("html")) {
    THROUGHLINE_CHECK(readOnce(arguments.path(0), [&](workspace::Workspace& workspace) {
      return readChangesSince(arguments, workspace, read.map, request.options);
    }));
    return ui::reportHtml(request);
  }
  THROUGHLINE_TRY(size, sizeIn(arguments));
  const ui::MapPicture picture{.size = size, .blank = arguments.has(QStringLiteral("blank"))};
  return format == QLatin1String("png") ? ui::mapPng(request, picture) : ui::mapSvg(request, picture);
}

} // namespace

QStringList pictureFormats() {
  return {QStringLiteral("slides"), QStringLiteral("poster"), QStringLiteral("png"), QStringLiteral("svg"),
          QStringLiteral("html")};
}

Status exportPicture(const Arguments& arguments, const QString& format) {
  THROUGHLINE_TRY(target, OutputFile::named(*arguments.value(QStringLiteral("output")), arguments));
  const auto parts = format == QLatin1String("html") ? report::analysisFor({}) : findingOnly();
  THROUGHLINE_TRY(read, readMap(arguments, parts));
  THROUGHLINE_TRY(bytes, drawn(read, arguments, format));
  THROUGHLINE_CHECK(writeCheckedFile(target.path(), bytes));
  return target.deliver();
}

} // namespace throughline::app
