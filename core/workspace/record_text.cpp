#include "core/workspace/record_text.h"

#include "core/workspace/record_archive.h"
#include "core/workspace/record_of_entity.h"
#include "core/workspace/record_serialization.h"

#include <boost/archive/text_oarchive.hpp>

#include <charconv>
#include <istream>
#include <locale>
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
    archive << boost::serialization::make_nvp("record", record);
  }
  return std::move(stream).str();
}

template <class Each> Each archivedRecord(std::string_view bytes) {
  ViewBuffer buffer(bytes);
  std::istream stream(&buffer);
  stream.imbue(std::locale::classic());
  RecordArchive archive(stream, RecordLimits{});
  Each each;
  archive >> boost::serialization::make_nvp("record", each);
  archive.finish();
  return each;
}

Record archivedRecord(model::EntityKind kind, std::string_view bytes) {
  switch (kind) {
  case model::EntityKind::workspace: return archivedRecord<WorkspaceRecord>(bytes);
  case model::EntityKind::persona: return archivedRecord<PersonaRecord>(bytes);
  case model::EntityKind::map: return archivedRecord<MapRecord>(bytes);
  case model::EntityKind::stage: return archivedRecord<StageRecord>(bytes);
  case model::EntityKind::lane: return archivedRecord<LaneRecord>(bytes);
  case model::EntityKind::touchpoint: return archivedRecord<TouchpointRecord>(bytes);
  }
  throw RecordRefused("no such kind");
}

/// The text behind the format number. Errors: recordDamaged, recordNewer.
Result<std::string_view> payloadOf(std::string_view what, std::string_view text) {
  if (text.size() > longestRecord)
    return damagedRecord(what, "too long");
  int format = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), format);
  if (problem != std::errc{} || end == text.data() + text.size() || *end != '\n' || format < 1)
    return damagedRecord(what, "no format number");
  if (format > recordFormat)
    return failure(ErrorCode::recordNewer, {{Fact::version, std::to_string(format)}});
  return text.substr(static_cast<std::size_t>(end - text.data()) + 1);
}

/// read(payload), with everything that Boost or the archive throws as an Error: this is their one wrapper.
template <class Read>
auto guardedReading(std::string_view what, std::string_view text, Read&& read)
    -> Result<std::invoke_result_t<Read, std::string_view>> {
  THROUGHLINE_TRY(payload, payloadOf(what, text));
  try {
    return read(payload);
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
  } catch (const std::exception& problem) {
    return damagedRecord(what, problem.what());
  }
  THROUGHLINE_TRY(again, readAgain(text));
  if (!(again == each))
    return damagedRecord(what, "does not read back");
  return text;
}

} // namespace

Result<std::string> textOf(const Record& record) {
  const auto kind = static_cast<model::EntityKind>(record.index());
  return std::visit(
      [kind](const auto& each) {
        return provenText(nameOfKind(kind), each, [kind](std::string_view text) {
          return guardedReading(nameOfKind(kind), text, archivedRecord<std::remove_cvref_t<decltype(each)>>);
        });
      },
      record);
}

Result<Record> recordOf(model::EntityKind kind, std::string_view text) {
  return guardedReading(nameOfKind(kind), text,
                        [kind](std::string_view payload) { return archivedRecord(kind, payload); });
}

Result<std::string> textOf(const ExchangeRecord& exchange) {
  return provenText("exchange", exchange, exchangeOf);
}

Result<ExchangeRecord> exchangeOf(std::string_view text) {
  return guardedReading("exchange", text, archivedRecord<ExchangeRecord>);
}

} // namespace throughline::workspace
