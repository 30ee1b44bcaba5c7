#pragma once

#include "core/data/sources/conversion.h"
#include "core/workspace/workspace.h"

#include <set>
#include <string>
#include <string_view>

/// People who asked to be forgotten, and what an import keeps of people at all.
namespace throughline::data {

/// The hashes of those who were forgotten: enough to know them when they come again, not to know who they are.
class Forgotten {
public:
  static Result<Forgotten> read(workspace::Connection& connection);
  bool none() const { return hashes_.empty(); }
  /// The key, or what an import that hashes keys makes of it, is of somebody who was forgotten.
  bool has(std::string_view respondent) const;
  /// The same of a key as a row has it: as it was written, or already as an import that hashes keys made it.
  bool hasStored(std::string_view respondent) const;
  /// What is stored of a key: SHA-256 over the workspace's own 16 random bytes and the key.
  Sha256 hashOf(std::string_view respondent) const;

private:
  std::string salt_;
  std::set<Sha256> hashes_;
};

/// Keeps the hash of a respondent, within the caller's transaction.
Status rememberForgotten(workspace::Connection& connection, std::string_view respondent);
/// Nobody is known as forgotten any more: a later import takes them in again. Gives how many there were.
Result<std::int64_t> dropForgotten(workspace::Workspace& workspace);

/// What an import keeps of respondents' keys: as written; as a hash that is the same in every import of the workspace;
/// nothing, so that every response stands for a customer of its own.
enum class KeepKeys : std::uint8_t { asWritten, hashed, none };
/// Names in options and mappings: keep, hash, drop.
std::optional<KeepKeys> keepKeysNamed(std::string_view word);

/// What an import keeps of people.
struct Discretion {
  KeepKeys keys = KeepKeys::asWritten;
  bool comments = true;
  bool operator==(const Discretion&) const = default;
  bool keepsAll() const { return keys == KeepKeys::asWritten && comments; }
};

/// The salt of the workspace, made when there is none. In a transaction of its own unless one is open.
Result<std::string> privacySalt(workspace::Connection& connection);

/// What an import that hashes keys makes of one. Errors: those of Connection.
Result<std::string> hashedKey(workspace::Connection& connection, const std::string& respondent);

/// Takes out of a chunk who was forgotten, with what was rejected of those records. Gives how many rows went.
std::int64_t leaveOut(ConvertedChunk& chunk, const Forgotten& forgotten);
/// Leaves of keys and comments what is to be kept.
void makeDiscreet(ConvertedChunk& chunk, const Discretion& discretion, const std::string& salt);

} // namespace throughline::data
