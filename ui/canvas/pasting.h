#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/document.h"
#include "ui/canvas/focus_place.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace throughline::ui {

class MapCanvas;

/// A text from the clipboard as rows of cells: lines, and within them tabs; quoted cells of spreadsheets may hold both.
/// Empty rows at the end are left out.
std::vector<std::vector<QString>> clipboardRows(const QString& text);

/// The document with that text pasted, and the cards that came.
struct Pasted {
  model::Document document;
  std::vector<model::TouchpointId> touchpoints;
  QStringList remarks{}; ///< sentences: what is not as it stood in the text
};

/// What a text may become on a map.
enum class PasteAs : std::uint8_t {
  lines,  ///< a touchpoint for each line or item
  cells,  ///< a touchpoint for each cell
  levels, ///< the outermost items are stages, those within them their touchpoints
  grid    ///< the top row names stages, the first column lanes
};

struct PasteChoices {
  std::vector<PasteAs> offered; ///< the likeliest first
  bool plain = true;            ///< one line, or one list: it needs no question
};

PasteChoices pasteChoices(const model::JourneyMap& map, const QString& text);

/// Lines become a card each, one after another, from the focused place on (no focus: at the end of the last stage). A
/// grid whose first cell is empty, or whose heads name stages or lanes of the map, becomes stages (top row) and lanes
/// (first column); those of the same name are used again, and a column without a head is called by its letter. Any
/// other grid becomes a card for each cell. stageTitle names the stage made on a map without any. Nothing that was
/// there is replaced, and nothing of the text is left out. as: none = the likeliest. Errors: those of the edits;
/// notFound when the text is empty.
Result<Pasted> pasted(const model::Document& document, model::MapId map, const FocusPlace& at, const QString& text,
                      const QString& stageTitle, IdSource& ids, std::optional<PasteAs> as = {});

/// Tells what is not as it stood in the text, if anything is.
void sayRemarks(MapCanvas& canvas, const Pasted& pasted);

} // namespace throughline::ui
