#include "core/data/sources/respondent_names.h"

#include "core/workspace/schema.h"

namespace throughline::data {

Result<RespondentNames> RespondentNames::make(workspace::Workspace& workspace) {
  THROUGHLINE_TRY(responses, workspace.database().prepare("SELECT respondent FROM response WHERE id = ?"));
  THROUGHLINE_TRY(rows, workspace.database().prepare("SELECT respondent FROM feedback WHERE id = ?"));
  return RespondentNames(std::move(responses), std::move(rows), workspace::SoundRows(workspace.database()));
}

Result<std::string> RespondentNames::at(const RowPlace& place, bool wide) {
  auto& query = wide ? responses_ : rows_;
  THROUGHLINE_CHECK(sound_.expect((place.source << workspace::rowIdBits) + place.record));
  query.bind(1, (place.source << workspace::rowIdBits) + place.record);
  THROUGHLINE_TRY(found, query.step());
  std::string name = found ? std::string(query.text(0)) : std::string();
  query.reset();
  return name;
}

} // namespace throughline::data
