#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

/// Files that people choose by mistake, so that a refusal can name them.
namespace throughline::data {

enum class ForeignFile : std::uint8_t {
  wordDocument,
  workbook, ///< Excel or another spreadsheet
  presentation,
  openDocument, ///< text of LibreOffice
  mindMap,      ///< XMind and its like, in their own archive
  archive,
  pdf,
  image,
  sound, ///< or film
  richText,
  webPage,
  database,
  workspace, ///< one of ours
  program,
  oldOffice,      ///< Word, Excel or PowerPoint of before 2007
  mermaidDiagram, ///< of another kind than journey
  plantUml,
  jsonCanvas,
  drawIo,
  vectorDrawing,
  processModel ///< BPMN
};
inline constexpr std::size_t foreignFileCount = 21;

/// What bytes (the start of a file will do) and the ending of its name show it to be; none: nothing that is known here,
/// which includes all formats that are read as tables or journeys.
std::optional<ForeignFile> foreignFileIn(std::string_view bytes, std::string_view fileName);

/// Name of a kind, as in the source ("wordDocument"): the fact `value` of formatUnknown, which ui words.
std::string_view nameOf(ForeignFile kind);

} // namespace throughline::data
