#include "core/tasks/blank_readings.h"

#include "core/model/look_up.h"
#include "core/tasks/analysis_task.h"
#include "core/workspace/user_folders.h"

#include <algorithm>

namespace throughline::tasks {

Result<std::optional<insight::Caveat>> otherReadingOfBlanks(const ImportRequest& request, const Progress& progress) {
  THROUGHLINE_TRY(folder, workspace::PrivateFolder::make());
  THROUGHLINE_TRY(apart, workspace::Workspace::create(folder.path() / "blanks.journey",
                                                      {.dataFolder = folder.path() / "data", .keepSnapshots = false}));
  auto alone = request;
  alone.snapshot = SnapshotBefore::none;
  alone.mapTitle.reset();
  alone.currentMap.reset();
  // Cards of another map; what is left out stays so.
  std::erase_if(alone.known, [](const auto& name) { return name.touchpoint.has_value(); });
  if (alone.mapping)
    std::erase_if(alone.mapping->names,
                  [](const auto& name) { return name.second.becomes != data::NameChoice::Becomes::leftOut; });
  RandomIdSource ids;
  THROUGHLINE_TRY(summary, runImport(apart, alone, ids, progress));
  THROUGHLINE_TRY(document, apart.document());
  const auto* map = model::findMap(document, summary.mapId);
  if (map == nullptr)
    return std::optional<insight::Caveat>{};
  constexpr insight::Part parts[]{insight::Part::drag};
  THROUGHLINE_TRY(found, analysisOf(apart, *map, {}, optionsFor(document), parts));
  const auto* drag = found.find<insight::Part::drag>();
  if (drag == nullptr)
    return std::optional<insight::Caveat>{};
  const auto caveat = std::ranges::find(drag->caveats, insight::CaveatCode::takenAsNotReached, &insight::Caveat::code);
  return caveat == drag->caveats.end() ? std::optional<insight::Caveat>{} : std::optional(*caveat);
}

} // namespace throughline::tasks
