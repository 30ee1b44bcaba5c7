#include "app/ticket_tables.h"

#include "app/again.h"
#include "app/open_workspace.h"
#include "app/output.h"
#include "app/streams.h"
#include "core/base/checked_file.h"
#include "core/data/sources/known_names.h"
#include "ui/session/file_names.h"
#include "ui/session/import_words.h"
#include "ui/session/ticket_words.h"

namespace throughline::app {
namespace {

constexpr std::size_t largestTicketMapping = 16U << 20;

/// A table of the command line with what is asked of it; the input lives as long as it is read.
struct WantedTickets {
  InputFile input;
  tasks::TicketRequest request;
};

Result<std::vector<WantedTickets>> wantedTickets(const Arguments& arguments, const tasks::TicketMapping& mapping) {
  std::vector<WantedTickets> wanted;
  for (const QString& data : arguments.positional().mid(1)) {
    THROUGHLINE_TRY(input, InputFile::named(data));
    tasks::TicketRequest request{.data = input.path(), .mapping = mapping};
    THROUGHLINE_TRY(again, againOf(arguments));
    request.again = again;
    if (const auto title = arguments.value(QStringLiteral("map")))
      request.mapTitle = title->toStdString();
    if (const auto sheet = arguments.value(QStringLiteral("sheet")))
      request.mapping.format.sheet = sheet->toStdString();
    wanted.push_back({.input = std::move(input), .request = std::move(request)});
  }
  return wanted;
}

Status printTickets(const Arguments& arguments, const tasks::TicketSummary& summary) {
  if (arguments.has(QStringLiteral("json")))
    return print(tasks::ticketsJson(summary) + "\n");
  auto lines = ui::ticketSentences(summary);
  if (summary.source == 0 && summary.places)
    lines << ui::placeSentences(*summary.places, summary.leftOutNames, summary.mapping.format.names);
  return print(lines.join(QLatin1Char('\n')).toStdString() + "\n");
}

/// What names of touchpoints find: the document of the file and what they were taken for before; nothing where there is
/// no file yet.
struct NamesThere {
  model::Document document;
  std::vector<data::KnownName> known;
};

Result<NamesThere> namesThere(const std::string& path) {
  if (!std::filesystem::exists(path))
    return NamesThere{};
  THROUGHLINE_TRY(workspace, openForReading(path));
  THROUGHLINE_TRY(document, workspace.document());
  THROUGHLINE_TRY(known, data::knownNames(workspace.database()));
  return NamesThere{.document = document, .known = known};
}

} // namespace

Result<std::optional<tasks::TicketMapping>> ticketMappingIn(const Arguments& arguments) {
  const auto path = arguments.value(QStringLiteral("mapping"));
  if (!path)
    return std::optional<tasks::TicketMapping>{};
  THROUGHLINE_TRY(text, readWholeFile(ui::pathOf(*path), largestTicketMapping));
  if (!tasks::isTicketMapping(text))
    return std::optional<tasks::TicketMapping>{};
  const auto mapping = tasks::readTicketMapping(text);
  if (!mapping.ok())
    return mapping.error().with(Fact::path, path->toStdString());
  return std::optional(*mapping);
}

Status importTicketTables(const Arguments& arguments, const tasks::TicketMapping& mapping) {
  THROUGHLINE_TRY(wanted, wantedTickets(arguments, mapping));
  const bool dry = arguments.has(QStringLiteral("dry-run"));
  THROUGHLINE_TRY(there, namesThere(arguments.path(0)));
  for (const auto& each : wanted) {
    const auto looked = tasks::lookAtTickets(each.request, terminalProgress(), there.document, there.known);
    endProgress();
    if (!looked.ok())
      return looked.error();
    if (dry)
      THROUGHLINE_CHECK(printTickets(arguments, *looked));
  }
  if (dry)
    return {};
  THROUGHLINE_TRY(opened, openOrCreate(arguments.path(0)));
  RandomIdSource ids;
  for (const auto& each : wanted) {
    const auto summary = tasks::importTickets(opened.workspace, each.request, ids, terminalProgress());
    endProgress();
    if (!summary.ok())
      return endWith(summary.error(), opened);
    THROUGHLINE_CHECK(printTickets(arguments, *summary));
  }
  return {};
}

} // namespace throughline::app
