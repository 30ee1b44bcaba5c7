#include "core/data/comments/forgotten.h"

#include "core/base/id.h"
#include "core/base/respondent_hash.h"
#include "core/workspace/table_seals.h"

#include <algorithm>
#include <cmath>

namespace throughline::data {
namespace {

constexpr std::size_t saltSize = 16;
constexpr std::size_t keyDigits = 32;

Result<std::string> storedSalt(workspace::Connection& connection) {
  THROUGHLINE_CHECK(workspace::expectSealedTable(connection, "privacy_salt"));
  THROUGHLINE_TRY(row, connection.prepare("SELECT salt FROM privacy_salt WHERE id = 1"));
  THROUGHLINE_TRY(found, row.step());
  if (!found)
    return std::string();
  const auto bytes = row.blob(0);
  return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

/// From the system's random source.
std::string freshSalt() {
  const RawId random = RandomIdSource().next();
  std::string salt(saltSize, '\0');
  for (std::size_t byte = 0; byte < saltSize / 2; ++byte) {
    salt[byte] = static_cast<char>(random.high >> (8 * byte));
    salt[byte + saltSize / 2] = static_cast<char>(random.low >> (8 * byte));
  }
  return salt;
}

/// What stands for a key that is not kept.
std::string madeKey(const std::string& salt, const std::string& key) {
  return hexText(sha256(salt + key)).substr(0, keyDigits);
}

template <class Value> void keepAt(std::vector<Value>& values, const std::vector<std::uint8_t>& kept) {
  if (values.empty())
    return;
  std::size_t to = 0;
  for (std::size_t at = 0; at < kept.size(); ++at)
    if (kept[at] != 0)
      values[to++] = values[at];
  values.resize(to);
}

void keepRows(ConvertedChunk& chunk, const std::vector<std::uint8_t>& kept) {
  keepAt(chunk.record, kept);
  keepAt(chunk.respondent, kept);
  keepAt(chunk.named, kept);
  keepAt(chunk.day, kept);
  keepAt(chunk.weight, kept);
  keepAt(chunk.overall, kept);
  keepAt(chunk.series, kept);
  keepAt(chunk.score, kept);
  keepAt(chunk.failed, kept);
  keepAt(chunk.resolved, kept);
  keepAt(chunk.response, kept);
  keepAt(chunk.key, kept);
  keepAt(chunk.comment, kept);
  for (auto& words : chunk.words)
    keepAt(words, kept);
  for (auto& scores : chunk.scores)
    keepAt(scores, kept);
  for (auto& reach : chunk.reach)
    keepAt(reach, kept);
  for (auto& day : chunk.ownDay)
    keepAt(day, kept);
}

std::int64_t scoresIn(const ConvertedChunk& chunk, std::size_t row) {
  if (!chunk.series.empty())
    return std::isnan(chunk.score[row]) ? 0 : 1;
  return std::ranges::count_if(chunk.scores, [row](const auto& scores) { return !std::isnan(scores[row]); });
}

} // namespace

Result<Forgotten> Forgotten::read(workspace::Connection& connection) {
  Forgotten forgotten;
  THROUGHLINE_TRY(salt, storedSalt(connection));
  forgotten.salt_ = std::move(salt);
  THROUGHLINE_CHECK(workspace::expectSealedTable(connection, "forgotten"));
  THROUGHLINE_TRY(rows, connection.prepare("SELECT hash FROM forgotten"));
  for (;;) {
    THROUGHLINE_TRY(more, rows.step());
    if (!more)
      return forgotten;
    Sha256 hash{};
    const auto bytes = rows.blob(0);
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    forgotten.hashes_.insert(hash);
  }
}

bool Forgotten::has(std::string_view respondent) const {
  return !hashes_.empty() &&
         (hashes_.contains(hashOf(respondent)) || hashes_.contains(hashOf(madeKey(salt_, std::string(respondent)))));
}

bool Forgotten::hasStored(std::string_view respondent) const {
  return has(respondent) || (respondent.size() == keyDigits && std::ranges::any_of(hashes_, [&](const Sha256& hash) {
                               return hexText(hash).starts_with(respondent);
                             }));
}

Sha256 Forgotten::hashOf(std::string_view respondent) const {
  return sha256(salt_ + std::string(respondent));
}

Result<std::string> privacySalt(workspace::Connection& connection) {
  THROUGHLINE_TRY(known, storedSalt(connection));
  if (!known.empty())
    return std::string(known);
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(connection, {"privacy_salt"}));
  const std::string salt = freshSalt();
  THROUGHLINE_TRY(row, connection.prepare("INSERT INTO privacy_salt VALUES(1, ?)"));
  THROUGHLINE_CHECK(row.runWith(std::as_bytes(std::span(salt))));
  THROUGHLINE_CHECK(sealing.end());
  return salt;
}

Status rememberForgotten(workspace::Connection& connection, std::string_view respondent) {
  THROUGHLINE_CHECK(privacySalt(connection));
  THROUGHLINE_TRY(forgotten, Forgotten::read(connection));
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(connection, {"forgotten"}));
  THROUGHLINE_TRY(row, connection.prepare("INSERT OR IGNORE INTO forgotten VALUES(?)"));
  const Sha256 hash = forgotten.hashOf(respondent);
  THROUGHLINE_CHECK(row.runWith(std::span<const std::byte>(hash)));
  return sealing.end();
}

Result<std::int64_t> dropForgotten(workspace::Workspace& workspace) {
  if (workspace.readOnly())
    return failure(ErrorCode::workspaceReadOnly, {{Fact::path, workspace.path().string()}});
  auto& connection = workspace.database();
  workspace::Transaction transaction(connection);
  THROUGHLINE_CHECK(transaction.begun());
  THROUGHLINE_TRY(sealing, workspace::TableSealing::begin(connection, {"forgotten"}));
  THROUGHLINE_TRY(count, connection.integer("SELECT count(*) FROM forgotten"));
  THROUGHLINE_TRY(remove, connection.prepare("DELETE FROM forgotten"));
  THROUGHLINE_CHECK(remove.run());
  THROUGHLINE_CHECK(sealing.end());
  THROUGHLINE_CHECK(transaction.commit());
  return std::int64_t{count};
}

std::optional<KeepKeys> keepKeysNamed(std::string_view word) {
  if (word == "keep")
    return KeepKeys::asWritten;
  if (word == "hash")
    return KeepKeys::hashed;
  return word == "drop" ? std::optional(KeepKeys::none) : std::nullopt;
}

std::int64_t leaveOut(ConvertedChunk& chunk, const Forgotten& forgotten) {
  if (forgotten.none() || chunk.key.empty())
    return 0;
  std::vector<std::uint8_t> kept(chunk.record.size(), 1);
  std::set<std::int64_t> records;
  for (std::size_t row = 0; row < kept.size(); ++row)
    if (const auto key = chunk.piece(chunk.key[row]); !key.empty() && forgotten.has(key)) {
      kept[row] = 0;
      records.insert(chunk.record[row]);
      chunk.feedback -= scoresIn(chunk, row);
    }
  if (records.empty())
    return 0;
  const auto before = static_cast<std::int64_t>(kept.size());
  keepRows(chunk, kept);
  const auto ofThem = [&records](const Rejection& rejection) { return records.contains(rejection.record); };
  chunk.rejectedTotal -= static_cast<std::int64_t>(std::erase_if(chunk.rejected, ofThem));
  return before - static_cast<std::int64_t>(chunk.record.size());
}

Result<std::string> hashedKey(workspace::Connection& connection, const std::string& respondent) {
  THROUGHLINE_TRY(salt, privacySalt(connection));
  return madeKey(salt, respondent);
}

void makeDiscreet(ConvertedChunk& chunk, const Discretion& discretion, const std::string& salt) {
  if (!discretion.comments)
    chunk.comment.clear();
  if (discretion.keys == KeepKeys::asWritten || chunk.key.empty())
    return;
  for (std::size_t row = 0; row < chunk.key.size(); ++row) {
    const std::string key(chunk.piece(chunk.key[row]));
    if (key.empty())
      continue;
    const bool hashed = discretion.keys == KeepKeys::hashed;
    const std::string made = hashed ? madeKey(salt, key) : std::string();
    chunk.key[row] = {.begin = static_cast<std::uint32_t>(chunk.text.size()),
                      .size = static_cast<std::uint32_t>(made.size())};
    chunk.text += made;
    chunk.named[row] = hashed ? 1 : 0;
    chunk.respondent[row] = hashed ? respondentHash(made) : splitmix64(static_cast<std::uint64_t>(chunk.record[row]));
  }
}

} // namespace throughline::data
