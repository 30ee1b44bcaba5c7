#pragma once

#include "ui/pages/page_flow.h"

#include <QStringList>

#include <optional>

namespace throughline::ui {

/// A table in words, as it stands on paper.
struct PaperTable {
  struct Column {
    QString title;
    bool numeric = false;
    qreal mostWidth = 0; ///< 0: as wide as its cells; wider ones are broken into lines
  };
  struct Row {
    QStringList cells;
    bool strong = false;
    std::optional<model::Kind> sign; ///< before the first cell
  };
  std::vector<Column> columns;
  std::vector<Row> rows;
};

/// Words and signs of a table of values, some columns left out.
PaperTable paperTable(const chart::Table& table, const std::vector<chart::ColumnKind>& without = {});

/// Places a table over as many pages as it takes, its header on each of them. Rows are never split. The first column
/// takes what the others leave.
void flowTable(PageFlow& flow, const PageStyle& style, const PaperTable& table);

} // namespace throughline::ui
