#pragma once

#include "core/exchange/formats.h"

/// The one door for journeys from and to everyone else.
namespace throughline::exchange {

/// The format that importJourneys takes the file for: the one that is asked for, or the surest.
const Format* formatOf(std::string_view bytes, std::string_view fileName, const ImportOptions& options);

/// The journeys of one file. fileName gives the ending and, where the file has no title, the title; it is not opened.
/// Errors: formatUnknown (with fact value = what the file is, where that is known: data::ForeignFile), notSupported (a
/// format that is only written), and those of the format's reader, each with the line where there is one.
Result<ImportedJourneys> importJourneys(std::string_view bytes, std::string_view fileName, const ImportOptions& options,
                                        IdSource& ids);

/// The whole document as JSON.
std::string exportWorkspace(const model::Document& document);

/// One map as text of that format. Errors: notFound (the map), notSupported (a format that is only read), notEnoughData
/// (XES without traces).
Result<std::string> exportJourney(const model::Document& document, model::MapId map, const Format& format,
                                  const ExportOptions& options = {});

/// What of the map will not be in a file of that format, part by part; empty parts are left out.
std::vector<LostPart> lostIn(const Format& format, const model::Document& document, model::MapId map);

} // namespace throughline::exchange
