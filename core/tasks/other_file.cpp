#include "core/tasks/other_file.h"

#include "core/data/reading/reading.h"
#include "core/data/table/byte_source.h"
#include "core/data/table/foreign_file.h"
#include "core/data/table/workbook.h"
#include "core/exchange/formats.h"

#include <algorithm>
#include <array>

namespace throughline::tasks {
namespace {

constexpr std::size_t startBytes = 64'000;

bool isCalledTable(const exchange::FileLook& look) {
  constexpr std::array<std::string_view, 11> endings{"csv",  "tsv",  "tab", "txt", "psv", "dat",
                                                     "xlsx", "xlsm", "ods", "xls", ""};
  return std::ranges::find(endings, look.ending()) != endings.end();
}

struct MapLook {
  const exchange::Format* format = nullptr;
  exchange::Sureness sureness = exchange::Sureness::no;
};

/// The format of maps that the file is, more than "perhaps".
MapLook mapFormatOf(const exchange::FileLook& look) {
  const exchange::Format* surest = nullptr;
  auto best = exchange::Sureness::perhaps;
  for (const auto* format : exchange::journeyFormats())
    if (const auto sure = format->read == nullptr ? exchange::Sureness::no : format->sniff(look); sure > best) {
      best = sure;
      surest = format;
    }
  // Any program writes .json.
  if (best == exchange::Sureness::byEnding && look.ending() == "json")
    return {};
  return {.format = surest, .sureness = best};
}

Error unknown(Fact fact, std::string text, const std::filesystem::path& file) {
  return failure(ErrorCode::formatUnknown, {{Fact::path, file.string()}, {fact, std::move(text)}});
}

bool holdsTable(const std::filesystem::path& file, const std::string& sheet) {
  data::Mapping mapping;
  mapping.sheet = sheet;
  const auto sample = data::sampleTable(file, mapping, false);
  return sample.ok() && !sample->rows.empty() && data::read(data::evidenceOf(*sample)).usable;
}

} // namespace

Status refuseMap(const std::filesystem::path& file) {
  auto source = data::FileSource::open(file);
  if (!source.ok())
    return {};
  const auto start = source->start(startBytes);
  const auto name = file.filename().string();
  if (!start.ok())
    return {};
  const exchange::FileLook look(*start, name);
  const auto map = mapFormatOf(look);
  const bool isMapInXml = look.text().starts_with('<') && map.sureness == exchange::Sureness::byContent;
  if (isCalledTable(look) && !isMapInXml)
    return {};
  const auto foreign = data::foreignFileIn(*start, name);
  if (foreign && map.sureness != exchange::Sureness::byContent)
    return *foreign == data::ForeignFile::workbook
               ? Status()
               : Status(unknown(Fact::value, std::string(data::nameOf(*foreign)), file));
  return map.format == nullptr
             ? Status()
             : Status(unknown(Fact::value, "map", file).with(Fact::name, std::string(map.format->title)));
}

std::vector<std::string> sheetsWithAnswers(const std::filesystem::path& file, const Progress& progress) {
  constexpr std::size_t mostTried = 20;
  const auto book = data::Workbook::open(file);
  if (!book.ok())
    return {};
  auto sheets = book->visibleSheets();
  if (sheets.size() < 2)
    return {};
  sheets.resize(std::min(sheets.size(), mostTried));
  const auto all = static_cast<std::int64_t>(sheets.size());
  std::int64_t seen = 0;
  std::erase_if(sheets,
                [&](const std::string& sheet) { return !progress.goOn(seen++, all) || !holdsTable(file, sheet); });
  return sheets;
}

Error withOtherSheets(const Error& error, const std::filesystem::path& file) {
  if (error.code != ErrorCode::noRecords && error.code != ErrorCode::noScoreFound)
    return error;
  std::string sheets;
  for (const auto& sheet : sheetsWithAnswers(file))
    sheets += (sheets.empty() ? "\"" : ", \"") + sheet + "\"";
  return sheets.empty() ? error : error.with(Fact::expected, sheets);
}

} // namespace throughline::tasks
