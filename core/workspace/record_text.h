#pragma once

#include "core/base/result.h"
#include "core/model/field_value.h"
#include "core/model/kinds.h"

#include <string>
#include <string_view>
#include <vector>

/// Records as text and back.
namespace throughline::workspace {

using Record = model::FieldValue::Record;

/// The format of record texts that this program writes; it reads 1 .. recordFormat, each by the structs of its time.
inline constexpr int recordFormat = 2;
/// No record is longer, in bytes.
inline constexpr std::size_t longestRecord = 32U << 20;

/// "<format>\n" and a Boost text archive without its header.
/// Errors: recordDamaged when the text does not read back to the same record (a number that is not finite).
Result<std::string> textOf(model::EntityKind kind, const Record& record);

/// The record of that kind that textOf() wrote, or an earlier program in its format; anything else is refused before it
/// costs memory or time: lengths and counts over what is there, numbers not written the way we write them, bytes left
/// over. Errors: recordDamaged, recordNewer.
Result<Record> recordOf(model::EntityKind kind, std::string_view text);

/// One part within an exchange text; its record is a text of its own.
struct ExchangePart {
  std::string id;
  std::string map;
  std::string kind;
  std::string record;
  bool operator==(const ExchangePart&) const = default;
};

/// Parts that travel together: a map exchange file, the clipboard.
struct ExchangeParts {
  std::vector<ExchangePart> parts;
  bool operator==(const ExchangeParts&) const = default;
};

/// The same for parts that travel together. Errors: recordDamaged, recordNewer.
Result<std::string> textOf(const ExchangeParts& exchange);
Result<ExchangeParts> exchangeOf(std::string_view text);

} // namespace throughline::workspace
