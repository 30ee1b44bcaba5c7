#include "core/workspace/erasing.h"

#include "core/model/kinds.h"
#include "core/workspace/history.h"
#include "core/workspace/known_files.h"
#include "core/workspace/opening.h"
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

Result<std::int64_t> coverToday(Connection& connection, const std::set<std::string>& notes) {
  THROUGHLINE_TRY(rows, readEntityRows(connection));
  THROUGHLINE_TRY(write, connection.prepare("UPDATE entity SET record = ?, hash = ? WHERE id = ?"));
  std::int64_t changed = 0;
  for (auto& row : rows) {
    THROUGHLINE_TRY(is, coverRow(row, notes));
    if (!is)
      continue;
    THROUGHLINE_CHECK(write.runWith(row.record, std::span<const std::byte>(row.hash), row.id));
    ++changed;
  }
  return changed;
}

Result<std::int64_t> coverEarlier(Connection& connection, const std::set<std::string>& notes) {
  THROUGHLINE_TRY(rows, connection.prepare("SELECT entity_id, map_id, kind, record, hash, revision FROM entity_before "
                                           "WHERE record IS NOT NULL ORDER BY revision, entity_id"));
  std::vector<std::pair<std::int64_t, EntityRow>> changed;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      break;
    EntityRow row = entityRowAt(rows, 0);
    THROUGHLINE_TRY(is, coverRow(row, notes));
    if (is)
      changed.emplace_back(rows.integer(5), std::move(row));
  }
  THROUGHLINE_TRY(write, connection.prepare("UPDATE entity_before SET record = ?, hash = ? WHERE revision = ? AND "
                                            "entity_id = ?"));
  for (const auto& [revision, row] : changed)
    THROUGHLINE_CHECK(write.runWith(row.record, std::span<const std::byte>(row.hash), revision, row.id));
  return static_cast<std::int64_t>(changed.size());
}

/// The hashes of rows before a revision, by its number.
using RowsBefore = std::multimap<std::int64_t, std::pair<std::string, std::optional<Sha256>>>;

Result<RowsBefore> rowsBefore(Connection& connection) {
  THROUGHLINE_TRY(rows,
                  connection.prepare("SELECT entity_id, map_id, kind, record, hash, revision FROM entity_before"));
  RowsBefore all;
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return all;
    const auto hash = rows.isNull(3) ? std::nullopt : std::optional(entityRowAt(rows, 0).hash);
    all.emplace(rows.integer(5), std::pair(std::string(rows.text(0)), hash));
  }
}

/// What each revision says of the state after it, from the newest back.
Status renewStates(Connection& connection, std::vector<RevisionRow>& revisions) {
  THROUGHLINE_TRY(today, readEntityRows(connection));
  THROUGHLINE_TRY(before, rowsBefore(connection));
  std::map<std::string, Sha256> rows;
  StateHash state;
  for (const auto& row : today) {
    rows.emplace(row.id, row.hash);
    state.toggle(row.hash);
  }
  THROUGHLINE_TRY(write, connection.prepare("UPDATE revision SET state = ?, hash = ? WHERE id = ?"));
  for (auto revision = revisions.rbegin(); revision != revisions.rend(); ++revision) {
    revision->state = state.value();
    revision->hash = hashOf(*revision);
    THROUGHLINE_CHECK(write.runWith(std::span<const std::byte>(revision->state),
                                    std::span<const std::byte>(revision->hash), revision->revision.id.number));
    const auto [first, end] = before.equal_range(revision->revision.id.number);
    for (auto row = first; row != end; ++row) {
      const auto& [id, hash] = row->second;
      if (const auto now = rows.find(id); now != rows.end()) {
        state.toggle(now->second);
        rows.erase(now);
      }
      if (hash) {
        state.toggle(*hash);
        rows.emplace(id, *hash);
      }
    }
  }
  return {};
}

Status writeAnew(Connection& connection) {
  const int attached = sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, 1);
  liftConfinement(connection);
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
  THROUGHLINE_TRY(now, coverToday(connection, notes));
  THROUGHLINE_TRY(earlier, coverEarlier(connection, notes));
  THROUGHLINE_CHECK(renewStates(connection, revisions));
  return now + earlier;
}

Status wipeDeleted(Connection& connection, const std::filesystem::path& dataFolder) {
  THROUGHLINE_TRY(head, readHead(connection));
  THROUGHLINE_CHECK(noteHeld(dataFolder, connection.path(), {head.revision.id.number, hexText(head.hash)}));
  return writeAnew(connection);
}

} // namespace throughline::workspace
