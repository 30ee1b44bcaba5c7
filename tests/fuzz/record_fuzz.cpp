#include "core/model/entity_record.h"
#include "core/workspace/envelope.h"
#include "core/workspace/record_text.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace throughline;

namespace {

constexpr std::uint8_t recordKinds = 8;

/// What is read writes itself again and reads back the same, or the reader made something up.
void readRecord(model::EntityKind kind, std::string_view text) {
  const auto record = workspace::recordOf(kind, text);
  if (!record.ok())
    return;
  const auto again = workspace::textOf(kind, *record);
  if (!again.ok())
    std::abort();
  static_cast<void>(model::entityOfRecord(kind, *record, RawId{.high = 1, .low = 2}).ok());
}

void readExchange(std::string_view text) {
  if (const auto exchange = workspace::exchangeOf(text); exchange.ok() && !workspace::textOf(*exchange).ok())
    std::abort();
  static_cast<void>(workspace::documentOfExchangeText(workspace::inEnvelope(text)).ok());
}

} // namespace

/// The first byte says what is read: a record of that kind, an exchange text, an envelope.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  if (size == 0)
    return 0;
  const std::string_view text(static_cast<const char*>(static_cast<const void*>(bytes + 1)), size - 1);
  const auto choice = static_cast<std::uint8_t>(bytes[0] % (recordKinds + 2));
  if (choice < recordKinds)
    readRecord(static_cast<model::EntityKind>(choice), text);
  else if (choice == recordKinds)
    readExchange(text);
  else
    static_cast<void>(workspace::entitiesOfExchangeText(text).ok());
  return 0;
}
