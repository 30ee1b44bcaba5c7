#pragma once

#include "core/base/result.h"
#include "core/model/entity.h"
#include "core/workspace/records.h"

#include <string>
#include <string_view>

/// Records as text and back.
namespace throughline::workspace {

/// The format of record texts that this program writes; it reads 1 .. recordFormat.
inline constexpr int recordFormat = 1;
/// No record is longer, in bytes.
inline constexpr std::size_t longestRecord = 32U << 20;

/// "<format>\n" and a Boost text archive without its header.
/// Errors: recordDamaged when the text does not read back to the same record (a number that is not finite).
Result<std::string> textOf(const Record& record);

/// The record of that kind that textOf() wrote; anything else is refused before it costs memory or time: lengths and
/// counts over what is there, numbers not written the way we write them, bytes left over.
/// Errors: recordDamaged, recordNewer.
Result<Record> recordOf(model::EntityKind kind, std::string_view text);

/// The same for parts that travel together. Errors: recordDamaged, recordNewer.
Result<std::string> textOf(const ExchangeRecord& exchange);
Result<ExchangeRecord> exchangeOf(std::string_view text);

} // namespace throughline::workspace
