#include "app/commands.h"
#include "app/open_workspace.h"
#include "app/output.h"
#include "app/words.h"
#include "core/data/sources/load.h"
#include "core/workspace/snapshots.h"

#include <nlohmann/json.hpp>

namespace throughline::app {
namespace {

using nlohmann::ordered_json;

/// One thing of a list: its line of text, and the same as JSON.
struct Listed {
  std::string line;
  ordered_json json;
};
using List = std::vector<Listed>;

Result<List> maps(workspace::Workspace& workspace) {
  THROUGHLINE_TRY(document, workspace.document());
  List list;
  for (const auto& map : document.maps) {
    const std::string id = map->id.text();
    list.push_back({.line = id + "  " + map->details->title,
                    .json = {{"id", id},
                             {"title", map->details->title},
                             {"stages", map->stages.size()},
                             {"touchpoints", map->touchpoints.size()}}});
  }
  return list;
}

Result<List> segmentsWhere(workspace::Workspace& workspace, bool channels) {
  THROUGHLINE_TRY(document, workspace.document());
  List list;
  for (const auto& map : document.maps) {
    THROUGHLINE_TRY(segments, data::segmentsOf(workspace, *map));
    for (const auto& segment : segments) {
      if ((segment.name == "channel") != channels)
        continue;
      for (const auto& value : segment.values)
        list.push_back({.line = map->details->title + "  " + (channels ? value : segment.name + "=" + value),
                        .json = {{"map", map->details->title}, {"segment", segment.name}, {"value", value}}});
    }
  }
  return list;
}

Result<List> segments(workspace::Workspace& workspace) {
  return segmentsWhere(workspace, false);
}
Result<List> channels(workspace::Workspace& workspace) {
  return segmentsWhere(workspace, true);
}

Result<List> snapshots(workspace::Workspace& workspace) {
  THROUGHLINE_TRY(kept, workspace::snapshotsOf(workspace.path()));
  List list;
  for (const auto& snapshot : kept)
    list.push_back(
        {.line = snapshot.at.text() + "  " +
                 (snapshot.complete ? std::string() : CommandWords::tr("without feedback").toStdString() + "  ") +
                 snapshot.file.string(),
         .json = {{"at", snapshot.at.text()}, {"complete", snapshot.complete}, {"file", snapshot.file.string()}}});
  return list;
}

struct ListKind {
  const char* name;
  Result<List> (*read)(workspace::Workspace& workspace);
};
constexpr ListKind listKinds[]{
    {"maps", maps}, {"segments", segments}, {"channels", channels}, {"snapshots", snapshots}};

Status listThings(const Arguments& arguments) {
  const QString what = arguments.positional().at(1);
  const auto* kind =
      std::ranges::find_if(listKinds, [&](const ListKind& each) { return what == QLatin1String(each.name); });
  if (kind == std::end(listKinds))
    return failure(
        ErrorCode::usage,
        {{Fact::detail,
          CommandWords::tr("list takes maps, segments, channels or snapshots, not \"%1\"").arg(what).toStdString()}});
  THROUGHLINE_TRY(workspace, openForReading(arguments.path(0)));
  THROUGHLINE_TRY(list, kind->read(workspace));
  if (!arguments.has(QStringLiteral("json"))) {
    std::string text;
    for (const auto& each : list)
      text += each.line + "\n";
    return print(text);
  }
  ordered_json all = ordered_json::array();
  for (const auto& each : list)
    all.push_back(each.json);
  return print(ordered_json{{kind->name, all}}.dump(-1, ' ', false, ordered_json::error_handler_t::replace) + "\n");
}

} // namespace

std::vector<Command> listCommands() {
  return {{{QStringLiteral("list"),
            QStringLiteral("FILE.journey maps|segments|channels|snapshots"),
            CommandWords::tr("Lists what the file holds."),
            2,
            2,
            {{QStringLiteral("json"), {}, CommandWords::tr("one JSON document on stdout"), false}}},
           listThings}};
}

} // namespace throughline::app
