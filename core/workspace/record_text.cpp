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

namespace throughline::workspace {
namespace {

Error damagedRecord(model::EntityKind kind, std::string_view detail) {
  return failure(ErrorCode::recordDamaged, {{Fact::name, std::string(nameOfKind(kind))},
                                            {Fact::detail, std::string(detail)}});
}

/// Reads bytes where they are. The const_cast is the standard interface's: nothing is ever put back or written.
class ViewBuffer : public std::streambuf {
public:
  explicit ViewBuffer(std::string_view bytes) {
    char* begin = const_cast<char*>(bytes.data());
    setg(begin, begin, begin + bytes.size());
  }
};

std::string archivedText(const Record& record) {
  std::ostringstream stream;
  stream.imbue(std::locale::classic());
  stream << recordFormat << '\n';
  {
    boost::archive::text_oarchive archive(stream, boost::archive::no_header | boost::archive::no_codecvt);
    std::visit([&archive](const auto& each) { archive << boost::serialization::make_nvp("record", each); }, record);
  }
  return std::move(stream).str();
}

template <class Each> Record archivedRecord(std::string_view bytes) {
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
  case model::EntityKind::workspace:
    return archivedRecord<WorkspaceRecord>(bytes);
  case model::EntityKind::persona:
    return archivedRecord<PersonaRecord>(bytes);
  case model::EntityKind::map:
    return archivedRecord<MapRecord>(bytes);
  case model::EntityKind::stage:
    return archivedRecord<StageRecord>(bytes);
  case model::EntityKind::lane:
    return archivedRecord<LaneRecord>(bytes);
  case model::EntityKind::touchpoint:
    return archivedRecord<TouchpointRecord>(bytes);
  }
  throw RecordRefused("no such kind");
}

/// The text behind the format number. Errors: recordDamaged, recordNewer.
Result<std::string_view> payloadOf(model::EntityKind kind, std::string_view text) {
  if (text.size() > longestRecord)
    return damagedRecord(kind, "too long");
  int format = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), format);
  if (problem != std::errc{} || end == text.data() + text.size() || *end != '\n' || format < 1)
    return damagedRecord(kind, "no format number");
  if (format > recordFormat)
    return failure(ErrorCode::recordNewer, {{Fact::version, std::to_string(format)}});
  return text.substr(static_cast<std::size_t>(end - text.data()) + 1);
}

} // namespace

Result<std::string> textOf(const Record& record) {
  const auto kind = static_cast<model::EntityKind>(record.index());
  std::string text;
  try {
    text = archivedText(record);
  } catch (const std::exception& problem) {
    return damagedRecord(kind, problem.what());
  }
  THROUGHLINE_TRY(again, recordOf(kind, text));
  if (!(again == record))
    return damagedRecord(kind, "does not read back");
  return text;
}

Result<Record> recordOf(model::EntityKind kind, std::string_view text) {
  THROUGHLINE_TRY(payload, payloadOf(kind, text));
  try {
    return archivedRecord(kind, payload);
  } catch (const std::exception& problem) {
    return damagedRecord(kind, problem.what());
  } catch (...) {
    return damagedRecord(kind, "unreadable");
  }
}

} // namespace throughline::workspace
