#include "ui/canvas/pasting.h"

#include "core/base/list_mark.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "ui/canvas/grid_pasting.h"
#include "ui/canvas/map_canvas.h"

#include <QCoreApplication>

#include <algorithm>

namespace throughline::ui {
namespace {

struct PastingWords {
  Q_DECLARE_TR_FUNCTIONS(PastingWords)
};

/// The stage that a place lies in, else the last one.
std::optional<model::StageId> stageAt(const model::JourneyMap& map, const FocusPlace& at) {
  if (const auto* stage = std::get_if<model::StageId>(&at))
    return *stage;
  const auto* touchpoint = std::get_if<model::TouchpointId>(&at);
  const auto* cell = std::get_if<CellPlace>(&at);
  const auto* found = touchpoint != nullptr ? model::findTouchpoint(map, *touchpoint) : nullptr;
  if (found != nullptr)
    return model::stageOf(map, found->place.step)->id;
  if (const auto* stage = cell != nullptr ? model::stageOf(map, cell->step) : nullptr)
    return stage->id;
  return map.stages.empty() ? std::nullopt : std::optional(map.stages.back()->id);
}

/// The first of the pasted cards; the others follow it.
Result<model::Document> firstPasted(const model::Document& document, model::MapId mapId, const FocusPlace& at,
                                    const model::Touchpoint& card, const QString& stageTitle, IdSource& ids) {
  const auto& map = *model::findMap(document, mapId);
  if (const auto* anchor = std::get_if<model::TouchpointId>(&at); anchor && model::findTouchpoint(map, *anchor))
    return edit::addTouchpointBeside(document, *anchor, edit::Side::after, card, ids);
  if (const auto* cell = std::get_if<CellPlace>(&at); cell && isCardLane(map, cell->lane))
    return edit::addTouchpointAt(document, mapId, cell->step, cell->lane, card);
  if (const auto stage = stageAt(map, at))
    return edit::addTouchpoint(document, mapId, *stage, card, ids);
  const auto made = ids.make<model::StageId>();
  THROUGHLINE_TRY(staged, edit::addStage(document, mapId, made, stageTitle.toStdString(), ids));
  return edit::addTouchpoint(staged, mapId, made, card, ids);
}

Result<Pasted> pastedLines(const model::Document& document, model::MapId map, FocusPlace at, const Rows& rows,
                           const QString& stageTitle, IdSource& ids) {
  Pasted result{.document = document, .touchpoints = {}};
  std::vector<QString> titles;
  for (const auto& row : rows)
    titles.insert(titles.end(), row.begin(), row.end());
  for (const auto& title : titles) {
    const auto card = pastedCard(title, ids, result);
    if (card.title.empty())
      continue;
    THROUGHLINE_TRY(next, firstPasted(result.document, map, at, card, stageTitle, ids));
    result.document = next;
    result.touchpoints.push_back(card.id);
    at = card.id;
  }
  if (result.touchpoints.empty())
    return failure(ErrorCode::notFound, {{Fact::name, "text"}});
  return result;
}

/// Reads tab-separated text, one character at a time.
class RowReader {
public:
  Rows read(const QString& text) {
    for (qsizetype at = 0; at < text.size(); ++at)
      at = take(text, at);
    endRow();
    while (!rows_.empty() &&
           std::ranges::all_of(rows_.back(), [](const QString& cell) { return cell.trimmed().isEmpty(); }))
      rows_.pop_back();
    return std::move(rows_);
  }

private:
  qsizetype take(const QString& text, qsizetype at) {
    const QChar sign = text[at];
    if (quoted_)
      return takeQuoted(text, at);
    if (sign == QLatin1Char('"') && cell_.isEmpty() && closes(text, at))
      quoted_ = true;
    else if (sign == QLatin1Char('\t'))
      endCell();
    else if (sign == QLatin1Char('\n'))
      endRow();
    else if (sign != QLatin1Char('\r'))
      cell_ += sign;
    return at;
  }

  /// A quote at the start of a cell only counts when its partner ends the cell: "Hello" she said.
  static bool closes(const QString& text, qsizetype open) {
    for (qsizetype at = open + 1; at < text.size(); ++at) {
      if (text[at] != QLatin1Char('"'))
        continue;
      if (at + 1 < text.size() && text[at + 1] == QLatin1Char('"')) {
        ++at;
        continue;
      }
      const QChar next = at + 1 < text.size() ? text[at + 1] : QLatin1Char('\n');
      return next == QLatin1Char('\t') || next == QLatin1Char('\n') || next == QLatin1Char('\r');
    }
    return false;
  }

  qsizetype takeQuoted(const QString& text, qsizetype at) {
    if (text[at] != QLatin1Char('"')) {
      if (text[at] != QLatin1Char('\r'))
        cell_ += text[at];
    } else if (at + 1 < text.size() && text[at + 1] == QLatin1Char('"')) {
      cell_ += QLatin1Char('"');
      return at + 1;
    } else {
      quoted_ = false;
    }
    return at;
  }

  void endCell() { row_.push_back(std::exchange(cell_, QString())); }
  void endRow() {
    endCell();
    rows_.push_back(std::exchange(row_, {}));
  }

  Rows rows_;
  std::vector<QString> row_;
  QString cell_;
  bool quoted_ = false;
};

qsizetype depthOf(const QString& line) {
  return std::ranges::find_if_not(line, [](QChar sign) { return sign.isSpace(); }) - line.begin();
}

/// Whether an item stands further in than another.
bool hasLevels(const QStringList& lines) {
  return std::ranges::any_of(lines, [&](const QString& line) { return depthOf(line) != depthOf(lines.front()); });
}

/// Those that say something.
QStringList saidLines(const QString& text) {
  QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  lines.removeIf([](const QString& line) { return line.trimmed().isEmpty(); });
  return lines;
}

/// Without the mark of a list; a tab within it is a blank.
QString itemText(const QString& line) {
  const auto text = line.trimmed().toStdString();
  return QString::fromStdString(text.substr(listMarkLength(text))).replace(QLatin1Char('\t'), QLatin1Char(' '));
}

/// "1. Web", a tab and more is a row of a grid.
bool isItem(const QString& line) {
  const auto text = line.trimmed().toStdString();
  const auto mark = listMarkLength(text);
  return mark > 0 && text.find('\t', mark) == std::string::npos;
}

/// Most lines begin with the mark of a list.
bool isList(const QStringList& lines) {
  return 2 * std::ranges::count_if(lines, isItem) > lines.size();
}

Rows itemsOf(const QStringList& lines) {
  Rows items;
  for (const QString& line : lines)
    items.push_back({itemText(line)});
  return items;
}

Rows joinedCells(const Rows& rows) {
  Rows items;
  for (const auto& row : rows)
    items.push_back({QStringList(row.begin(), row.end()).join(QLatin1Char(' '))});
  return items;
}

/// A map has stages and touchpoints and no third level; the first that stood in one are named.
QString flattenedWords(const QStringList& items) {
  constexpr int named = 3;
  QStringList titles;
  for (const auto& item : items.first(std::min<qsizetype>(named, items.size())))
    titles << PastingWords::tr("\u201c%1\u201d").arg(item);
  if (items.size() > named)
    titles << QStringLiteral("\u2026");
  return PastingWords::tr("%n items of a third level are touchpoints beside the one that they stood in: %1", nullptr,
                          static_cast<int>(items.size()))
      .arg(titles.join(QStringLiteral(", ")));
}

/// The outermost items are stages behind the others, or those of the same name; what stands within one its cards.
Result<Pasted> pastedLevels(const model::Document& document, model::MapId mapId, const QStringList& lines,
                            IdSource& ids) {
  const auto outermost = std::ranges::min(lines, {}, depthOf);
  auto within = depthOf(outermost); ///< of the items within the outermost one that was last
  QStringList flattened;
  Rows grid{{QString()}, {QString()}};
  for (const QString& line : lines)
    if (depthOf(line) == depthOf(outermost)) {
      grid[0].push_back(itemText(line));
      grid[1].emplace_back();
      within = depthOf(outermost);
    } else if (grid[0].size() == 1) { // before the first stage
      return pastedLines(document, mapId, TitlePlace{}, itemsOf(lines), PastingWords::tr("Stage %1").arg(1), ids);
    } else {
      grid[1].back() += itemText(line) + QLatin1Char('\n');
      if (within == depthOf(outermost))
        within = depthOf(line);
      else if (depthOf(line) > within)
        flattened << itemText(line);
    }
  auto result = pastedGrid(document, mapId, grid, ids);
  if (result.ok() && !flattened.isEmpty())
    result->remarks << flattenedWords(flattened);
  return result;
}

/// The lines of the cells, in reading order.
Rows linesOfCells(const Rows& rows) {
  Rows lines;
  for (const auto& row : rows)
    for (const auto& cell : row)
      for (const auto& line : cell.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines.push_back({line});
  return lines;
}

/// A grid has cells side by side in most of its rows; a tab here and there is a stray one.
bool isGrid(const Rows& rows) {
  const auto wide =
      static_cast<std::size_t>(std::ranges::count_if(rows, [](const auto& row) { return row.size() > 1; }));
  return rows.size() > 1 && 2 * wide > rows.size();
}

} // namespace

void sayRemarks(MapCanvas& canvas, const Pasted& pasted) {
  if (!pasted.remarks.isEmpty())
    Q_EMIT canvas.message(pasted.remarks.join(QLatin1Char(' ')));
}

std::vector<std::vector<QString>> clipboardRows(const QString& text) {
  return RowReader().read(text);
}

PasteChoices pasteChoices(const model::JourneyMap& map, const QString& text) {
  const auto lines = saidLines(text);
  const auto rows = clipboardRows(text);
  // Behind the mark of an item; indents are levels.
  const bool tabs = std::ranges::any_of(lines, [](const QString& line) {
    const auto item = line.trimmed().toStdString();
    return item.find('\t', listMarkLength(item)) != std::string::npos;
  });
  const bool levels = hasLevels(lines);
  const auto marked = std::ranges::count_if(lines, isItem);
  if (isGrid(rows) && !isList(lines)) {
    if (hasHeads(map, rows))
      return {.offered = {PasteAs::grid, PasteAs::cells, PasteAs::lines}, .plain = false};
    return {.offered = {PasteAs::cells, PasteAs::grid, PasteAs::lines}, .plain = false};
  }
  PasteChoices choices{.offered = {PasteAs::lines},
                       .plain = !tabs && !levels && (marked == 0 || marked == lines.size())};
  if (levels)
    choices.offered.push_back(PasteAs::levels);
  if (tabs)
    choices.offered.insert(rows.size() == 1 ? choices.offered.begin() : choices.offered.end(), PasteAs::cells);
  if (tabs && rows.size() > 1)
    choices.offered.push_back(PasteAs::grid);
  return choices;
}

Result<Pasted> pasted(const model::Document& document, model::MapId map, const FocusPlace& at, const QString& text,
                      const QString& stageTitle, IdSource& ids, std::optional<PasteAs> as) {
  const auto shape = as ? *as : pasteChoices(*model::findMap(document, map), text).offered.front();
  const auto rows = clipboardRows(text);
  const auto lines = saidLines(text);
  if (shape == PasteAs::grid && !rows.empty())
    return pastedGrid(document, map, rows, ids);
  if (shape == PasteAs::levels)
    return pastedLevels(document, map, lines, ids);
  const bool cells = shape == PasteAs::cells;
  auto result = pastedLines(document, map, at,
                            cells           ? linesOfCells(rows)
                            : isList(lines) ? itemsOf(lines)
                                            : joinedCells(rows),
                            stageTitle, ids);
  if (result.ok() && cells && isGrid(rows))
    result->remarks << PastingWords::tr("Each cell is a touchpoint now. For stages and lanes, copy a table whose first "
                                        "cell is empty.");
  if (result.ok() && !cells && isList(lines) && hasLevels(lines))
    result->remarks << PastingWords::tr("Each item of the list is a touchpoint now; its levels are not kept.");
  return result;
}

} // namespace throughline::ui
