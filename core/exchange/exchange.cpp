#include "core/exchange/exchange.h"

#include "core/data/table/byte_source.h"
#include "core/data/table/foreign_file.h"
#include "core/exchange/json/json_document.h"
#include "core/exchange/text/gzip_source.h"
#include "core/exchange/text/text_parts.h"
#include "core/exchange/text/xml_reader.h"
#include "core/model/look_up.h"

#include <algorithm>

namespace throughline::exchange {
namespace {

void nameUntitled(ImportedJourneys& imported, const std::string& title, const Words& words) {
  for (auto& map : imported.maps)
    if (map.details->title == words.map && !title.empty())
      map.details =
          map.details.changed([&](model::MapDetails& details) { details.title = clipped(title, model::longestTitle); });
}

Error otherFile(data::ForeignFile kind) {
  return failure(ErrorCode::formatUnknown, {{Fact::value, std::string(data::nameOf(kind))}});
}

Error onlyOneWay(const Format& format) {
  return failure(ErrorCode::notSupported, {{Fact::name, std::string(format.name)}});
}

/// What a file is that no format is sure of by its content.
std::optional<data::ForeignFile> foreignIn(const FileLook& look, const Format* format, std::string_view fileName) {
  if (format != nullptr && format->sniff(look) == Sureness::byContent)
    return std::nullopt;
  if (const auto known = data::foreignFileIn(look.bytes(), fileName))
    return known;
  return data::foreignFileIn(look.text(), fileName);
}

/// XML that breaks off before the first stage leaves nothing to draw: an empty map would pass for what was in the file.
std::optional<Error> brokenBeforeAnything(const ImportedJourneys& imported) {
  const auto broken = std::ranges::find(imported.remarks, RemarkCode::xmlBroken, &Remark::code);
  const auto isEmpty = [](const model::JourneyMap& map) { return map.touchpoints.empty(); };
  if (broken == imported.remarks.end() || !std::ranges::all_of(imported.maps, isEmpty))
    return std::nullopt;
  return failure(ErrorCode::syntaxError, {{Fact::line, std::to_string(broken->line)},
                                          {Fact::column, std::to_string(broken->column)},
                                          {Fact::detail, broken->value}});
}

class NothingHeard final : public XmlListener {
  void open(std::string_view, std::span<const XmlAttribute>, std::int64_t) override {}
  void close(std::string_view) override {}
};

/// XML of which nothing could be read because its end is missing is named as what it is, with where it stops; any other
/// error stays.
Error namedWhereItStops(const Error& error, const FileLook& look, const Format* format) {
  const bool mayBe = error.code == ErrorCode::syntaxError || error.code == ErrorCode::noRecords ||
                     error.code == ErrorCode::formatUnknown;
  if (!mayBe || !look.text().starts_with('<') || isGzip(look.bytes()))
    return error;
  data::MemorySource bytes(look.bytes());
  NothingHeard nothing;
  const auto stop = readXml(bytes, nothing);
  // What expat says when a file ends within a tag, or before all that was opened is closed.
  if (!stop || (stop->detail != "unclosed token" && stop->detail != "no element found"))
    return error;
  const bool known = format != nullptr && format->sniff(look) > Sureness::perhaps;
  return failure(ErrorCode::syntaxError, {{Fact::name, known ? std::string(format->title) : std::string("XML")},
                                          {Fact::line, std::to_string(stop->line)},
                                          {Fact::column, std::to_string(stop->column)},
                                          {Fact::detail, stop->detail}});
}

} // namespace

const Format* formatOf(std::string_view bytes, std::string_view fileName, const ImportOptions& options) {
  if (options.format != nullptr)
    return options.format;
  return options.mapping.empty() ? guessFormat(bytes, fileName) : formatNamed("events");
}

Result<ImportedJourneys> importJourneys(std::string_view bytes, std::string_view fileName, const ImportOptions& options,
                                        IdSource& ids) {
  const auto* format = formatOf(bytes, fileName, options);
  const FileLook look(bytes, fileName);
  const auto foreign = foreignIn(look, format, fileName);
  if (foreign && options.format == nullptr)
    return otherFile(*foreign);
  if (format == nullptr)
    return namedWhereItStops(failure(ErrorCode::formatUnknown, {{Fact::detail, "none of the formats that are read"}}),
                             look, format);
  if (format->read == nullptr)
    return onlyOneWay(*format);
  const auto title = baseNameOf(fileName);
  auto imported = format->read({.bytes = bytes, .title = title, .options = options, .ids = ids});
  if (!imported.ok())
    return foreign ? otherFile(*foreign) : namedWhereItStops(imported.error(), look, format);
  if (auto broken = brokenBeforeAnything(*imported))
    return namedWhereItStops(*broken, look, format);
  nameUntitled(*imported, title, options.words);
  return imported;
}

std::string exportWorkspace(const model::Document& document) {
  return writeJson(document);
}

Result<std::string> exportJourney(const model::Document& document, model::MapId id, const Format& format,
                                  const ExportOptions& options) {
  const auto* map = model::findMap(document, id);
  if (map == nullptr)
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, id.text()}});
  if (format.write == nullptr)
    return onlyOneWay(format);
  return format.write({.document = document, .map = *map, .options = options});
}

std::vector<LostPart> lostIn(const Format& format, const model::Document& document, model::MapId id) {
  std::vector<LostPart> lost;
  const auto* map = model::findMap(document, id);
  if (map == nullptr)
    return lost;
  const auto look = [&](std::span<const MapPart> parts) {
    for (const auto part : parts)
      if (auto held = partsOf(document, *map, part); !held.empty())
        lost.push_back({.part = part, .entries = std::move(held)});
  };
  look(format.cannotHold);
  if (map->details->state == model::MapState::toBe)
    look(format.cannotHoldPlanned);
  return lost;
}

} // namespace throughline::exchange
