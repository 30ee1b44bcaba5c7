#include "core/data/comments/follow_ups.h"

#include "core/model/validate.h"
#include "core/workspace/table_seals.h"

#include <algorithm>
#include <map>

namespace throughline::data {
namespace {

using FollowUps = std::map<std::pair<std::int64_t, model::TouchpointId>, FollowUp>;

Result<FollowUps> keptFollowUps(workspace::Connection& connection) {
  THROUGHLINE_CHECK(workspace::expectSealedTable(connection, "follow_up"));
  THROUGHLINE_TRY(rows, connection.prepare("SELECT row, touchpoint_id, owner, due, outcome FROM follow_up"));
  FollowUps kept;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return kept;
    const auto touchpoint = model::TouchpointId::parse(rows.text(1));
    if (!touchpoint)
      continue;
    FollowUp followUp{.row = rows.integer(0),
                      .touchpoint = *touchpoint,
                      .owner = std::string(rows.text(2)),
                      .outcome = std::string(rows.text(4))};
    if (const auto due = rows.optionalInteger(3))
      followUp.due = Date{static_cast<std::int32_t>(*due)};
    kept.emplace(std::pair(followUp.row, *touchpoint), std::move(followUp));
  }
}

Result<std::vector<std::int64_t>> rowsOfTable(workspace::Connection& connection, const std::string& table,
                                              std::int64_t after, std::size_t most) {
  THROUGHLINE_TRY(query, connection.prepare("SELECT id FROM " + table + " WHERE id > ? ORDER BY id LIMIT ?"));
  query.bindAll(after, most);
  std::vector<std::int64_t> rows;
  for (;;) {
    THROUGHLINE_TRY(more, query.step());
    if (!more)
      return rows;
    rows.push_back(query.integer(0));
  }
}

class FailureList {
public:
  FailureList(const FailuresWanted& wanted, FollowUps kept) : wanted_(wanted), kept_(std::move(kept)) {}

  void add(const GivenResponse& response) {
    if (response.resolved == true)
      return;
    for (const auto& said : response.said) {
      const bool here = wanted_.touchpoints.empty() ||
                        std::ranges::find(wanted_.touchpoints, said.touchpoint) != wanted_.touchpoints.end();
      if (!said.failed || !here)
        continue;
      const auto kept = kept_.find({response.row, said.touchpoint});
      FollowUp followUp =
          kept != kept_.end() ? kept->second : FollowUp{.row = response.row, .touchpoint = said.touchpoint};
      if (followUp.outcome.empty() || wanted_.closedToo)
        failures.push_back({.response = response, .followUp = std::move(followUp)});
    }
  }

  std::vector<OpenFailure> failures;

private:
  const FailuresWanted& wanted_;
  FollowUps kept_;
};

} // namespace

Result<std::vector<OpenFailure>> unresolvedFailures(workspace::Workspace& workspace, const FailuresWanted& wanted,
                                                    const Progress& progress) {
  constexpr std::size_t rowsPerPiece = 4'000;
  THROUGHLINE_TRY(kept, keptFollowUps(workspace.database()));
  THROUGHLINE_TRY(reader, ResponseReader::make(workspace));
  FailureList list(wanted, std::move(kept));
  for (const std::string table : {"response", "feedback"})
    for (std::int64_t row = 0;;) {
      THROUGHLINE_TRY(rows, rowsOfTable(workspace.database(), table, row, rowsPerPiece));
      if (rows.empty())
        break;
      for (const std::int64_t each : rows) {
        THROUGHLINE_TRY(response, reader.at(each));
        if (response)
          list.add(*response);
      }
      row = rows.back();
      if (!progress.goOn(0, 0))
        return failure(ErrorCode::cancelled);
    }
  std::ranges::stable_sort(list.failures, {}, [](const OpenFailure& each) { return each.followUp.row; });
  return std::move(list.failures);
}

Status keepFollowUp(workspace::Workspace& workspace, const FollowUp& followUp) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  for (const auto* text : {&followUp.owner, &followUp.outcome})
    if (!model::isCleanText(*text, model::longestText))
      return failure(ErrorCode::textTooLong, {{Fact::name, text == &followUp.owner ? "owner" : "outcome"},
                                              {Fact::limit, std::to_string(model::longestText)}});
  workspace::Transaction transaction(workspace.database());
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(workspace.database(), {"follow_up"}));
  THROUGHLINE_TRY(remove, workspace.database().prepare("DELETE FROM follow_up WHERE row = ? AND touchpoint_id = ?"));
  THROUGHLINE_CHECK(remove.runWith(followUp.row, followUp.touchpoint.text()));
  if (!followUp.owner.empty() || followUp.due || !followUp.outcome.empty()) {
    THROUGHLINE_TRY(add, workspace.database().prepare("INSERT INTO follow_up VALUES(?, ?, ?, ?, ?)"));
    THROUGHLINE_CHECK(add.runWith(followUp.row, followUp.touchpoint.text(), followUp.owner,
                                  followUp.due ? std::optional(followUp.due->day) : std::nullopt, followUp.outcome));
  }
  THROUGHLINE_CHECK(sealing.end());
  return transaction.commit();
}

} // namespace throughline::data
