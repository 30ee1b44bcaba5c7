#include "ui/canvas/grid_pasting.h"

#include "core/base/characters.h"
#include "core/edit/lane_edits.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/frontstage.h"
#include "core/model/look_up.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace throughline::ui {
namespace {

struct GridWords {
  Q_DECLARE_TR_FUNCTIONS(GridWords)
};

QString cellOf(const std::vector<QString>& row, std::size_t column) {
  return column < row.size() ? row[column].trimmed() : QString();
}

std::size_t widthOf(const Rows& rows) {
  return std::ranges::max_element(rows, {}, &std::vector<QString>::size)->size();
}

/// -2 to +2, as people write it.
std::optional<int> emotionIn(QString cell) {
  cell.replace(QChar(0x2212), QLatin1Char('-'));
  bool whole = false;
  const int value = cell.toInt(&whole);
  return whole && value >= -2 && value <= 2 ? std::optional(value) : std::nullopt;
}

/// Puts a grid onto the map, a stage or a lane at a time.
class GridPaster {
public:
  GridPaster(model::Document document, model::MapId map, IdSource& ids) : ids_(ids), map_(map) {
    result_.document = std::move(document);
  }

  Result<Pasted> paste(const Rows& rows) {
    for (std::size_t column = 1; column < widthOf(rows); ++column) {
      THROUGHLINE_TRY(stage, stageTitled(headOf(rows, column)));
      stages_.push_back(stage);
    }
    sayCorner(rows);
    for (std::size_t row = 1; row < rows.size(); ++row)
      if (!isOfCurve(rows[row]))
        THROUGHLINE_CHECK(pasteRow(rows[row]));
    for (std::size_t row = 1; row < rows.size(); ++row)
      if (isOfCurve(rows[row]))
        THROUGHLINE_CHECK(pasteCurve(rows[row]));
    sayLetters();
    return std::move(result_);
  }

private:
  const model::JourneyMap& map() const { return *model::findMap(result_.document, map_); }

  /// What stands under an empty head is kept under the letter that spreadsheets call the column by, and that is said.
  QString headOf(const Rows& rows, std::size_t column) {
    const bool says = std::ranges::any_of(rows, [column](const auto& row) { return !cellOf(row, column).isEmpty(); });
    if (!cellOf(rows.front(), column).isEmpty() || !says)
      return cellOf(rows.front(), column);
    QString name;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
      name.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    letters_ << name;
    return name;
  }

  void sayLetters() {
    if (!letters_.isEmpty())
      result_.remarks << GridWords::tr("Columns without a head are now stages called by their letter: %1.")
                             .arg(letters_.join(QStringLiteral(", ")));
  }

  Result<std::optional<model::StageId>> stageTitled(const QString& title) {
    if (title.isEmpty())
      return std::optional<model::StageId>();
    const auto wanted = title.toStdString();
    const auto found = std::ranges::find(map().stages, wanted, [](const auto& stage) { return stage->title; });
    if (found != map().stages.end())
      return std::optional((*found)->id);
    const auto made = ids_.make<model::StageId>();
    THROUGHLINE_TRY(next, edit::addStage(result_.document, map_, made, wanted, ids_));
    result_.document = next;
    return std::optional(made);
  }

  const model::Lane* laneNamed(const QString& title) const {
    const auto found =
        std::ranges::find(map().lanes, title.toStdString(), [](const auto& lane) { return lane->title; });
    return found == map().lanes.end() ? nullptr : &**found;
  }

  Result<model::LaneId> laneTitled(const QString& title) {
    if (title.isEmpty())
      return model::touchpointLane(map())->id;
    if (const auto* found = laneNamed(title))
      return found->id;
    return newLane(title, model::LaneType::touchpoints);
  }

  Result<model::LaneId> newLane(const QString& title, model::LaneType type) {
    const auto made = ids_.make<model::LaneId>();
    THROUGHLINE_TRY(next, edit::addLane(result_.document, map_, made, title.toStdString(), type));
    result_.document = next;
    return made;
  }

  /// A word in the first cell heads the heads: it names nothing on the map.
  void sayCorner(const Rows& rows) {
    if (const auto corner = cellOf(rows.front(), 0); !corner.isEmpty())
      result_.remarks
          << GridWords::tr("\u201c%1\u201d in the first cell is taken as the head of the lanes.").arg(corner);
  }

  bool isOfCurve(const std::vector<QString>& row) const {
    const auto* lane = laneNamed(cellOf(row, 0));
    return lane != nullptr && lane->type == model::LaneType::emotionCurve;
  }

  Status pasteRow(const std::vector<QString>& row) {
    THROUGHLINE_TRY(lane, laneTitled(cellOf(row, 0)));
    return pasteCells(row, lane);
  }

  Status pasteCells(const std::vector<QString>& row, model::LaneId lane) {
    for (std::size_t column = 1; column < row.size(); ++column)
      if (stages_[column - 1] && !cellOf(row, column).isEmpty())
        THROUGHLINE_CHECK(takesCards(lane, *stages_[column - 1])
                              ? addCards(row[column], column, lane)
                              : addText(cellOf(row, column), *stages_[column - 1], lane));
    return {};
  }

  /// Backstage a cell that holds a text goes on as one, as it does for who types there.
  bool takesCards(model::LaneId lane, model::StageId stage) const {
    const auto* target = model::findLane(map(), lane);
    const auto step = model::findStage(map(), stage)->steps.front().id;
    const bool written = std::ranges::find(target->texts, step, &model::LaneText::step) != target->texts.end();
    return model::holdsCards(target->type) && !(model::holdsTexts(target->type) && written);
  }

  Status addCards(const QString& cell, std::size_t column, model::LaneId lane) {
    for (const auto& line : cell.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
      const auto card = pastedCard(line, ids_, result_);
      if (card.title.empty())
        continue;
      THROUGHLINE_CHECK(take(edit::addTouchpoint(result_.document, map_, *stages_[column - 1], card, ids_, lane)));
      result_.touchpoints.push_back(card.id);
      came_[column].push_back(card.id);
    }
    return {};
  }

  /// Behind what stands there, unless it stands there already.
  Status addText(const QString& cell, model::StageId stage, model::LaneId lane) {
    const auto step = model::findStage(map(), stage)->steps.front().id;
    const auto& texts = model::findLane(map(), lane)->texts;
    const auto found = std::ranges::find(texts, step, &model::LaneText::step);
    const auto before = found == texts.end() ? QString() : QString::fromStdString(found->text);
    const auto asLines = [](const QString& text) { return QLatin1Char('\n') + text + QLatin1Char('\n'); };
    if (asLines(before).contains(asLines(cell)))
      return {};
    const auto text = before.isEmpty() ? cell : before + QLatin1Char('\n') + cell;
    return take(edit::setLaneText(result_.document, lane, step, text.toStdString()));
  }

  /// Numbers are set on the cards that came with them; words become a lane of texts of the same name.
  Status pasteCurve(const std::vector<QString>& row) {
    bool numbers = true;
    for (std::size_t column = 1; column < row.size(); ++column)
      numbers =
          numbers && (cellOf(row, column).isEmpty() || (emotionIn(cellOf(row, column)) && came_.contains(column)));
    if (!numbers) {
      const auto title = cellOf(row, 0);
      THROUGHLINE_TRY(lane, newLane(title, model::LaneType::text));
      result_.remarks
          << GridWords::tr("The row \u201c%1\u201d has words, not -2 to +2: it is a lane of texts now.").arg(title);
      return pasteCells(row, lane);
    }
    for (std::size_t column = 1; column < row.size(); ++column)
      if (const auto emotion = emotionIn(cellOf(row, column)))
        for (const auto card : came_[column])
          THROUGHLINE_CHECK(take(edit::setEmotion(result_.document, card, emotion)));
    return {};
  }

  Status take(const Result<model::Document>& next) {
    if (!next.ok())
      return next.error();
    result_.document = *next;
    return {};
  }

  IdSource& ids_;
  model::MapId map_;
  std::vector<std::optional<model::StageId>> stages_;            ///< of each column but the first
  std::map<std::size_t, std::vector<model::TouchpointId>> came_; ///< by column
  QStringList letters_;
  Pasted result_;
};

} // namespace

bool isCardLane(const model::JourneyMap& map, model::LaneId lane) {
  const auto* found = model::findLane(map, lane);
  return found != nullptr && model::holdsCards(found->type);
}

model::Touchpoint pastedCard(const QString& title, IdSource& ids, Pasted& result) {
  model::Touchpoint touchpoint;
  touchpoint.id = ids.make<model::TouchpointId>();
  touchpoint.title = title.trimmed().toStdString();
  if (!fitsInto(touchpoint.title, model::longestTitle)) {
    touchpoint.speakerNotes = touchpoint.title;
    touchpoint.title = std::string(firstOf(touchpoint.title, model::longestTitle - 1)) + "\u2026";
    result.remarks << GridWords::tr(
                          "\u201c%1\u2026\u201d is too long for a title; it stands whole in the speaker notes.")
                          .arg(QString::fromStdString(std::string(firstOf(touchpoint.speakerNotes, 40))));
  }
  return touchpoint;
}

bool hasHeads(const model::JourneyMap& map, const Rows& rows) {
  if (cellOf(rows.front(), 0).isEmpty())
    return true;
  const auto isStage = [&map](const QString& title) {
    return std::ranges::any_of(map.stages, [&](const auto& stage) { return stage->title == title.toStdString(); });
  };
  const auto isLane = [&map](const QString& title) {
    return std::ranges::any_of(map.lanes, [&](const auto& lane) { return lane->title == title.toStdString(); });
  };
  std::size_t stages = 0;
  for (std::size_t column = 1; column < rows.front().size(); ++column)
    stages += isStage(cellOf(rows.front(), column)) ? 1U : 0U;
  const auto lanes = static_cast<std::size_t>(
      std::count_if(rows.begin() + 1, rows.end(), [&](const auto& row) { return isLane(cellOf(row, 0)); }));
  return 2 * stages >= rows.front().size() || 2 * lanes >= rows.size();
}

Result<Pasted> pastedGrid(const model::Document& document, model::MapId map, const Rows& rows, IdSource& ids) {
  return GridPaster(document, map, ids).paste(rows);
}

} // namespace throughline::ui
