#include "core/workspace/record_text.h"

#include "core/workspace/record_archive.h"
#include "core/workspace/record_serialization.h"
#include "core/workspace/record_v1_serialization.h"

#include <boost/archive/text_oarchive.hpp>

#include <charconv>
#include <istream>
#include <locale>
#include <new>
#include <sstream>
#include <streambuf>
#include <type_traits>

namespace throughline::workspace {
namespace {

Error damagedRecord(std::string_view what, std::string_view detail) {
  return failure(ErrorCode::recordDamaged, {{Fact::name, std::string(what)}, {Fact::detail, std::string(detail)}});
}

/// Reads bytes where they are. The const_cast is the standard interface's: nothing is ever put back or written.
class ViewBuffer : public std::streambuf {
public:
  explicit ViewBuffer(std::string_view bytes) {
    char* begin = const_cast<char*>(bytes.data());
    setg(begin, begin, begin + bytes.size());
  }
};

template <class Each> std::string archivedText(const Each& record) {
  std::ostringstream stream;
  stream.imbue(std::locale::classic());
  stream << recordFormat << '\n';
  {
    boost::archive::text_oarchive archive(stream, boost::archive::no_header | boost::archive::no_codecvt);
    archive << record;
  }
  return std::move(stream).str();
}

template <class Each> Each archivedRecord(std::string_view bytes) {
  ViewBuffer buffer(bytes);
  std::istream stream(&buffer);
  stream.imbue(std::locale::classic());
  RecordArchive archive(stream, RecordLimits{});
  Each each;
  archive >> each;
  archive.finish();
  return each;
}

template <class Each> Record namedRecord(std::string_view bytes) {
  return record_v1::named(archivedRecord<Each>(bytes));
}

Record recordOfFormatOne(model::EntityKind kind, std::string_view bytes) {
  switch (kind) {
  case model::EntityKind::workspace: return namedRecord<record_v1::WorkspaceRecord>(bytes);
  case model::EntityKind::persona: return namedRecord<record_v1::PersonaRecord>(bytes);
  case model::EntityKind::map: return namedRecord<record_v1::MapRecord>(bytes);
  case model::EntityKind::stage: return namedRecord<record_v1::StageRecord>(bytes);
  case model::EntityKind::lane: return namedRecord<record_v1::LaneRecord>(bytes);
  case model::EntityKind::touchpoint: return namedRecord<record_v1::TouchpointRecord>(bytes);
  default: throw RecordRefused("format 1 had no such kind");
  }
}

struct Payload {
  int format = 0;
  std::string_view bytes;
};

/// The text behind the format number. Errors: recordDamaged, recordNewer.
Result<Payload> payloadOf(std::string_view what, std::string_view text) {
  if (text.size() > longestRecord)
    return damagedRecord(what, "too long");
  int format = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), format);
  if (problem != std::errc{} || end == text.data() + text.size() || *end != '\n' || format < 1)
    return damagedRecord(what, "no format number");
  if (format > recordFormat)
    return failure(ErrorCode::recordNewer, {{Fact::version, std::to_string(format)}});
  return Payload{.format = format, .bytes = text.substr(static_cast<std::size_t>(end - text.data()) + 1)};
}

/// read(payload), with everything that Boost or the archive throws as an Error: this is their one wrapper.
template <class Read>
auto guardedReading(std::string_view what, std::string_view text, Read&& read)
    -> Result<std::invoke_result_t<Read, Payload>> {
  THROUGHLINE_TRY(payload, payloadOf(what, text));
  try {
    return read(payload);
  } catch (const std::bad_alloc&) {
    return failure(ErrorCode::outOfMemory); // says nothing about the record
  } catch (const std::exception& problem) {
    return damagedRecord(what, problem.what());
  } catch (...) {
    return damagedRecord(what, "unreadable");
  }
}

/// Written, read again and compared.
template <class Each, class ReadAgain>
Result<std::string> provenText(std::string_view what, const Each& each, ReadAgain&& readAgain) {
  std::string text;
  try {
    text = archivedText(each);
  } catch (const std::bad_alloc&) {
    return failure(ErrorCode::outOfMemory); // says nothing about the record
  } catch (const std::exception& problem) {
    return damagedRecord(what, problem.what());
  }
  THROUGHLINE_TRY(again, readAgain(text));
  if (!(again == each))
    return damagedRecord(what, "does not read back");
  return text;
}

} // namespace

Result<std::string> textOf(model::EntityKind kind, const Record& record) {
  return provenText(nameOf(kind), RecordRoot{record}, [kind](std::string_view text) -> Result<RecordRoot> {
    THROUGHLINE_TRY(fields, recordOf(kind, text));
    return RecordRoot{std::move(fields)};
  });
}

Result<Record> recordOf(model::EntityKind kind, std::string_view text) {
  return guardedReading(nameOf(kind), text, [kind](const Payload& payload) {
    return payload.format == 1 ? recordOfFormatOne(kind, payload.bytes)
                               : archivedRecord<RecordRoot>(payload.bytes).fields;
  });
}

Result<std::string> textOf(const ExchangeParts& exchange) {
  return provenText("exchange", exchange, exchangeOf);
}

Result<ExchangeParts> exchangeOf(std::string_view text) {
  return guardedReading("exchange", text,
                        [](const Payload& payload) { return archivedRecord<ExchangeParts>(payload.bytes); });
}

} // namespace throughline::workspace
