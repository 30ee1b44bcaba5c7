#include "core/workspace/check.h"

#include "core/workspace/document_rows.h"
#include "core/workspace/history.h"
#include "core/workspace/opening.h"
#include "core/workspace/projection.h"
#include "core/workspace/seals.h"

#include <map>

namespace throughline::workspace {
namespace {

Error foundDamage(const std::filesystem::path& path, std::string detail) {
  return failure(ErrorCode::workspaceDamaged, {{Fact::path, path.string()}, {Fact::detail, std::move(detail)}});
}

/// "rows 3/0 do not match their hash"
std::string wordsOf(const Error& damage) {
  const std::string value = damage.fact(Fact::value);
  return damage.fact(Fact::name) + (value.empty() ? "" : " " + value) + ": " + damage.fact(Fact::detail);
}

Status checkAllPages(Connection& connection, const std::filesystem::path& path, const Progress& progress) {
  const TimeBudget onlyCancel(connection, std::nullopt, progress);
  THROUGHLINE_TRY(answer, connection.text("PRAGMA integrity_check(1)"));
  if (answer != "ok")
    return foundDamage(path, answer);
  return {};
}

/// Goes back from today, revision by revision, and compares every state with what its revision noted.
class HistoryWalk {
public:
  HistoryWalk(Connection& connection, const std::filesystem::path& path) : connection_(connection), path_(path) {}

  Result<std::int64_t> walk(const std::vector<EntityRow>& today, const std::vector<RevisionRow>& revisions,
                            const Progress& progress) {
    for (const auto& row : today) {
      state_.toggle(row.hash);
      rows_.emplace(row.id, row);
    }
    const auto count = static_cast<std::int64_t>(revisions.size());
    for (auto revision = revisions.rbegin(); revision != revisions.rend(); ++revision) {
      if (!progress.goOn(count - revision->revision.id.number, count))
        return failure(ErrorCode::cancelled);
      if (state_.value() != revision->state)
        return foundDamage(path_, "the state of revision " + std::to_string(revision->revision.id.number));
      THROUGHLINE_CHECK(goBack(revision->revision.id));
    }
    return count;
  }

private:
  Status goBack(RevisionId revision) {
    THROUGHLINE_TRY(query, connection_.prepare("SELECT entity_id, map_id, kind, record, hash FROM entity_before "
                                               "WHERE revision = ?"));
    query.bind(1, revision.number);
    for (;;) {
      THROUGHLINE_TRY(more, query.step());
      if (!more)
        return {};
      const std::string id(query.text(0));
      if (const auto now = rows_.find(id); now != rows_.end())
        state_.toggle(now->second.hash);
      if (const Status there = putBack(query, id); !there.ok())
        return foundDamage(path_, "revision " + std::to_string(revision.number) + ", " + id + ": " +
                                      there.error().fact(Fact::detail));
    }
  }

  Status putBack(const Statement& query, const std::string& id) {
    THROUGHLINE_CHECK(workspace::goBack(query, rows_));
    const auto before = rows_.find(id);
    if (before == rows_.end())
      return {};
    const auto entity = entityOf(before->second);
    if (!entity.ok())
      return entity.error();
    state_.toggle(before->second.hash);
    return {};
  }

  Connection& connection_;
  const std::filesystem::path& path_;
  StateHash state_;
  std::map<std::string, EntityRow> rows_;
};

} // namespace

Result<CheckReport> checkEverything(Connection& connection, const std::filesystem::path& path,
                                    const Progress& progress) {
  THROUGHLINE_CHECK(checkAllPages(connection, path, progress));
  THROUGHLINE_TRY(revisions, readRevisions(connection));
  if (revisions.empty())
    return foundDamage(path, "there is no revision");
  THROUGHLINE_TRY(rows, readEntityRows(connection));
  HistoryWalk history(connection, path);
  THROUGHLINE_TRY(states, history.walk(rows, revisions, progress));
  THROUGHLINE_TRY(document, documentOfRows(rows, path));
  THROUGHLINE_CHECK(checkProjection(connection, document));
  if (const Status feedback = checkFeedback(connection, progress); !feedback.ok())
    return feedback.error().code == ErrorCode::recordDamaged ? foundDamage(path, wordsOf(feedback.error()))
                                                             : feedback.error();
  THROUGHLINE_TRY(pages, connection.integer("PRAGMA page_count"));
  return CheckReport{.pages = pages,
                     .entities = static_cast<std::int64_t>(rows.size()),
                     .revisions = static_cast<std::int64_t>(revisions.size()),
                     .states = states};
}

} // namespace throughline::workspace
