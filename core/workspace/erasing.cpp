#include "core/workspace/erasing.h"

#include "core/model/kinds.h"
#include "core/workspace/history.h"
#include "core/workspace/known_files.h"
#include "core/workspace/opening.h"
#include "core/workspace/record_patch.h"
#include "core/workspace/record_text.h"

#include <algorithm>
#include <map>
#include <sqlite3.h>

namespace throughline::workspace {
namespace {

using model::FieldValue;

/// Texts of wanted notes anywhere in a record: a record of its own, or one in the list of its thing.
class NoteTexts {
public:
  explicit NoteTexts(const std::set<std::string>& notes) : notes_(notes) {}

  void lookIn(const FieldValue::Record& record, const std::string& ownId) {
    const auto* id = model::find(record, "id");
    const auto* text = model::find(record, "text");
    if (isWanted(id != nullptr ? textOrNothing(*id) : ownId) && text != nullptr)
      found_.insert(textOrNothing(*text));
    for (const auto& field : record)
      lookIn(field.value);
  }
  const std::set<std::string>& found() const { return found_; }

private:
  static std::string textOrNothing(const FieldValue& value) {
    const auto* text = std::get_if<std::string>(&value.held);
    return text != nullptr ? *text : std::string();
  }
  bool isWanted(const std::string& id) const { return notes_.contains(id); }
  void lookIn(const FieldValue& value) {
    if (const auto* list = std::get_if<FieldValue::List>(&value.held))
      for (const auto& each : *list)
        lookIn(each);
    else if (const auto* record = std::get_if<FieldValue::Record>(&value.held))
      lookIn(*record, {});
  }

  const std::set<std::string>& notes_;
  std::set<std::string> found_;
};

/// The same length, so that a record of any format stays one.
std::string covered(std::string record, const std::string& text) {
  const std::string written = std::to_string(text.size()) + " " + text;
  for (std::size_t at = record.find(written); at != std::string::npos; at = record.find(written, at + written.size()))
    std::fill_n(record.begin() + static_cast<std::ptrdiff_t>(at + written.size() - text.size()), text.size(), '*');
  return record;
}

bool namesOneOf(const std::string& row, const std::string& record, const std::set<std::string>& notes) {
  return notes.contains(row) || std::ranges::any_of(notes, [&record](const std::string& note) {
           return record.find(note) != std::string::npos;
         });
}

/// True when the row was changed.
Result<bool> coverRow(EntityRow& row, const std::set<std::string>& notes) {
  if (!namesOneOf(row.id, row.record, notes))
    return false;
  const auto kind = model::wordOf<model::EntityKind>(row.kind);
  if (!kind)
    return failure(ErrorCode::recordDamaged, {{Fact::name, row.kind}, {Fact::value, row.id}});
  THROUGHLINE_TRY(record, recordOf(*kind, row.record));
  NoteTexts texts(notes);
  texts.lookIn(record, row.id);
  for (const auto& text : texts.found())
    if (!text.empty())
      row.record = covered(std::move(row.record), text);
  row.hash = hashOf(row);
  return !texts.found().empty();
}

/// Goes back through the history: what each row was, and what it is once the texts are covered.
class CoveredHistory {
public:
  explicit CoveredHistory(const std::set<std::string>& notes) : notes_(notes) {}

  Status readToday(Connection& connection) {
    THROUGHLINE_TRY(rows, readEntityRows(connection));
    for (auto& row : rows) {
      EntityRow covered = row;
      THROUGHLINE_TRY(is, coverRow(covered, notes_));
      if (is)
        today_.push_back(covered);
      state_.toggle(covered.hash);
      was_.emplace(row.id, row);
      is_.emplace(row.id, std::move(covered));
    }
    return {};
  }

  /// A row of entity_before, newest revision first: entity_id, map_id, kind, record, hash, revision.
  Status goBackTo(const Statement& before) {
    const std::string id(before.text(0));
    const auto later = is_.find(id);
    const bool laterChanged = later != is_.end() && later->second.record != was_.at(id).record;
    const std::string laterRecord = later != is_.end() ? later->second.record : std::string();
    const bool patch = !before.isNull(3) && isPatch(before.text(3));
    if (later != is_.end()) {
      state_.toggle(later->second.hash);
      is_.erase(later);
    }
    THROUGHLINE_CHECK(goBack(before, was_));
    if (before.isNull(3))
      return {};
    EntityRow covered = was_.at(id);
    THROUGHLINE_TRY(changed, coverRow(covered, notes_));
    state_.toggle(covered.hash);
    if (changed || (patch && laterChanged)) {
      EntityRow stored = covered;
      if (patch)
        stored.record = patchTo(covered.record, laterRecord);
      earlier_.emplace_back(before.integer(5), std::move(stored));
    }
    is_.emplace(id, std::move(covered));
    return {};
  }

  const Sha256& state() const { return state_.value(); }
  std::int64_t changed() const { return static_cast<std::int64_t>(today_.size() + earlier_.size()); }

  Status write(Connection& connection) const {
    THROUGHLINE_TRY(now, connection.prepare("UPDATE entity SET record = ?, hash = ? WHERE id = ?"));
    for (const auto& row : today_)
      THROUGHLINE_CHECK(now.runWith(row.record, std::span<const std::byte>(row.hash), row.id));
    THROUGHLINE_TRY(before, connection.prepare("UPDATE entity_before SET record = ?, hash = ? WHERE revision = ? AND "
                                               "entity_id = ?"));
    for (const auto& [revision, row] : earlier_)
      THROUGHLINE_CHECK(before.runWith(row.record, std::span<const std::byte>(row.hash), revision, row.id));
    return {};
  }

private:
  const std::set<std::string>& notes_;
  std::map<std::string, EntityRow> was_, is_;
  StateHash state_;
  std::vector<EntityRow> today_;                            ///< to be written
  std::vector<std::pair<std::int64_t, EntityRow>> earlier_; ///< to be written, by revision
};

/// What each revision says of the state after it becomes what the covered rows give.
Status coverRevisions(Connection& connection, std::vector<RevisionRow>& revisions, CoveredHistory& history) {
  THROUGHLINE_TRY(before, connection.prepare("SELECT entity_id, map_id, kind, record, hash, revision FROM "
                                             "entity_before ORDER BY revision DESC"));
  THROUGHLINE_TRY(more, before.step());
  for (auto revision = revisions.rbegin(); revision != revisions.rend(); ++revision) {
    revision->state = history.state();
    revision->hash = hashOf(*revision);
    while (more && before.integer(5) == revision->revision.id.number) {
      THROUGHLINE_CHECK(history.goBackTo(before));
      THROUGHLINE_TRY(another, before.step());
      more = another;
    }
  }
  return {};
}

Status writeAnew(Connection& connection) {
  const int attached = sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, 1);
  sqlite3_set_authorizer(connection.handle(), nullptr, nullptr);
  const Status done = connection.execute("PRAGMA temp_store = MEMORY; VACUUM");
  confine(connection);
  sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, attached);
  return done;
}

} // namespace

Result<std::int64_t> coverNotes(Connection& connection, const std::set<std::string>& notes) {
  if (notes.empty())
    return std::int64_t{0};
  THROUGHLINE_TRY(revisions, readRevisions(connection));
  CoveredHistory history(notes);
  THROUGHLINE_CHECK(history.readToday(connection));
  THROUGHLINE_CHECK(coverRevisions(connection, revisions, history));
  THROUGHLINE_CHECK(history.write(connection));
  THROUGHLINE_TRY(write, connection.prepare("UPDATE revision SET state = ?, hash = ? WHERE id = ?"));
  for (const auto& row : revisions)
    THROUGHLINE_CHECK(write.runWith(std::span<const std::byte>(row.state), std::span<const std::byte>(row.hash),
                                    row.revision.id.number));
  return history.changed();
}

Status wipeDeleted(Connection& connection, const std::filesystem::path& dataFolder) {
  THROUGHLINE_TRY(head, readHead(connection));
  THROUGHLINE_CHECK(noteHeld(dataFolder, connection.path(), {head.revision.id.number, hexText(head.hash)}));
  return writeAnew(connection);
}

} // namespace throughline::workspace
